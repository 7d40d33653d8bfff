package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ConfigLayerSource}. */
@JsonDeserialize(using = ConfigLayerSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ConfigLayerSource extends ProtocolValue permits ConfigLayerSource.PackagedDefaults, ConfigLayerSource.Mdm, ConfigLayerSource.System, ConfigLayerSource.EnterpriseManaged, ConfigLayerSource.User, ConfigLayerSource.Project, ConfigLayerSource.SessionFlags, ConfigLayerSource.LegacyManagedConfigTomlFromFile, ConfigLayerSource.LegacyManagedConfigTomlFromMdm, ConfigLayerSource.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ConfigLayerSource read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "packagedDefaults" -> PackagedDefaults.readBody(tagged.body());
      case "mdm" -> Mdm.readBody(tagged.body());
      case "system" -> System.readBody(tagged.body());
      case "enterpriseManaged" -> EnterpriseManaged.readBody(tagged.body());
      case "user" -> User.readBody(tagged.body());
      case "project" -> Project.readBody(tagged.body());
      case "sessionFlags" -> SessionFlags.readBody(tagged.body());
      case "legacyManagedConfigTomlFromFile" -> LegacyManagedConfigTomlFromFile.readBody(tagged.body());
      case "legacyManagedConfigTomlFromMdm" -> LegacyManagedConfigTomlFromMdm.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code packagedDefaults}.
   *
   * @param file required
   */
  record PackagedDefaults(String file) implements ConfigLayerSource {
    private static final String TYPE = "ConfigLayerSource.PackagedDefaults";

    public PackagedDefaults {
      Checks.notNull(file, TYPE, "file");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static PackagedDefaults of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static PackagedDefaults readBody(JsonParser p) {
      String file = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "file" -> file = Decode.string(p, TYPE, "file");
          default -> p.skipChildren();
        }
      }
      return new PackagedDefaults(
                  Decode.required(file, p, TYPE, "file"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "packagedDefaults");
      g.writeStringProperty("file", file);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "packagedDefaults";
    }

    /** Builds {@link PackagedDefaults}. */
    public static final class Builder {
      private @Nullable String file;

      private Builder() {}

      /** {@code file}: required. */
      public Builder file(String value) {
        file = Checks.notNull(value, TYPE, "file");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public PackagedDefaults build() {
        return new PackagedDefaults(
                    Checks.isSet(file, TYPE, "file"));
      }
    }
  }

  /**
   * {@code type} is {@code mdm}.
   *
   * @param domain required
   * @param key required
   */
  record Mdm(String domain, String key) implements ConfigLayerSource {
    private static final String TYPE = "ConfigLayerSource.Mdm";

    public Mdm {
      Checks.notNull(domain, TYPE, "domain");
      Checks.notNull(key, TYPE, "key");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Mdm of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Mdm readBody(JsonParser p) {
      String domain = null;
      String key = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "domain" -> domain = Decode.string(p, TYPE, "domain");
          case "key" -> key = Decode.string(p, TYPE, "key");
          default -> p.skipChildren();
        }
      }
      return new Mdm(
                  Decode.required(domain, p, TYPE, "domain"),
                  Decode.required(key, p, TYPE, "key"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "mdm");
      g.writeStringProperty("domain", domain);
      g.writeStringProperty("key", key);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "mdm";
    }

    /** Builds {@link Mdm}. */
    public static final class Builder {
      private @Nullable String domain;
      private @Nullable String key;

      private Builder() {}

      /** {@code domain}: required. */
      public Builder domain(String value) {
        domain = Checks.notNull(value, TYPE, "domain");
        return this;
      }

      /** {@code key}: required. */
      public Builder key(String value) {
        key = Checks.notNull(value, TYPE, "key");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Mdm build() {
        return new Mdm(
                    Checks.isSet(domain, TYPE, "domain"),
                    Checks.isSet(key, TYPE, "key"));
      }
    }
  }

  /**
   * {@code type} is {@code system}.
   *
   * @param file required
   */
  record System(String file) implements ConfigLayerSource {
    private static final String TYPE = "ConfigLayerSource.System";

    public System {
      Checks.notNull(file, TYPE, "file");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static System of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static System readBody(JsonParser p) {
      String file = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "file" -> file = Decode.string(p, TYPE, "file");
          default -> p.skipChildren();
        }
      }
      return new System(
                  Decode.required(file, p, TYPE, "file"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "system");
      g.writeStringProperty("file", file);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "system";
    }

    /** Builds {@link System}. */
    public static final class Builder {
      private @Nullable String file;

      private Builder() {}

      /** {@code file}: required. */
      public Builder file(String value) {
        file = Checks.notNull(value, TYPE, "file");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public System build() {
        return new System(
                    Checks.isSet(file, TYPE, "file"));
      }
    }
  }

  /**
   * {@code type} is {@code enterpriseManaged}.
   *
   * @param id required
   * @param name required
   */
  record EnterpriseManaged(String id, String name) implements ConfigLayerSource {
    private static final String TYPE = "ConfigLayerSource.EnterpriseManaged";

    public EnterpriseManaged {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(name, TYPE, "name");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static EnterpriseManaged of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static EnterpriseManaged readBody(JsonParser p) {
      String id = null;
      String name = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "name" -> name = Decode.string(p, TYPE, "name");
          default -> p.skipChildren();
        }
      }
      return new EnterpriseManaged(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(name, p, TYPE, "name"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "enterpriseManaged");
      g.writeStringProperty("id", id);
      g.writeStringProperty("name", name);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "enterpriseManaged";
    }

    /** Builds {@link EnterpriseManaged}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String name;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code name}: required. */
      public Builder name(String value) {
        name = Checks.notNull(value, TYPE, "name");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public EnterpriseManaged build() {
        return new EnterpriseManaged(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(name, TYPE, "name"));
      }
    }
  }

  /**
   * {@code type} is {@code user}.
   *
   * @param file required
   * @param profile optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record User(String file, @Nullable String profile,
      ExplicitNulls explicitNulls) implements ConfigLayerSource {
    private static final String TYPE = "ConfigLayerSource.User";

    public User {
      Checks.notNull(file, TYPE, "file");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static User of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static User readBody(JsonParser p) {
      String file = null;
      String profile = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "file" -> file = Decode.string(p, TYPE, "file");
          case "profile" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            profile = jsonNull ? null : Decode.string(p, TYPE, "profile");
          }
          default -> p.skipChildren();
        }
      }
      return new User(
                  Decode.required(file, p, TYPE, "file"),
                  profile,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "user");
      g.writeStringProperty("file", file);
      Encode.property(g, "profile", profile, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "user";
    }

    /** Builds {@link User}. */
    public static final class Builder {
      private @Nullable String file;
      private @Nullable String profile;
      private long explicitNulls;

      private Builder() {}

      /** {@code file}: required. */
      public Builder file(String value) {
        file = Checks.notNull(value, TYPE, "file");
        return this;
      }

      /** {@code profile}: optional, nullable. */
      public Builder profile(@Nullable String value) {
        profile = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public User build() {
        return new User(
                    Checks.isSet(file, TYPE, "file"),
                    profile,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code project}.
   *
   * @param dotCodexFolder required
   */
  record Project(String dotCodexFolder) implements ConfigLayerSource {
    private static final String TYPE = "ConfigLayerSource.Project";

    public Project {
      Checks.notNull(dotCodexFolder, TYPE, "dotCodexFolder");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Project of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Project readBody(JsonParser p) {
      String dotCodexFolder = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "dotCodexFolder" -> dotCodexFolder = Decode.string(p, TYPE, "dotCodexFolder");
          default -> p.skipChildren();
        }
      }
      return new Project(
                  Decode.required(dotCodexFolder, p, TYPE, "dotCodexFolder"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "project");
      g.writeStringProperty("dotCodexFolder", dotCodexFolder);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "project";
    }

    /** Builds {@link Project}. */
    public static final class Builder {
      private @Nullable String dotCodexFolder;

      private Builder() {}

      /** {@code dotCodexFolder}: required. */
      public Builder dotCodexFolder(String value) {
        dotCodexFolder = Checks.notNull(value, TYPE, "dotCodexFolder");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Project build() {
        return new Project(
                    Checks.isSet(dotCodexFolder, TYPE, "dotCodexFolder"));
      }
    }
  }

  /**
   * {@code type} is {@code sessionFlags}.
   *
   */
  record SessionFlags() implements ConfigLayerSource {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static SessionFlags of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static SessionFlags readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new SessionFlags();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "sessionFlags");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "sessionFlags";
    }

    /** Builds {@link SessionFlags}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public SessionFlags build() {
        return new SessionFlags();
      }
    }
  }

  /**
   * {@code type} is {@code legacyManagedConfigTomlFromFile}.
   *
   * @param file required
   */
  record LegacyManagedConfigTomlFromFile(String file) implements ConfigLayerSource {
    private static final String TYPE = "ConfigLayerSource.LegacyManagedConfigTomlFromFile";

    public LegacyManagedConfigTomlFromFile {
      Checks.notNull(file, TYPE, "file");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static LegacyManagedConfigTomlFromFile of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static LegacyManagedConfigTomlFromFile readBody(JsonParser p) {
      String file = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "file" -> file = Decode.string(p, TYPE, "file");
          default -> p.skipChildren();
        }
      }
      return new LegacyManagedConfigTomlFromFile(
                  Decode.required(file, p, TYPE, "file"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "legacyManagedConfigTomlFromFile");
      g.writeStringProperty("file", file);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "legacyManagedConfigTomlFromFile";
    }

    /** Builds {@link LegacyManagedConfigTomlFromFile}. */
    public static final class Builder {
      private @Nullable String file;

      private Builder() {}

      /** {@code file}: required. */
      public Builder file(String value) {
        file = Checks.notNull(value, TYPE, "file");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public LegacyManagedConfigTomlFromFile build() {
        return new LegacyManagedConfigTomlFromFile(
                    Checks.isSet(file, TYPE, "file"));
      }
    }
  }

  /**
   * {@code type} is {@code legacyManagedConfigTomlFromMdm}.
   *
   */
  record LegacyManagedConfigTomlFromMdm() implements ConfigLayerSource {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static LegacyManagedConfigTomlFromMdm of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static LegacyManagedConfigTomlFromMdm readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new LegacyManagedConfigTomlFromMdm();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "legacyManagedConfigTomlFromMdm");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "legacyManagedConfigTomlFromMdm";
    }

    /** Builds {@link LegacyManagedConfigTomlFromMdm}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public LegacyManagedConfigTomlFromMdm build() {
        return new LegacyManagedConfigTomlFromMdm();
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ConfigLayerSource {
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
  final class Deserializer extends ProtocolDeserializer<ConfigLayerSource> {
    Deserializer() {
      super(ConfigLayerSource.class);
    }

    @Override
    ConfigLayerSource decode(JsonParser p) {
      return ConfigLayerSource.read(p);
    }
  }
}
