package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CommandAction}. */
@JsonDeserialize(using = CommandAction.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface CommandAction extends ProtocolValue permits CommandAction.Read, CommandAction.ListFiles, CommandAction.Search, CommandAction.Unknown, CommandAction.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** {@code command}, which all known variants have. */
  @Nullable String command();

  /** Decodes the value whose first token is the current one. */
  static CommandAction read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "read" -> Read.readBody(tagged.body());
      case "listFiles" -> ListFiles.readBody(tagged.body());
      case "search" -> Search.readBody(tagged.body());
      case "unknown" -> Unknown.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code read}.
   *
   * @param command required
   * @param name required
   * @param path required
   */
  record Read(String command, String name, String path) implements CommandAction {
    private static final String TYPE = "CommandAction.Read";

    public Read {
      Checks.notNull(command, TYPE, "command");
      Checks.notNull(name, TYPE, "name");
      Checks.notNull(path, TYPE, "path");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Read of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Read readBody(JsonParser p) {
      String command = null;
      String name = null;
      String path = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "command" -> command = Decode.string(p, TYPE, "command");
          case "name" -> name = Decode.string(p, TYPE, "name");
          case "path" -> path = Decode.string(p, TYPE, "path");
          default -> p.skipChildren();
        }
      }
      return new Read(
                  Decode.required(command, p, TYPE, "command"),
                  Decode.required(name, p, TYPE, "name"),
                  Decode.required(path, p, TYPE, "path"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "read");
      g.writeStringProperty("command", command);
      g.writeStringProperty("name", name);
      g.writeStringProperty("path", path);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "read";
    }

    /** Builds {@link Read}. */
    public static final class Builder {
      private @Nullable String command;
      private @Nullable String name;
      private @Nullable String path;

      private Builder() {}

      /** {@code command}: required. */
      public Builder command(String value) {
        command = Checks.notNull(value, TYPE, "command");
        return this;
      }

      /** {@code name}: required. */
      public Builder name(String value) {
        name = Checks.notNull(value, TYPE, "name");
        return this;
      }

      /** {@code path}: required. */
      public Builder path(String value) {
        path = Checks.notNull(value, TYPE, "path");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Read build() {
        return new Read(
                    Checks.isSet(command, TYPE, "command"),
                    Checks.isSet(name, TYPE, "name"),
                    Checks.isSet(path, TYPE, "path"));
      }
    }
  }

  /**
   * {@code type} is {@code listFiles}.
   *
   * @param command required
   * @param path optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ListFiles(String command, @Nullable String path,
      ExplicitNulls explicitNulls) implements CommandAction {
    private static final String TYPE = "CommandAction.ListFiles";

    public ListFiles {
      Checks.notNull(command, TYPE, "command");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ListFiles of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ListFiles readBody(JsonParser p) {
      String command = null;
      String path = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "command" -> command = Decode.string(p, TYPE, "command");
          case "path" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            path = jsonNull ? null : Decode.string(p, TYPE, "path");
          }
          default -> p.skipChildren();
        }
      }
      return new ListFiles(
                  Decode.required(command, p, TYPE, "command"),
                  path,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "listFiles");
      g.writeStringProperty("command", command);
      Encode.property(g, "path", path, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "listFiles";
    }

    /** Builds {@link ListFiles}. */
    public static final class Builder {
      private @Nullable String command;
      private @Nullable String path;
      private long explicitNulls;

      private Builder() {}

      /** {@code command}: required. */
      public Builder command(String value) {
        command = Checks.notNull(value, TYPE, "command");
        return this;
      }

      /** {@code path}: optional, nullable. */
      public Builder path(@Nullable String value) {
        path = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ListFiles build() {
        return new ListFiles(
                    Checks.isSet(command, TYPE, "command"),
                    path,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code search}.
   *
   * @param command required
   * @param path optional, nullable
   * @param query optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Search(String command, @Nullable String path, @Nullable String query,
      ExplicitNulls explicitNulls) implements CommandAction {
    private static final String TYPE = "CommandAction.Search";

    public Search {
      Checks.notNull(command, TYPE, "command");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Search of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Search readBody(JsonParser p) {
      String command = null;
      String path = null;
      String query = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "command" -> command = Decode.string(p, TYPE, "command");
          case "path" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            path = jsonNull ? null : Decode.string(p, TYPE, "path");
          }
          case "query" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            query = jsonNull ? null : Decode.string(p, TYPE, "query");
          }
          default -> p.skipChildren();
        }
      }
      return new Search(
                  Decode.required(command, p, TYPE, "command"),
                  path,
                  query,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "search");
      g.writeStringProperty("command", command);
      Encode.property(g, "path", path, explicitNulls.contains(0));
      Encode.property(g, "query", query, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "search";
    }

    /** Builds {@link Search}. */
    public static final class Builder {
      private @Nullable String command;
      private @Nullable String path;
      private @Nullable String query;
      private long explicitNulls;

      private Builder() {}

      /** {@code command}: required. */
      public Builder command(String value) {
        command = Checks.notNull(value, TYPE, "command");
        return this;
      }

      /** {@code path}: optional, nullable. */
      public Builder path(@Nullable String value) {
        path = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code query}: optional, nullable. */
      public Builder query(@Nullable String value) {
        query = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Search build() {
        return new Search(
                    Checks.isSet(command, TYPE, "command"),
                    path,
                    query,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code unknown}.
   *
   * @param command required
   */
  record Unknown(String command) implements CommandAction {
    private static final String TYPE = "CommandAction.Unknown";

    public Unknown {
      Checks.notNull(command, TYPE, "command");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Unknown of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Unknown readBody(JsonParser p) {
      String command = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "command" -> command = Decode.string(p, TYPE, "command");
          default -> p.skipChildren();
        }
      }
      return new Unknown(
                  Decode.required(command, p, TYPE, "command"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "unknown");
      g.writeStringProperty("command", command);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "unknown";
    }

    /** Builds {@link Unknown}. */
    public static final class Builder {
      private @Nullable String command;

      private Builder() {}

      /** {@code command}: required. */
      public Builder command(String value) {
        command = Checks.notNull(value, TYPE, "command");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Unknown build() {
        return new Unknown(
                    Checks.isSet(command, TYPE, "command"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements CommandAction {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }

    @Override
    public @Nullable String command() {
      return Tagged.stringOf(raw, "command");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<CommandAction> {
    Deserializer() {
      super(CommandAction.class);
    }

    @Override
    CommandAction decode(JsonParser p) {
      return CommandAction.read(p);
    }
  }
}
