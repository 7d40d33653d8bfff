package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/readState/changed}.
 *
 * @param readState required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadReadStateChangedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadReadStateChangedNotification(ThreadReadState readState,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadReadStateChangedNotification";

  public ThreadReadStateChangedNotification {
    Checks.notNull(readState, TYPE, "readState");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadReadStateChangedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadReadStateChangedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadReadStateChangedNotification readBody(JsonParser p) {
    ThreadReadState readState = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "readState" -> readState = ThreadReadState.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadReadStateChangedNotification(
                Decode.required(readState, p, TYPE, "readState"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("readState");
    readState.write(g);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadReadStateChangedNotification}. */
  public static final class Builder {
    private @Nullable ThreadReadState readState;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code readState}: required. */
    public Builder readState(ThreadReadState value) {
      readState = Checks.notNull(value, TYPE, "readState");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadReadStateChangedNotification build() {
      return new ThreadReadStateChangedNotification(
                  Checks.isSet(readState, TYPE, "readState"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadReadStateChangedNotification> {
    Deserializer() {
      super(ThreadReadStateChangedNotification.class);
    }

    @Override
    ThreadReadStateChangedNotification decode(JsonParser p) {
      return ThreadReadStateChangedNotification.read(p);
    }
  }
}
