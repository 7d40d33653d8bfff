package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/queue/start}.
 *
 * @param turn required
 */
@JsonDeserialize(using = ThreadQueueStartResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadQueueStartResponse(Turn turn) implements ProtocolValue {
  private static final String TYPE = "ThreadQueueStartResponse";

  public ThreadQueueStartResponse {
    Checks.notNull(turn, TYPE, "turn");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadQueueStartResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadQueueStartResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadQueueStartResponse readBody(JsonParser p) {
    Turn turn = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "turn" -> turn = Turn.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadQueueStartResponse(
                Decode.required(turn, p, TYPE, "turn"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("turn");
    turn.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ThreadQueueStartResponse}. */
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
    public ThreadQueueStartResponse build() {
      return new ThreadQueueStartResponse(
                  Checks.isSet(turn, TYPE, "turn"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadQueueStartResponse> {
    Deserializer() {
      super(ThreadQueueStartResponse.class);
    }

    @Override
    ThreadQueueStartResponse decode(JsonParser p) {
      return ThreadQueueStartResponse.read(p);
    }
  }
}
