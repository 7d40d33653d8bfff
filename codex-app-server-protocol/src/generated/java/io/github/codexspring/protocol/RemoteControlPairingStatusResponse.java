package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code remoteControl/pairing/status}.
 *
 * @param claimed required
 */
@JsonDeserialize(using = RemoteControlPairingStatusResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record RemoteControlPairingStatusResponse(boolean claimed) implements ProtocolValue {
  private static final String TYPE = "RemoteControlPairingStatusResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RemoteControlPairingStatusResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RemoteControlPairingStatusResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RemoteControlPairingStatusResponse readBody(JsonParser p) {
    Boolean claimed = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "claimed" -> claimed = Decode.bool(p, TYPE, "claimed");
        default -> p.skipChildren();
      }
    }
    return new RemoteControlPairingStatusResponse(
                Decode.required(claimed, p, TYPE, "claimed"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("claimed", claimed);
    g.writeEndObject();
  }

  /** Builds {@link RemoteControlPairingStatusResponse}. */
  public static final class Builder {
    private @Nullable Boolean claimed;

    private Builder() {}

    /** {@code claimed}: required. */
    public Builder claimed(boolean value) {
      claimed = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RemoteControlPairingStatusResponse build() {
      return new RemoteControlPairingStatusResponse(
                  Checks.isSet(claimed, TYPE, "claimed"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlPairingStatusResponse> {
    Deserializer() {
      super(RemoteControlPairingStatusResponse.class);
    }

    @Override
    RemoteControlPairingStatusResponse decode(JsonParser p) {
      return RemoteControlPairingStatusResponse.read(p);
    }
  }
}
