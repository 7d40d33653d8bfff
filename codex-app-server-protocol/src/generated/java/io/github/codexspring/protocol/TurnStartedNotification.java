package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code turn/started}.
 *
 * @param threadId required
 * @param turn required
 */
@JsonDeserialize(using = TurnStartedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnStartedNotification(String threadId, Turn turn) implements ProtocolValue {
  private static final String TYPE = "TurnStartedNotification";

  public TurnStartedNotification {
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turn, TYPE, "turn");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnStartedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnStartedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnStartedNotification readBody(JsonParser p) {
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
    return new TurnStartedNotification(
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

  /** Builds {@link TurnStartedNotification}. */
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
    public TurnStartedNotification build() {
      return new TurnStartedNotification(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turn, TYPE, "turn"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnStartedNotification> {
    Deserializer() {
      super(TurnStartedNotification.class);
    }

    @Override
    TurnStartedNotification decode(JsonParser p) {
      return TurnStartedNotification.read(p);
    }
  }
}
