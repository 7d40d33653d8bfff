package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginSource}. */
@JsonDeserialize(using = PluginSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface PluginSource extends ProtocolValue permits PluginSource.Local, PluginSource.Git, PluginSource.Npm, PluginSource.Remote, PluginSource.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static PluginSource read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "local" -> Local.readBody(tagged.body());
      case "git" -> Git.readBody(tagged.body());
      case "npm" -> Npm.readBody(tagged.body());
      case "remote" -> Remote.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code local}.
   *
   * @param path required
   */
  record Local(String path) implements PluginSource {
    private static final String TYPE = "PluginSource.Local";

    public Local {
      Checks.notNull(path, TYPE, "path");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Local of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Local readBody(JsonParser p) {
      String path = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "path" -> path = Decode.string(p, TYPE, "path");
          default -> p.skipChildren();
        }
      }
      return new Local(
                  Decode.required(path, p, TYPE, "path"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "local");
      g.writeStringProperty("path", path);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "local";
    }

    /** Builds {@link Local}. */
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
      public Local build() {
        return new Local(
                    Checks.isSet(path, TYPE, "path"));
      }
    }
  }

  /**
   * {@code type} is {@code git}.
   *
   * @param url required
   * @param path optional, nullable
   * @param refName optional, nullable
   * @param sha optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Git(String url, @Nullable String path, @Nullable String refName, @Nullable String sha,
      ExplicitNulls explicitNulls) implements PluginSource {
    private static final String TYPE = "PluginSource.Git";

    public Git {
      Checks.notNull(url, TYPE, "url");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Git of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Git readBody(JsonParser p) {
      String url = null;
      String path = null;
      String refName = null;
      String sha = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "url" -> url = Decode.string(p, TYPE, "url");
          case "path" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            path = jsonNull ? null : Decode.string(p, TYPE, "path");
          }
          case "refName" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            refName = jsonNull ? null : Decode.string(p, TYPE, "refName");
          }
          case "sha" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            sha = jsonNull ? null : Decode.string(p, TYPE, "sha");
          }
          default -> p.skipChildren();
        }
      }
      return new Git(
                  Decode.required(url, p, TYPE, "url"),
                  path,
                  refName,
                  sha,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "git");
      g.writeStringProperty("url", url);
      Encode.property(g, "path", path, explicitNulls.contains(0));
      Encode.property(g, "refName", refName, explicitNulls.contains(1));
      Encode.property(g, "sha", sha, explicitNulls.contains(2));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "git";
    }

    /** Builds {@link Git}. */
    public static final class Builder {
      private @Nullable String url;
      private @Nullable String path;
      private @Nullable String refName;
      private @Nullable String sha;
      private long explicitNulls;

      private Builder() {}

      /** {@code url}: required. */
      public Builder url(String value) {
        url = Checks.notNull(value, TYPE, "url");
        return this;
      }

      /** {@code path}: optional, nullable. */
      public Builder path(@Nullable String value) {
        path = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code refName}: optional, nullable. */
      public Builder refName(@Nullable String value) {
        refName = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code sha}: optional, nullable. */
      public Builder sha(@Nullable String value) {
        sha = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Git build() {
        return new Git(
                    Checks.isSet(url, TYPE, "url"),
                    path,
                    refName,
                    sha,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code npm}.
   *
   * @param package_ {@code package}; required
   * @param registry optional, nullable
   * @param version optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Npm(String package_, @Nullable String registry, @Nullable String version,
      ExplicitNulls explicitNulls) implements PluginSource {
    private static final String TYPE = "PluginSource.Npm";

    public Npm {
      Checks.notNull(package_, TYPE, "package");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Npm of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Npm readBody(JsonParser p) {
      String package_ = null;
      String registry = null;
      String version = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "package" -> package_ = Decode.string(p, TYPE, "package");
          case "registry" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            registry = jsonNull ? null : Decode.string(p, TYPE, "registry");
          }
          case "version" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            version = jsonNull ? null : Decode.string(p, TYPE, "version");
          }
          default -> p.skipChildren();
        }
      }
      return new Npm(
                  Decode.required(package_, p, TYPE, "package"),
                  registry,
                  version,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "npm");
      g.writeStringProperty("package", package_);
      Encode.property(g, "registry", registry, explicitNulls.contains(0));
      Encode.property(g, "version", version, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "npm";
    }

    /** Builds {@link Npm}. */
    public static final class Builder {
      private @Nullable String package_;
      private @Nullable String registry;
      private @Nullable String version;
      private long explicitNulls;

      private Builder() {}

      /** {@code package}: required. */
      public Builder package_(String value) {
        package_ = Checks.notNull(value, TYPE, "package");
        return this;
      }

      /** {@code registry}: optional, nullable. */
      public Builder registry(@Nullable String value) {
        registry = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code version}: optional, nullable. */
      public Builder version(@Nullable String value) {
        version = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Npm build() {
        return new Npm(
                    Checks.isSet(package_, TYPE, "package"),
                    registry,
                    version,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code remote}.
   *
   */
  record Remote() implements PluginSource {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Remote of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Remote readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Remote();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "remote");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "remote";
    }

    /** Builds {@link Remote}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Remote build() {
        return new Remote();
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements PluginSource {
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
  final class Deserializer extends ProtocolDeserializer<PluginSource> {
    Deserializer() {
      super(PluginSource.class);
    }

    @Override
    PluginSource decode(JsonParser p) {
      return PluginSource.read(p);
    }
  }
}
