package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code BedrockAwsProfile}.
 *
 * @param name required
 * @param region optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = BedrockAwsProfile.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record BedrockAwsProfile(String name, @Nullable String region,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "BedrockAwsProfile";

  public BedrockAwsProfile {
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BedrockAwsProfile of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BedrockAwsProfile read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BedrockAwsProfile readBody(JsonParser p) {
    String name = null;
    String region = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "region" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          region = jsonNull ? null : Decode.string(p, TYPE, "region");
        }
        default -> p.skipChildren();
      }
    }
    return new BedrockAwsProfile(
                Decode.required(name, p, TYPE, "name"),
                region,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    Encode.property(g, "region", region, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link BedrockAwsProfile}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String region;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code region}: optional, nullable. */
    public Builder region(@Nullable String value) {
      region = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BedrockAwsProfile build() {
      return new BedrockAwsProfile(
                  Checks.isSet(name, TYPE, "name"),
                  region,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BedrockAwsProfile> {
    Deserializer() {
      super(BedrockAwsProfile.class);
    }

    @Override
    BedrockAwsProfile decode(JsonParser p) {
      return BedrockAwsProfile.read(p);
    }
  }
}
