package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code FileSystemPath}. */
@JsonDeserialize(using = FileSystemPath.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface FileSystemPath extends ProtocolValue permits FileSystemPath.Path, FileSystemPath.GlobPattern, FileSystemPath.Special, FileSystemPath.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static FileSystemPath read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "path" -> Path.readBody(tagged.body());
      case "glob_pattern" -> GlobPattern.readBody(tagged.body());
      case "special" -> Special.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code path}.
   *
   * @param path required
   */
  record Path(String path) implements FileSystemPath {
    private static final String TYPE = "FileSystemPath.Path";

    public Path {
      Checks.notNull(path, TYPE, "path");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Path of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Path readBody(JsonParser p) {
      String path = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "path" -> path = Decode.string(p, TYPE, "path");
          default -> p.skipChildren();
        }
      }
      return new Path(
                  Decode.required(path, p, TYPE, "path"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "path");
      g.writeStringProperty("path", path);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "path";
    }

    /** Builds {@link Path}. */
    public static final class Builder {
      private @Nullable String path;

      private Builder() {}

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
      public Path build() {
        return new Path(
                    Checks.isSet(path, TYPE, "path"));
      }
    }
  }

  /**
   * {@code type} is {@code glob_pattern}.
   *
   * @param pattern required
   */
  record GlobPattern(String pattern) implements FileSystemPath {
    private static final String TYPE = "FileSystemPath.GlobPattern";

    public GlobPattern {
      Checks.notNull(pattern, TYPE, "pattern");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static GlobPattern of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static GlobPattern readBody(JsonParser p) {
      String pattern = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "pattern" -> pattern = Decode.string(p, TYPE, "pattern");
          default -> p.skipChildren();
        }
      }
      return new GlobPattern(
                  Decode.required(pattern, p, TYPE, "pattern"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "glob_pattern");
      g.writeStringProperty("pattern", pattern);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "glob_pattern";
    }

    /** Builds {@link GlobPattern}. */
    public static final class Builder {
      private @Nullable String pattern;

      private Builder() {}

      /** {@code pattern}: required. */
      public Builder pattern(String value) {
        pattern = Checks.notNull(value, TYPE, "pattern");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public GlobPattern build() {
        return new GlobPattern(
                    Checks.isSet(pattern, TYPE, "pattern"));
      }
    }
  }

  /**
   * {@code type} is {@code special}.
   *
   * @param value required
   */
  record Special(FileSystemSpecialPath value) implements FileSystemPath {
    private static final String TYPE = "FileSystemPath.Special";

    public Special {
      Checks.notNull(value, TYPE, "value");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Special of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Special readBody(JsonParser p) {
      FileSystemSpecialPath value = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "value" -> value = FileSystemSpecialPath.read(p);
          default -> p.skipChildren();
        }
      }
      return new Special(
                  Decode.required(value, p, TYPE, "value"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "special");
      g.writeName("value");
      value.write(g);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "special";
    }

    /** Builds {@link Special}. */
    public static final class Builder {
      private @Nullable FileSystemSpecialPath value;

      private Builder() {}

      /** {@code value}: required. */
      public Builder value(FileSystemSpecialPath value) {
        this.value = Checks.notNull(value, TYPE, "value");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Special build() {
        return new Special(
                    Checks.isSet(value, TYPE, "value"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements FileSystemPath {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<FileSystemPath> {
    Deserializer() {
      super(FileSystemPath.class);
    }

    @Override
    FileSystemPath decode(JsonParser p) {
      return FileSystemPath.read(p);
    }
  }
}
