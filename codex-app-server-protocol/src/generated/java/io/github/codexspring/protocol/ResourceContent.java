package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ResourceContent}. */
@JsonDeserialize(using = ResourceContent.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ResourceContent extends ProtocolValue permits ResourceContent.WithText, ResourceContent.WithBlob, ResourceContent.Unrecognized {
  /** Decodes the value whose first token is the current one. */
  static ResourceContent read(JsonParser p) {
    JsonNode raw = Trees.read(p);
    return switch (Shape.best(raw, Shapes.RESOURCE_CONTENT.variants())) {
      case 0 -> WithText.read(Tagged.parser(raw));
      case 1 -> WithBlob.read(Tagged.parser(raw));
      default -> new Unrecognized(raw);
    };
  }

  /**
   * An alternative of the union.
   *
   * @param text required
   * @param uri required
   * @param meta {@code _meta}; optional
   * @param mimeType optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record WithText(String text, String uri, @Nullable JsonNode meta, @Nullable String mimeType,
      ExplicitNulls explicitNulls) implements ResourceContent {
    private static final String TYPE = "ResourceContent.WithText";

    public WithText {
      Checks.notNull(text, TYPE, "text");
      Checks.notNull(uri, TYPE, "uri");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static WithText of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    /** Decodes the value whose first token is the current one. */
    public static WithText read(JsonParser p) {
      Decode.startObject(p, TYPE);
      return readBody(p);
    }

    static WithText readBody(JsonParser p) {
      String text = null;
      String uri = null;
      JsonNode meta = null;
      String mimeType = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "text" -> text = Decode.string(p, TYPE, "text");
          case "uri" -> uri = Decode.string(p, TYPE, "uri");
          case "_meta" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            meta = jsonNull ? null : Trees.read(p);
          }
          case "mimeType" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            mimeType = jsonNull ? null : Decode.string(p, TYPE, "mimeType");
          }
          default -> p.skipChildren();
        }
      }
      return new WithText(
                  Decode.required(text, p, TYPE, "text"),
                  Decode.required(uri, p, TYPE, "uri"),
                  meta,
                  mimeType,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("text", text);
      g.writeStringProperty("uri", uri);
      Encode.property(g, "_meta", meta, explicitNulls.contains(0));
      Encode.property(g, "mimeType", mimeType, explicitNulls.contains(1));
      g.writeEndObject();
    }

    /** Builds {@link WithText}. */
    public static final class Builder {
      private @Nullable String text;
      private @Nullable String uri;
      private @Nullable JsonNode meta;
      private @Nullable String mimeType;
      private long explicitNulls;

      private Builder() {}

      /** {@code text}: required. */
      public Builder text(String value) {
        text = Checks.notNull(value, TYPE, "text");
        return this;
      }

      /** {@code uri}: required. */
      public Builder uri(String value) {
        uri = Checks.notNull(value, TYPE, "uri");
        return this;
      }

      /** {@code _meta}: optional. */
      public Builder meta(@Nullable JsonNode value) {
        meta = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code mimeType}: optional, nullable. */
      public Builder mimeType(@Nullable String value) {
        mimeType = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public WithText build() {
        return new WithText(
                    Checks.isSet(text, TYPE, "text"),
                    Checks.isSet(uri, TYPE, "uri"),
                    meta,
                    mimeType,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * An alternative of the union.
   *
   * @param blob required
   * @param uri required
   * @param meta {@code _meta}; optional
   * @param mimeType optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record WithBlob(String blob, String uri, @Nullable JsonNode meta, @Nullable String mimeType,
      ExplicitNulls explicitNulls) implements ResourceContent {
    private static final String TYPE = "ResourceContent.WithBlob";

    public WithBlob {
      Checks.notNull(blob, TYPE, "blob");
      Checks.notNull(uri, TYPE, "uri");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static WithBlob of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    /** Decodes the value whose first token is the current one. */
    public static WithBlob read(JsonParser p) {
      Decode.startObject(p, TYPE);
      return readBody(p);
    }

    static WithBlob readBody(JsonParser p) {
      String blob = null;
      String uri = null;
      JsonNode meta = null;
      String mimeType = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "blob" -> blob = Decode.string(p, TYPE, "blob");
          case "uri" -> uri = Decode.string(p, TYPE, "uri");
          case "_meta" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            meta = jsonNull ? null : Trees.read(p);
          }
          case "mimeType" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            mimeType = jsonNull ? null : Decode.string(p, TYPE, "mimeType");
          }
          default -> p.skipChildren();
        }
      }
      return new WithBlob(
                  Decode.required(blob, p, TYPE, "blob"),
                  Decode.required(uri, p, TYPE, "uri"),
                  meta,
                  mimeType,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("blob", blob);
      g.writeStringProperty("uri", uri);
      Encode.property(g, "_meta", meta, explicitNulls.contains(0));
      Encode.property(g, "mimeType", mimeType, explicitNulls.contains(1));
      g.writeEndObject();
    }

    /** Builds {@link WithBlob}. */
    public static final class Builder {
      private @Nullable String blob;
      private @Nullable String uri;
      private @Nullable JsonNode meta;
      private @Nullable String mimeType;
      private long explicitNulls;

      private Builder() {}

      /** {@code blob}: required. */
      public Builder blob(String value) {
        blob = Checks.notNull(value, TYPE, "blob");
        return this;
      }

      /** {@code uri}: required. */
      public Builder uri(String value) {
        uri = Checks.notNull(value, TYPE, "uri");
        return this;
      }

      /** {@code _meta}: optional. */
      public Builder meta(@Nullable JsonNode value) {
        meta = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code mimeType}: optional, nullable. */
      public Builder mimeType(@Nullable String value) {
        mimeType = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public WithBlob build() {
        return new WithBlob(
                    Checks.isSet(blob, TYPE, "blob"),
                    Checks.isSet(uri, TYPE, "uri"),
                    meta,
                    mimeType,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ResourceContent {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ResourceContent> {
    Deserializer() {
      super(ResourceContent.class);
    }

    @Override
    ResourceContent decode(JsonParser p) {
      return ResourceContent.read(p);
    }
  }
}
