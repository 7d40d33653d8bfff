package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CapabilityRootLocation}. */
@JsonDeserialize(using = CapabilityRootLocation.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface CapabilityRootLocation extends ProtocolValue permits CapabilityRootLocation.Environment, CapabilityRootLocation.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static CapabilityRootLocation read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "environment" -> Environment.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code environment}.
   *
   * @param environmentId required
   * @param path required
   */
  record Environment(String environmentId, String path) implements CapabilityRootLocation {
    private static final String TYPE = "CapabilityRootLocation.Environment";

    public Environment {
      Checks.notNull(environmentId, TYPE, "environmentId");
      Checks.notNull(path, TYPE, "path");
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
      String environmentId = null;
      String path = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "environmentId" -> environmentId = Decode.string(p, TYPE, "environmentId");
          case "path" -> path = Decode.string(p, TYPE, "path");
          default -> p.skipChildren();
        }
      }
      return new Environment(
                  Decode.required(environmentId, p, TYPE, "environmentId"),
                  Decode.required(path, p, TYPE, "path"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "environment");
      g.writeStringProperty("environmentId", environmentId);
      g.writeStringProperty("path", path);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "environment";
    }

    /** Builds {@link Environment}. */
    public static final class Builder {
      private @Nullable String environmentId;
      private @Nullable String path;

      private Builder() {}

      /** {@code environmentId}: required. */
      public Builder environmentId(String value) {
        environmentId = Checks.notNull(value, TYPE, "environmentId");
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
      public Environment build() {
        return new Environment(
                    Checks.isSet(environmentId, TYPE, "environmentId"),
                    Checks.isSet(path, TYPE, "path"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements CapabilityRootLocation {
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
  final class Deserializer extends ProtocolDeserializer<CapabilityRootLocation> {
    Deserializer() {
      super(CapabilityRootLocation.class);
    }

    @Override
    CapabilityRootLocation decode(JsonParser p) {
      return CapabilityRootLocation.read(p);
    }
  }
}
