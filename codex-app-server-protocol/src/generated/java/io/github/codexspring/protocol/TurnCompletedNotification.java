package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code turn/completed}.
 *
 * @param threadId required
 * @param turn required
 */
@JsonDeserialize(using = TurnCompletedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnCompletedNotification(String threadId, Turn turn) implements ProtocolValue {
  private static final String TYPE = "TurnCompletedNotification";

  public TurnCompletedNotification {
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turn, TYPE, "turn");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnCompletedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnCompletedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnCompletedNotification readBody(JsonParser p) {
    String threadId = null;
    Turn turn = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turn" -> turn = Turn.read(p);
        default -> p.skipChildren();
      }
    }
    return new TurnCompletedNotification(
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turn, p, TYPE, "turn"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    g.writeName("turn");
    turn.write(g);
    g.writeEndObject();
  }

  /** Builds {@link TurnCompletedNotification}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable Turn turn;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

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
    public TurnCompletedNotification build() {
      return new TurnCompletedNotification(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turn, TYPE, "turn"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnCompletedNotification> {
    Deserializer() {
      super(TurnCompletedNotification.class);
    }

    @Override
    TurnCompletedNotification decode(JsonParser p) {
      return TurnCompletedNotification.read(p);
    }
  }
}
