package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code remoteControl/pairing/status}.
 *
 * @param manualPairingCode optional, nullable
 * @param pairingCode optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RemoteControlPairingStatusParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record RemoteControlPairingStatusParams(@Nullable String manualPairingCode,
    @Nullable String pairingCode, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RemoteControlPairingStatusParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RemoteControlPairingStatusParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RemoteControlPairingStatusParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RemoteControlPairingStatusParams readBody(JsonParser p) {
    String manualPairingCode = null;
    String pairingCode = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "manualPairingCode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          manualPairingCode = jsonNull ? null : Decode.string(p, TYPE, "manualPairingCode");
        }
        case "pairingCode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          pairingCode = jsonNull ? null : Decode.string(p, TYPE, "pairingCode");
        }
        default -> p.skipChildren();
      }
    }
    return new RemoteControlPairingStatusParams(
                manualPairingCode,
                pairingCode,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "manualPairingCode", manualPairingCode, explicitNulls.contains(0));
    Encode.property(g, "pairingCode", pairingCode, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link RemoteControlPairingStatusParams}. */
  public static final class Builder {
    private @Nullable String manualPairingCode;
    private @Nullable String pairingCode;
    private long explicitNulls;

    private Builder() {}

    /** {@code manualPairingCode}: optional, nullable. */
    public Builder manualPairingCode(@Nullable String value) {
      manualPairingCode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code pairingCode}: optional, nullable. */
    public Builder pairingCode(@Nullable String value) {
      pairingCode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RemoteControlPairingStatusParams build() {
      return new RemoteControlPairingStatusParams(
                  manualPairingCode,
                  pairingCode,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlPairingStatusParams> {
    Deserializer() {
      super(RemoteControlPairingStatusParams.class);
    }

    @Override
    RemoteControlPairingStatusParams decode(JsonParser p) {
      return RemoteControlPairingStatusParams.read(p);
    }
  }
}
