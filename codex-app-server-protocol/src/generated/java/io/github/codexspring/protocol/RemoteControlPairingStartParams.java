package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code remoteControl/pairing/start}.
 *
 * @param manualCode optional
 */
@JsonDeserialize(using = RemoteControlPairingStartParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record RemoteControlPairingStartParams(
    @Nullable Boolean manualCode) implements ProtocolValue {
  private static final String TYPE = "RemoteControlPairingStartParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RemoteControlPairingStartParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RemoteControlPairingStartParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RemoteControlPairingStartParams readBody(JsonParser p) {
    Boolean manualCode = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "manualCode" -> manualCode = jsonNull ? null : Decode.bool(p, TYPE, "manualCode");
        default -> p.skipChildren();
      }
    }
    return new RemoteControlPairingStartParams(
                manualCode);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "manualCode", manualCode, false);
    g.writeEndObject();
  }

  /** Builds {@link RemoteControlPairingStartParams}. */
  public static final class Builder {
    private @Nullable Boolean manualCode;

    private Builder() {}

    /** {@code manualCode}: optional. */
    public Builder manualCode(boolean value) {
      manualCode = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RemoteControlPairingStartParams build() {
      return new RemoteControlPairingStartParams(
                  manualCode);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlPairingStartParams> {
    Deserializer() {
      super(RemoteControlPairingStartParams.class);
    }

    @Override
    RemoteControlPairingStartParams decode(JsonParser p) {
      return RemoteControlPairingStartParams.read(p);
    }
  }
}
