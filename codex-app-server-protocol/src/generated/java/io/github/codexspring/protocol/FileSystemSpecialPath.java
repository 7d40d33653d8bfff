package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code FileSystemSpecialPath}. */
@JsonDeserialize(using = FileSystemSpecialPath.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface FileSystemSpecialPath extends ProtocolValue permits FileSystemSpecialPath.Root, FileSystemSpecialPath.Minimal, FileSystemSpecialPath.ProjectRoots, FileSystemSpecialPath.Tmpdir, FileSystemSpecialPath.SlashTmp, FileSystemSpecialPath.Unknown, FileSystemSpecialPath.Unrecognized {
  /** The value of {@code kind} on the wire, empty if there is none. */
  String kind();

  /** Decodes the value whose first token is the current one. */
  static FileSystemSpecialPath read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "kind");
    return switch (tagged.tag()) {
      case "root" -> Root.readBody(tagged.body());
      case "minimal" -> Minimal.readBody(tagged.body());
      case "project_roots" -> ProjectRoots.readBody(tagged.body());
      case "tmpdir" -> Tmpdir.readBody(tagged.body());
      case "slash_tmp" -> SlashTmp.readBody(tagged.body());
      case "unknown" -> Unknown.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("kind"));
    };
  }

  /**
   * {@code kind} is {@code root}.
   *
   */
  record Root() implements FileSystemSpecialPath {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Root of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Root readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Root();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("kind", "root");
      g.writeEndObject();
    }

    @Override
    public String kind() {
      return "root";
    }

    /** Builds {@link Root}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Root build() {
        return new Root();
      }
    }
  }

  /**
   * {@code kind} is {@code minimal}.
   *
   */
  record Minimal() implements FileSystemSpecialPath {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Minimal of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Minimal readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Minimal();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("kind", "minimal");
      g.writeEndObject();
    }

    @Override
    public String kind() {
      return "minimal";
    }

    /** Builds {@link Minimal}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Minimal build() {
        return new Minimal();
      }
    }
  }

  /**
   * {@code kind} is {@code project_roots}.
   *
   * @param subpath optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ProjectRoots(@Nullable String subpath,
      ExplicitNulls explicitNulls) implements FileSystemSpecialPath {
    private static final String TYPE = "FileSystemSpecialPath.ProjectRoots";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ProjectRoots of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ProjectRoots readBody(JsonParser p) {
      String subpath = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "subpath" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            subpath = jsonNull ? null : Decode.string(p, TYPE, "subpath");
          }
          default -> p.skipChildren();
        }
      }
      return new ProjectRoots(
                  subpath,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("kind", "project_roots");
      Encode.property(g, "subpath", subpath, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String kind() {
      return "project_roots";
    }

    /** Builds {@link ProjectRoots}. */
    public static final class Builder {
      private @Nullable String subpath;
      private long explicitNulls;

      private Builder() {}

      /** {@code subpath}: optional, nullable. */
      public Builder subpath(@Nullable String value) {
        subpath = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ProjectRoots build() {
        return new ProjectRoots(
                    subpath,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code kind} is {@code tmpdir}.
   *
   */
  record Tmpdir() implements FileSystemSpecialPath {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Tmpdir of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Tmpdir readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Tmpdir();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("kind", "tmpdir");
      g.writeEndObject();
    }

    @Override
    public String kind() {
      return "tmpdir";
    }

    /** Builds {@link Tmpdir}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Tmpdir build() {
        return new Tmpdir();
      }
    }
  }

  /**
   * {@code kind} is {@code slash_tmp}.
   *
   */
  record SlashTmp() implements FileSystemSpecialPath {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static SlashTmp of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static SlashTmp readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new SlashTmp();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("kind", "slash_tmp");
      g.writeEndObject();
    }

    @Override
    public String kind() {
      return "slash_tmp";
    }

    /** Builds {@link SlashTmp}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public SlashTmp build() {
        return new SlashTmp();
      }
    }
  }

  /**
   * {@code kind} is {@code unknown}.
   *
   * @param path required
   * @param subpath optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Unknown(String path, @Nullable String subpath,
      ExplicitNulls explicitNulls) implements FileSystemSpecialPath {
    private static final String TYPE = "FileSystemSpecialPath.Unknown";

    public Unknown {
      Checks.notNull(path, TYPE, "path");
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
      String path = null;
      String subpath = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "path" -> path = Decode.string(p, TYPE, "path");
          case "subpath" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            subpath = jsonNull ? null : Decode.string(p, TYPE, "subpath");
          }
          default -> p.skipChildren();
        }
      }
      return new Unknown(
                  Decode.required(path, p, TYPE, "path"),
                  subpath,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("kind", "unknown");
      g.writeStringProperty("path", path);
      Encode.property(g, "subpath", subpath, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String kind() {
      return "unknown";
    }

    /** Builds {@link Unknown}. */
    public static final class Builder {
      private @Nullable String path;
      private @Nullable String subpath;
      private long explicitNulls;

      private Builder() {}

      /** {@code path}: required. */
      public Builder path(String value) {
        path = Checks.notNull(value, TYPE, "path");
        return this;
      }

      /** {@code subpath}: optional, nullable. */
      public Builder subpath(@Nullable String value) {
        subpath = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Unknown build() {
        return new Unknown(
                    Checks.isSet(path, TYPE, "path"),
                    subpath,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements FileSystemSpecialPath {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String kind() {
      return Tagged.tagOf(raw, "kind");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<FileSystemSpecialPath> {
    Deserializer() {
      super(FileSystemSpecialPath.class);
    }

    @Override
    FileSystemSpecialPath decode(JsonParser p) {
      return FileSystemSpecialPath.read(p);
    }
  }
}
