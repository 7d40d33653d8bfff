package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code remoteControl/pairing/start}.
 *
 * @param environmentId required
 * @param expiresAt required
 * @param pairingCode required
 * @param manualPairingCode optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RemoteControlPairingStartResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record RemoteControlPairingStartResponse(String environmentId, long expiresAt,
    String pairingCode, @Nullable String manualPairingCode,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RemoteControlPairingStartResponse";

  public RemoteControlPairingStartResponse {
    Checks.notNull(environmentId, TYPE, "environmentId");
    Checks.notNull(pairingCode, TYPE, "pairingCode");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RemoteControlPairingStartResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RemoteControlPairingStartResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RemoteControlPairingStartResponse readBody(JsonParser p) {
    String environmentId = null;
    Long expiresAt = null;
    String pairingCode = null;
    String manualPairingCode = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "environmentId" -> environmentId = Decode.string(p, TYPE, "environmentId");
        case "expiresAt" -> expiresAt = Decode.int64(p, TYPE, "expiresAt");
        case "pairingCode" -> pairingCode = Decode.string(p, TYPE, "pairingCode");
        case "manualPairingCode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          manualPairingCode = jsonNull ? null : Decode.string(p, TYPE, "manualPairingCode");
        }
        default -> p.skipChildren();
      }
    }
    return new RemoteControlPairingStartResponse(
                Decode.required(environmentId, p, TYPE, "environmentId"),
                Decode.required(expiresAt, p, TYPE, "expiresAt"),
                Decode.required(pairingCode, p, TYPE, "pairingCode"),
                manualPairingCode,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("environmentId", environmentId);
    g.writeNumberProperty("expiresAt", expiresAt);
    g.writeStringProperty("pairingCode", pairingCode);
    Encode.property(g, "manualPairingCode", manualPairingCode, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link RemoteControlPairingStartResponse}. */
  public static final class Builder {
    private @Nullable String environmentId;
    private @Nullable Long expiresAt;
    private @Nullable String pairingCode;
    private @Nullable String manualPairingCode;
    private long explicitNulls;

    private Builder() {}

    /** {@code environmentId}: required. */
    public Builder environmentId(String value) {
      environmentId = Checks.notNull(value, TYPE, "environmentId");
      return this;
    }

    /** {@code expiresAt}: required. */
    public Builder expiresAt(long value) {
      expiresAt = value;
      return this;
    }

    /** {@code pairingCode}: required. */
    public Builder pairingCode(String value) {
      pairingCode = Checks.notNull(value, TYPE, "pairingCode");
      return this;
    }

    /** {@code manualPairingCode}: optional, nullable. */
    public Builder manualPairingCode(@Nullable String value) {
      manualPairingCode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RemoteControlPairingStartResponse build() {
      return new RemoteControlPairingStartResponse(
                  Checks.isSet(environmentId, TYPE, "environmentId"),
                  Checks.isSet(expiresAt, TYPE, "expiresAt"),
                  Checks.isSet(pairingCode, TYPE, "pairingCode"),
                  manualPairingCode,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlPairingStartResponse> {
    Deserializer() {
      super(RemoteControlPairingStartResponse.class);
    }

    @Override
    RemoteControlPairingStartResponse decode(JsonParser p) {
      return RemoteControlPairingStartResponse.read(p);
    }
  }
}
