package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code remoteControl/disable}.
 *
 * @param ephemeral optional
 */
@JsonDeserialize(using = RemoteControlDisableParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record RemoteControlDisableParams(@Nullable Boolean ephemeral) implements ProtocolValue {
  private static final String TYPE = "RemoteControlDisableParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RemoteControlDisableParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RemoteControlDisableParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RemoteControlDisableParams readBody(JsonParser p) {
    Boolean ephemeral = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "ephemeral" -> ephemeral = jsonNull ? null : Decode.bool(p, TYPE, "ephemeral");
        default -> p.skipChildren();
      }
    }
    return new RemoteControlDisableParams(
                ephemeral);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "ephemeral", ephemeral, false);
    g.writeEndObject();
  }

  /** Builds {@link RemoteControlDisableParams}. */
  public static final class Builder {
    private @Nullable Boolean ephemeral;

    private Builder() {}

    /** {@code ephemeral}: optional. */
    public Builder ephemeral(boolean value) {
      ephemeral = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RemoteControlDisableParams build() {
      return new RemoteControlDisableParams(
                  ephemeral);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlDisableParams> {
    Deserializer() {
      super(RemoteControlDisableParams.class);
    }

    @Override
    RemoteControlDisableParams decode(JsonParser p) {
      return RemoteControlDisableParams.read(p);
    }
  }
}
