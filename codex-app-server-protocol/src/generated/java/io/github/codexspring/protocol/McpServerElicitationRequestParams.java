package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Parameters of {@code mcpServer/elicitation/request}. */
@JsonDeserialize(using = McpServerElicitationRequestParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface McpServerElicitationRequestParams extends ProtocolValue permits McpServerElicitationRequestParams.OpenaiUserVerification, McpServerElicitationRequestParams.Form, McpServerElicitationRequestParams.OpenaiForm, McpServerElicitationRequestParams.OpenaiFormVariant, McpServerElicitationRequestParams.Url, McpServerElicitationRequestParams.Unrecognized {
  /** The value of {@code mode} on the wire, empty if there is none. */
  String mode();

  /** {@code serverName}, which all known variants have. */
  @Nullable String serverName();

  /** {@code threadId}, which all known variants have. */
  @Nullable String threadId();

  /** {@code turnId}, which all known variants have. */
  @Nullable String turnId();

  /** Decodes the value whose first token is the current one. */
  static McpServerElicitationRequestParams read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "mode");
    return switch (tagged.tag()) {
      case "openai/userVerification" -> OpenaiUserVerification.readBody(tagged.body());
      case "form" -> Form.readBody(tagged.body());
      case "openai/form" -> OpenaiForm.readBody(tagged.body());
      case "openaiForm" -> OpenaiFormVariant.readBody(tagged.body());
      case "url" -> Url.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("mode"));
    };
  }

  /**
   * {@code mode} is {@code openai/userVerification}.
   *
   * @param serverName required
   * @param threadId required
   * @param challenge required
   * @param description required
   * @param title required
   * @param turnId optional, nullable
   * @param meta {@code _meta}; optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  @ExperimentalApi
  record OpenaiUserVerification(String serverName, String threadId, String challenge,
      String description, String title, @Nullable String turnId, @Nullable JsonNode meta,
      ExplicitNulls explicitNulls) implements McpServerElicitationRequestParams {
    private static final String TYPE = "McpServerElicitationRequestParams.OpenaiUserVerification";

    public OpenaiUserVerification {
      Checks.notNull(serverName, TYPE, "serverName");
      Checks.notNull(threadId, TYPE, "threadId");
      Checks.notNull(challenge, TYPE, "challenge");
      Checks.notNull(description, TYPE, "description");
      Checks.notNull(title, TYPE, "title");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static OpenaiUserVerification of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static OpenaiUserVerification readBody(JsonParser p) {
      String serverName = null;
      String threadId = null;
      String challenge = null;
      String description = null;
      String title = null;
      String turnId = null;
      JsonNode meta = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "serverName" -> serverName = Decode.string(p, TYPE, "serverName");
          case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
          case "challenge" -> challenge = Decode.string(p, TYPE, "challenge");
          case "description" -> description = Decode.string(p, TYPE, "description");
          case "title" -> title = Decode.string(p, TYPE, "title");
          case "turnId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            turnId = jsonNull ? null : Decode.string(p, TYPE, "turnId");
          }
          case "_meta" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            meta = jsonNull ? null : Trees.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new OpenaiUserVerification(
                  Decode.required(serverName, p, TYPE, "serverName"),
                  Decode.required(threadId, p, TYPE, "threadId"),
                  Decode.required(challenge, p, TYPE, "challenge"),
                  Decode.required(description, p, TYPE, "description"),
                  Decode.required(title, p, TYPE, "title"),
                  turnId,
                  meta,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("mode", "openai/userVerification");
      g.writeStringProperty("serverName", serverName);
      g.writeStringProperty("threadId", threadId);
      g.writeStringProperty("challenge", challenge);
      g.writeStringProperty("description", description);
      g.writeStringProperty("title", title);
      Encode.property(g, "turnId", turnId, explicitNulls.contains(0));
      Encode.property(g, "_meta", meta, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String mode() {
      return "openai/userVerification";
    }

    /** Builds {@link OpenaiUserVerification}. */
    public static final class Builder {
      private @Nullable String serverName;
      private @Nullable String threadId;
      private @Nullable String challenge;
      private @Nullable String description;
      private @Nullable String title;
      private @Nullable String turnId;
      private @Nullable JsonNode meta;
      private long explicitNulls;

      private Builder() {}

      /** {@code serverName}: required. */
      public Builder serverName(String value) {
        serverName = Checks.notNull(value, TYPE, "serverName");
        return this;
      }

      /** {@code threadId}: required. */
      public Builder threadId(String value) {
        threadId = Checks.notNull(value, TYPE, "threadId");
        return this;
      }

      /** {@code challenge}: required. */
      public Builder challenge(String value) {
        challenge = Checks.notNull(value, TYPE, "challenge");
        return this;
      }

      /** {@code description}: required. */
      public Builder description(String value) {
        description = Checks.notNull(value, TYPE, "description");
        return this;
      }

      /** {@code title}: required. */
      public Builder title(String value) {
        title = Checks.notNull(value, TYPE, "title");
        return this;
      }

      /** {@code turnId}: optional, nullable. */
      public Builder turnId(@Nullable String value) {
        turnId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code _meta}: optional. */
      public Builder meta(@Nullable JsonNode value) {
        meta = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public OpenaiUserVerification build() {
        return new OpenaiUserVerification(
                    Checks.isSet(serverName, TYPE, "serverName"),
                    Checks.isSet(threadId, TYPE, "threadId"),
                    Checks.isSet(challenge, TYPE, "challenge"),
                    Checks.isSet(description, TYPE, "description"),
                    Checks.isSet(title, TYPE, "title"),
                    turnId,
                    meta,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code mode} is {@code form}.
   *
   * @param serverName required
   * @param threadId required
   * @param message required
   * @param requestedSchema required
   * @param turnId optional, nullable
   * @param meta {@code _meta}; optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Form(String serverName, String threadId, String message,
      McpElicitationSchema requestedSchema, @Nullable String turnId, @Nullable JsonNode meta,
      ExplicitNulls explicitNulls) implements McpServerElicitationRequestParams {
    private static final String TYPE = "McpServerElicitationRequestParams.Form";

    public Form {
      Checks.notNull(serverName, TYPE, "serverName");
      Checks.notNull(threadId, TYPE, "threadId");
      Checks.notNull(message, TYPE, "message");
      Checks.notNull(requestedSchema, TYPE, "requestedSchema");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Form of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Form readBody(JsonParser p) {
      String serverName = null;
      String threadId = null;
      String message = null;
      McpElicitationSchema requestedSchema = null;
      String turnId = null;
      JsonNode meta = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "serverName" -> serverName = Decode.string(p, TYPE, "serverName");
          case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
          case "message" -> message = Decode.string(p, TYPE, "message");
          case "requestedSchema" -> requestedSchema = McpElicitationSchema.read(p);
          case "turnId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            turnId = jsonNull ? null : Decode.string(p, TYPE, "turnId");
          }
          case "_meta" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            meta = jsonNull ? null : Trees.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new Form(
                  Decode.required(serverName, p, TYPE, "serverName"),
                  Decode.required(threadId, p, TYPE, "threadId"),
                  Decode.required(message, p, TYPE, "message"),
                  Decode.required(requestedSchema, p, TYPE, "requestedSchema"),
                  turnId,
                  meta,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("mode", "form");
      g.writeStringProperty("serverName", serverName);
      g.writeStringProperty("threadId", threadId);
      g.writeStringProperty("message", message);
      g.writeName("requestedSchema");
      requestedSchema.write(g);
      Encode.property(g, "turnId", turnId, explicitNulls.contains(0));
      Encode.property(g, "_meta", meta, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String mode() {
      return "form";
    }

    /** Builds {@link Form}. */
    public static final class Builder {
      private @Nullable String serverName;
      private @Nullable String threadId;
      private @Nullable String message;
      private @Nullable McpElicitationSchema requestedSchema;
      private @Nullable String turnId;
      private @Nullable JsonNode meta;
      private long explicitNulls;

      private Builder() {}

      /** {@code serverName}: required. */
      public Builder serverName(String value) {
        serverName = Checks.notNull(value, TYPE, "serverName");
        return this;
      }

      /** {@code threadId}: required. */
      public Builder threadId(String value) {
        threadId = Checks.notNull(value, TYPE, "threadId");
        return this;
      }

      /** {@code message}: required. */
      public Builder message(String value) {
        message = Checks.notNull(value, TYPE, "message");
        return this;
      }

      /** {@code requestedSchema}: required. */
      public Builder requestedSchema(McpElicitationSchema value) {
        requestedSchema = Checks.notNull(value, TYPE, "requestedSchema");
        return this;
      }

      /** {@code turnId}: optional, nullable. */
      public Builder turnId(@Nullable String value) {
        turnId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code _meta}: optional. */
      public Builder meta(@Nullable JsonNode value) {
        meta = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Form build() {
        return new Form(
                    Checks.isSet(serverName, TYPE, "serverName"),
                    Checks.isSet(threadId, TYPE, "threadId"),
                    Checks.isSet(message, TYPE, "message"),
                    Checks.isSet(requestedSchema, TYPE, "requestedSchema"),
                    turnId,
                    meta,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code mode} is {@code openai/form}.
   *
   * @param serverName required
   * @param threadId required
   * @param message required
   * @param requestedSchema required
   * @param turnId optional, nullable
   * @param meta {@code _meta}; optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record OpenaiForm(String serverName, String threadId, String message, JsonNode requestedSchema,
      @Nullable String turnId, @Nullable JsonNode meta,
      ExplicitNulls explicitNulls) implements McpServerElicitationRequestParams {
    private static final String TYPE = "McpServerElicitationRequestParams.OpenaiForm";

    public OpenaiForm {
      Checks.notNull(serverName, TYPE, "serverName");
      Checks.notNull(threadId, TYPE, "threadId");
      Checks.notNull(message, TYPE, "message");
      Checks.notNull(requestedSchema, TYPE, "requestedSchema");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static OpenaiForm of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static OpenaiForm readBody(JsonParser p) {
      String serverName = null;
      String threadId = null;
      String message = null;
      JsonNode requestedSchema = null;
      String turnId = null;
      JsonNode meta = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "serverName" -> serverName = Decode.string(p, TYPE, "serverName");
          case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
          case "message" -> message = Decode.string(p, TYPE, "message");
          case "requestedSchema" -> requestedSchema = Trees.read(p);
          case "turnId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            turnId = jsonNull ? null : Decode.string(p, TYPE, "turnId");
          }
          case "_meta" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            meta = jsonNull ? null : Trees.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new OpenaiForm(
                  Decode.required(serverName, p, TYPE, "serverName"),
                  Decode.required(threadId, p, TYPE, "threadId"),
                  Decode.required(message, p, TYPE, "message"),
                  Decode.required(requestedSchema, p, TYPE, "requestedSchema"),
                  turnId,
                  meta,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("mode", "openai/form");
      g.writeStringProperty("serverName", serverName);
      g.writeStringProperty("threadId", threadId);
      g.writeStringProperty("message", message);
      g.writeName("requestedSchema");
      Trees.write(g, requestedSchema);
      Encode.property(g, "turnId", turnId, explicitNulls.contains(0));
      Encode.property(g, "_meta", meta, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String mode() {
      return "openai/form";
    }

    /** Builds {@link OpenaiForm}. */
    public static final class Builder {
      private @Nullable String serverName;
      private @Nullable String threadId;
      private @Nullable String message;
      private @Nullable JsonNode requestedSchema;
      private @Nullable String turnId;
      private @Nullable JsonNode meta;
      private long explicitNulls;

      private Builder() {}

      /** {@code serverName}: required. */
      public Builder serverName(String value) {
        serverName = Checks.notNull(value, TYPE, "serverName");
        return this;
      }

      /** {@code threadId}: required. */
      public Builder threadId(String value) {
        threadId = Checks.notNull(value, TYPE, "threadId");
        return this;
      }

      /** {@code message}: required. */
      public Builder message(String value) {
        message = Checks.notNull(value, TYPE, "message");
        return this;
      }

      /** {@code requestedSchema}: required. */
      public Builder requestedSchema(JsonNode value) {
        requestedSchema = Checks.notNull(value, TYPE, "requestedSchema");
        return this;
      }

      /** {@code turnId}: optional, nullable. */
      public Builder turnId(@Nullable String value) {
        turnId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code _meta}: optional. */
      public Builder meta(@Nullable JsonNode value) {
        meta = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public OpenaiForm build() {
        return new OpenaiForm(
                    Checks.isSet(serverName, TYPE, "serverName"),
                    Checks.isSet(threadId, TYPE, "threadId"),
                    Checks.isSet(message, TYPE, "message"),
                    Checks.isSet(requestedSchema, TYPE, "requestedSchema"),
                    turnId,
                    meta,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code mode} is {@code openaiForm}.
   *
   * @param serverName required
   * @param threadId required
   * @param message required
   * @param requestedSchema required
   * @param turnId optional, nullable
   * @param meta {@code _meta}; optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record OpenaiFormVariant(String serverName, String threadId, String message,
      JsonNode requestedSchema, @Nullable String turnId, @Nullable JsonNode meta,
      ExplicitNulls explicitNulls) implements McpServerElicitationRequestParams {
    private static final String TYPE = "McpServerElicitationRequestParams.OpenaiFormVariant";

    public OpenaiFormVariant {
      Checks.notNull(serverName, TYPE, "serverName");
      Checks.notNull(threadId, TYPE, "threadId");
      Checks.notNull(message, TYPE, "message");
      Checks.notNull(requestedSchema, TYPE, "requestedSchema");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static OpenaiFormVariant of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static OpenaiFormVariant readBody(JsonParser p) {
      String serverName = null;
      String threadId = null;
      String message = null;
      JsonNode requestedSchema = null;
      String turnId = null;
      JsonNode meta = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "serverName" -> serverName = Decode.string(p, TYPE, "serverName");
          case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
          case "message" -> message = Decode.string(p, TYPE, "message");
          case "requestedSchema" -> requestedSchema = Trees.read(p);
          case "turnId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            turnId = jsonNull ? null : Decode.string(p, TYPE, "turnId");
          }
          case "_meta" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            meta = jsonNull ? null : Trees.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new OpenaiFormVariant(
                  Decode.required(serverName, p, TYPE, "serverName"),
                  Decode.required(threadId, p, TYPE, "threadId"),
                  Decode.required(message, p, TYPE, "message"),
                  Decode.required(requestedSchema, p, TYPE, "requestedSchema"),
                  turnId,
                  meta,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("mode", "openaiForm");
      g.writeStringProperty("serverName", serverName);
      g.writeStringProperty("threadId", threadId);
      g.writeStringProperty("message", message);
      g.writeName("requestedSchema");
      Trees.write(g, requestedSchema);
      Encode.property(g, "turnId", turnId, explicitNulls.contains(0));
      Encode.property(g, "_meta", meta, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String mode() {
      return "openaiForm";
    }

    /** Builds {@link OpenaiFormVariant}. */
    public static final class Builder {
      private @Nullable String serverName;
      private @Nullable String threadId;
      private @Nullable String message;
      private @Nullable JsonNode requestedSchema;
      private @Nullable String turnId;
      private @Nullable JsonNode meta;
      private long explicitNulls;

      private Builder() {}

      /** {@code serverName}: required. */
      public Builder serverName(String value) {
        serverName = Checks.notNull(value, TYPE, "serverName");
        return this;
      }

      /** {@code threadId}: required. */
      public Builder threadId(String value) {
        threadId = Checks.notNull(value, TYPE, "threadId");
        return this;
      }

      /** {@code message}: required. */
      public Builder message(String value) {
        message = Checks.notNull(value, TYPE, "message");
        return this;
      }

      /** {@code requestedSchema}: required. */
      public Builder requestedSchema(JsonNode value) {
        requestedSchema = Checks.notNull(value, TYPE, "requestedSchema");
        return this;
      }

      /** {@code turnId}: optional, nullable. */
      public Builder turnId(@Nullable String value) {
        turnId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code _meta}: optional. */
      public Builder meta(@Nullable JsonNode value) {
        meta = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public OpenaiFormVariant build() {
        return new OpenaiFormVariant(
                    Checks.isSet(serverName, TYPE, "serverName"),
                    Checks.isSet(threadId, TYPE, "threadId"),
                    Checks.isSet(message, TYPE, "message"),
                    Checks.isSet(requestedSchema, TYPE, "requestedSchema"),
                    turnId,
                    meta,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code mode} is {@code url}.
   *
   * @param serverName required
   * @param threadId required
   * @param elicitationId required
   * @param message required
   * @param url required
   * @param turnId optional, nullable
   * @param meta {@code _meta}; optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Url(String serverName, String threadId, String elicitationId, String message, String url,
      @Nullable String turnId, @Nullable JsonNode meta,
      ExplicitNulls explicitNulls) implements McpServerElicitationRequestParams {
    private static final String TYPE = "McpServerElicitationRequestParams.Url";

    public Url {
      Checks.notNull(serverName, TYPE, "serverName");
      Checks.notNull(threadId, TYPE, "threadId");
      Checks.notNull(elicitationId, TYPE, "elicitationId");
      Checks.notNull(message, TYPE, "message");
      Checks.notNull(url, TYPE, "url");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Url of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Url readBody(JsonParser p) {
      String serverName = null;
      String threadId = null;
      String elicitationId = null;
      String message = null;
      String url = null;
      String turnId = null;
      JsonNode meta = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "serverName" -> serverName = Decode.string(p, TYPE, "serverName");
          case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
          case "elicitationId" -> elicitationId = Decode.string(p, TYPE, "elicitationId");
          case "message" -> message = Decode.string(p, TYPE, "message");
          case "url" -> url = Decode.string(p, TYPE, "url");
          case "turnId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            turnId = jsonNull ? null : Decode.string(p, TYPE, "turnId");
          }
          case "_meta" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            meta = jsonNull ? null : Trees.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new Url(
                  Decode.required(serverName, p, TYPE, "serverName"),
                  Decode.required(threadId, p, TYPE, "threadId"),
                  Decode.required(elicitationId, p, TYPE, "elicitationId"),
                  Decode.required(message, p, TYPE, "message"),
                  Decode.required(url, p, TYPE, "url"),
                  turnId,
                  meta,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("mode", "url");
      g.writeStringProperty("serverName", serverName);
      g.writeStringProperty("threadId", threadId);
      g.writeStringProperty("elicitationId", elicitationId);
      g.writeStringProperty("message", message);
      g.writeStringProperty("url", url);
      Encode.property(g, "turnId", turnId, explicitNulls.contains(0));
      Encode.property(g, "_meta", meta, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String mode() {
      return "url";
    }

    /** Builds {@link Url}. */
    public static final class Builder {
      private @Nullable String serverName;
      private @Nullable String threadId;
      private @Nullable String elicitationId;
      private @Nullable String message;
      private @Nullable String url;
      private @Nullable String turnId;
      private @Nullable JsonNode meta;
      private long explicitNulls;

      private Builder() {}

      /** {@code serverName}: required. */
      public Builder serverName(String value) {
        serverName = Checks.notNull(value, TYPE, "serverName");
        return this;
      }

      /** {@code threadId}: required. */
      public Builder threadId(String value) {
        threadId = Checks.notNull(value, TYPE, "threadId");
        return this;
      }

      /** {@code elicitationId}: required. */
      public Builder elicitationId(String value) {
        elicitationId = Checks.notNull(value, TYPE, "elicitationId");
        return this;
      }

      /** {@code message}: required. */
      public Builder message(String value) {
        message = Checks.notNull(value, TYPE, "message");
        return this;
      }

      /** {@code url}: required. */
      public Builder url(String value) {
        url = Checks.notNull(value, TYPE, "url");
        return this;
      }

      /** {@code turnId}: optional, nullable. */
      public Builder turnId(@Nullable String value) {
        turnId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code _meta}: optional. */
      public Builder meta(@Nullable JsonNode value) {
        meta = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Url build() {
        return new Url(
                    Checks.isSet(serverName, TYPE, "serverName"),
                    Checks.isSet(threadId, TYPE, "threadId"),
                    Checks.isSet(elicitationId, TYPE, "elicitationId"),
                    Checks.isSet(message, TYPE, "message"),
                    Checks.isSet(url, TYPE, "url"),
                    turnId,
                    meta,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements McpServerElicitationRequestParams {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String mode() {
      return Tagged.tagOf(raw, "mode");
    }

    @Override
    public @Nullable String serverName() {
      return Tagged.stringOf(raw, "serverName");
    }

    @Override
    public @Nullable String threadId() {
      return Tagged.stringOf(raw, "threadId");
    }

    @Override
    public @Nullable String turnId() {
      return Tagged.stringOf(raw, "turnId");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<McpServerElicitationRequestParams> {
    Deserializer() {
      super(McpServerElicitationRequestParams.class);
    }

    @Override
    McpServerElicitationRequestParams decode(JsonParser p) {
      return McpServerElicitationRequestParams.read(p);
    }
  }
}
