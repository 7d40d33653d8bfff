package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Parameters of {@code account/bedrock/setup}. */
@JsonDeserialize(using = BedrockSetupParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public sealed interface BedrockSetupParams extends ProtocolValue permits BedrockSetupParams.Profile, BedrockSetupParams.Environment, BedrockSetupParams.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** {@code region}, which all known variants have. */
  @Nullable String region();

  /** Decodes the value whose first token is the current one. */
  static BedrockSetupParams read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "profile" -> Profile.readBody(tagged.body());
      case "environment" -> Environment.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code profile}.
   *
   * @param profile required
   * @param region required
   */
  record Profile(String profile, String region) implements BedrockSetupParams {
    private static final String TYPE = "BedrockSetupParams.Profile";

    public Profile {
      Checks.notNull(profile, TYPE, "profile");
      Checks.notNull(region, TYPE, "region");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Profile of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Profile readBody(JsonParser p) {
      String profile = null;
      String region = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "profile" -> profile = Decode.string(p, TYPE, "profile");
          case "region" -> region = Decode.string(p, TYPE, "region");
          default -> p.skipChildren();
        }
      }
      return new Profile(
                  Decode.required(profile, p, TYPE, "profile"),
                  Decode.required(region, p, TYPE, "region"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "profile");
      g.writeStringProperty("profile", profile);
      g.writeStringProperty("region", region);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "profile";
    }

    /** Builds {@link Profile}. */
    public static final class Builder {
      private @Nullable String profile;
      private @Nullable String region;

      private Builder() {}

      /** {@code profile}: required. */
      public Builder profile(String value) {
        profile = Checks.notNull(value, TYPE, "profile");
        return this;
      }

      /** {@code region}: required. */
      public Builder region(String value) {
        region = Checks.notNull(value, TYPE, "region");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Profile build() {
        return new Profile(
                    Checks.isSet(profile, TYPE, "profile"),
                    Checks.isSet(region, TYPE, "region"));
      }
    }
  }

  /**
   * {@code type} is {@code environment}.
   *
   * @param region required
   */
  record Environment(String region) implements BedrockSetupParams {
    private static final String TYPE = "BedrockSetupParams.Environment";

    public Environment {
      Checks.notNull(region, TYPE, "region");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Environment of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Environment readBody(JsonParser p) {
      String region = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "region" -> region = Decode.string(p, TYPE, "region");
          default -> p.skipChildren();
        }
      }
      return new Environment(
                  Decode.required(region, p, TYPE, "region"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "environment");
      g.writeStringProperty("region", region);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "environment";
    }

    /** Builds {@link Environment}. */
    public static final class Builder {
      private @Nullable String region;

      private Builder() {}

      /** {@code region}: required. */
      public Builder region(String value) {
        region = Checks.notNull(value, TYPE, "region");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Environment build() {
        return new Environment(
                    Checks.isSet(region, TYPE, "region"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements BedrockSetupParams {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }

    @Override
    public @Nullable String region() {
      return Tagged.stringOf(raw, "region");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<BedrockSetupParams> {
    Deserializer() {
      super(BedrockSetupParams.class);
    }

    @Override
    BedrockSetupParams decode(JsonParser p) {
      return BedrockSetupParams.read(p);
    }
  }
}
