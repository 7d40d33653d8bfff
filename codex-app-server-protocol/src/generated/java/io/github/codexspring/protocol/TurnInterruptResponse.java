package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code turn/interrupt}.
 *
 */
@JsonDeserialize(using = TurnInterruptResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnInterruptResponse() implements ProtocolValue {
  private static final String TYPE = "TurnInterruptResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnInterruptResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnInterruptResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnInterruptResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new TurnInterruptResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link TurnInterruptResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnInterruptResponse build() {
      return new TurnInterruptResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnInterruptResponse> {
    Deserializer() {
      super(TurnInterruptResponse.class);
    }

    @Override
    TurnInterruptResponse decode(JsonParser p) {
      return TurnInterruptResponse.read(p);
    }
  }
}
