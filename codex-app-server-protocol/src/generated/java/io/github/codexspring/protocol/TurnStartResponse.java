package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code turn/start}.
 *
 * @param turn required
 */
@JsonDeserialize(using = TurnStartResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnStartResponse(Turn turn) implements ProtocolValue {
  private static final String TYPE = "TurnStartResponse";

  public TurnStartResponse {
    Checks.notNull(turn, TYPE, "turn");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnStartResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnStartResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnStartResponse readBody(JsonParser p) {
    Turn turn = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "turn" -> turn = Turn.read(p);
        default -> p.skipChildren();
      }
    }
    return new TurnStartResponse(
                Decode.required(turn, p, TYPE, "turn"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("turn");
    turn.write(g);
    g.writeEndObject();
  }

  /** Builds {@link TurnStartResponse}. */
  public static final class Builder {
    private @Nullable Turn turn;

    private Builder() {}

    /** {@code turn}: required. */
    public Builder turn(Turn value) {
      turn = Checks.notNull(value, TYPE, "turn");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnStartResponse build() {
      return new TurnStartResponse(
                  Checks.isSet(turn, TYPE, "turn"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnStartResponse> {
    Deserializer() {
      super(TurnStartResponse.class);
    }

    @Override
    TurnStartResponse decode(JsonParser p) {
      return TurnStartResponse.read(p);
    }
  }
}
