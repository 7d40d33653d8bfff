package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ParsedCommand}. */
@JsonDeserialize(using = ParsedCommand.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ParsedCommand extends ProtocolValue permits ParsedCommand.Read, ParsedCommand.ListFiles, ParsedCommand.Search, ParsedCommand.Unknown, ParsedCommand.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** {@code cmd}, which all known variants have. */
  @Nullable String cmd();

  /** Decodes the value whose first token is the current one. */
  static ParsedCommand read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "read" -> Read.readBody(tagged.body());
      case "list_files" -> ListFiles.readBody(tagged.body());
      case "search" -> Search.readBody(tagged.body());
      case "unknown" -> Unknown.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code read}.
   *
   * @param cmd required
   * @param name required
   * @param path required
   */
  record Read(String cmd, String name, String path) implements ParsedCommand {
    private static final String TYPE = "ParsedCommand.Read";

    public Read {
      Checks.notNull(cmd, TYPE, "cmd");
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
      String cmd = null;
      String name = null;
      String path = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "cmd" -> cmd = Decode.string(p, TYPE, "cmd");
          case "name" -> name = Decode.string(p, TYPE, "name");
          case "path" -> path = Decode.string(p, TYPE, "path");
          default -> p.skipChildren();
        }
      }
      return new Read(
                  Decode.required(cmd, p, TYPE, "cmd"),
                  Decode.required(name, p, TYPE, "name"),
                  Decode.required(path, p, TYPE, "path"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "read");
      g.writeStringProperty("cmd", cmd);
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
      private @Nullable String cmd;
      private @Nullable String name;
      private @Nullable String path;

      private Builder() {}

      /** {@code cmd}: required. */
      public Builder cmd(String value) {
        cmd = Checks.notNull(value, TYPE, "cmd");
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
                    Checks.isSet(cmd, TYPE, "cmd"),
                    Checks.isSet(name, TYPE, "name"),
                    Checks.isSet(path, TYPE, "path"));
      }
    }
  }

  /**
   * {@code type} is {@code list_files}.
   *
   * @param cmd required
   * @param path optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ListFiles(String cmd, @Nullable String path,
      ExplicitNulls explicitNulls) implements ParsedCommand {
    private static final String TYPE = "ParsedCommand.ListFiles";

    public ListFiles {
      Checks.notNull(cmd, TYPE, "cmd");
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
      String cmd = null;
      String path = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "cmd" -> cmd = Decode.string(p, TYPE, "cmd");
          case "path" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            path = jsonNull ? null : Decode.string(p, TYPE, "path");
          }
          default -> p.skipChildren();
        }
      }
      return new ListFiles(
                  Decode.required(cmd, p, TYPE, "cmd"),
                  path,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "list_files");
      g.writeStringProperty("cmd", cmd);
      Encode.property(g, "path", path, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "list_files";
    }

    /** Builds {@link ListFiles}. */
    public static final class Builder {
      private @Nullable String cmd;
      private @Nullable String path;
      private long explicitNulls;

      private Builder() {}

      /** {@code cmd}: required. */
      public Builder cmd(String value) {
        cmd = Checks.notNull(value, TYPE, "cmd");
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
                    Checks.isSet(cmd, TYPE, "cmd"),
                    path,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code search}.
   *
   * @param cmd required
   * @param path optional, nullable
   * @param query optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Search(String cmd, @Nullable String path, @Nullable String query,
      ExplicitNulls explicitNulls) implements ParsedCommand {
    private static final String TYPE = "ParsedCommand.Search";

    public Search {
      Checks.notNull(cmd, TYPE, "cmd");
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
      String cmd = null;
      String path = null;
      String query = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "cmd" -> cmd = Decode.string(p, TYPE, "cmd");
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
                  Decode.required(cmd, p, TYPE, "cmd"),
                  path,
                  query,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "search");
      g.writeStringProperty("cmd", cmd);
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
      private @Nullable String cmd;
      private @Nullable String path;
      private @Nullable String query;
      private long explicitNulls;

      private Builder() {}

      /** {@code cmd}: required. */
      public Builder cmd(String value) {
        cmd = Checks.notNull(value, TYPE, "cmd");
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
                    Checks.isSet(cmd, TYPE, "cmd"),
                    path,
                    query,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code unknown}.
   *
   * @param cmd required
   */
  record Unknown(String cmd) implements ParsedCommand {
    private static final String TYPE = "ParsedCommand.Unknown";

    public Unknown {
      Checks.notNull(cmd, TYPE, "cmd");
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
      String cmd = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "cmd" -> cmd = Decode.string(p, TYPE, "cmd");
          default -> p.skipChildren();
        }
      }
      return new Unknown(
                  Decode.required(cmd, p, TYPE, "cmd"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "unknown");
      g.writeStringProperty("cmd", cmd);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "unknown";
    }

    /** Builds {@link Unknown}. */
    public static final class Builder {
      private @Nullable String cmd;

      private Builder() {}

      /** {@code cmd}: required. */
      public Builder cmd(String value) {
        cmd = Checks.notNull(value, TYPE, "cmd");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Unknown build() {
        return new Unknown(
                    Checks.isSet(cmd, TYPE, "cmd"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ParsedCommand {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }

    @Override
    public @Nullable String cmd() {
      return Tagged.stringOf(raw, "cmd");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ParsedCommand> {
    Deserializer() {
      super(ParsedCommand.class);
    }

    @Override
    ParsedCommand decode(JsonParser p) {
      return ParsedCommand.read(p);
    }
  }
}
