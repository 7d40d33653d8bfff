package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code BedrockEnvironmentCredential}.
 *
 * @param type required
 * @param region optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = BedrockEnvironmentCredential.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record BedrockEnvironmentCredential(AwsCredentialType type, @Nullable String region,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "BedrockEnvironmentCredential";

  public BedrockEnvironmentCredential {
    Checks.notNull(type, TYPE, "type");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BedrockEnvironmentCredential of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BedrockEnvironmentCredential read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BedrockEnvironmentCredential readBody(JsonParser p) {
    AwsCredentialType type = null;
    String region = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "type" -> type = AwsCredentialType.fromWire(Decode.string(p, TYPE, "type"));
        case "region" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          region = jsonNull ? null : Decode.string(p, TYPE, "region");
        }
        default -> p.skipChildren();
      }
    }
    return new BedrockEnvironmentCredential(
                Decode.required(type, p, TYPE, "type"),
                region,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("type");
    Encode.enumeration(g, type, TYPE, "type");
    Encode.property(g, "region", region, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link BedrockEnvironmentCredential}. */
  public static final class Builder {
    private @Nullable AwsCredentialType type;
    private @Nullable String region;
    private long explicitNulls;

    private Builder() {}

    /** {@code type}: required. */
    public Builder type(AwsCredentialType value) {
      type = Checks.notNull(value, TYPE, "type");
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
    public BedrockEnvironmentCredential build() {
      return new BedrockEnvironmentCredential(
                  Checks.isSet(type, TYPE, "type"),
                  region,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BedrockEnvironmentCredential> {
    Deserializer() {
      super(BedrockEnvironmentCredential.class);
    }

    @Override
    BedrockEnvironmentCredential decode(JsonParser p) {
      return BedrockEnvironmentCredential.read(p);
    }
  }
}
