package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/appendText}.
 *
 * @param text required
 * @param threadId required
 * @param role optional
 */
@JsonDeserialize(using = ThreadRealtimeAppendTextParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeAppendTextParams(String text, String threadId,
    @Nullable ConversationTextRole role) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeAppendTextParams";

  public ThreadRealtimeAppendTextParams {
    Checks.notNull(text, TYPE, "text");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeAppendTextParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeAppendTextParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeAppendTextParams readBody(JsonParser p) {
    String text = null;
    String threadId = null;
    ConversationTextRole role = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "text" -> text = Decode.string(p, TYPE, "text");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "role" -> role = jsonNull ? null : ConversationTextRole.fromWire(Decode.string(p, TYPE, "role"));
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeAppendTextParams(
                Decode.required(text, p, TYPE, "text"),
                Decode.required(threadId, p, TYPE, "threadId"),
                role);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("text", text);
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, TYPE, "role", role, false);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeAppendTextParams}. */
  public static final class Builder {
    private @Nullable String text;
    private @Nullable String threadId;
    private @Nullable ConversationTextRole role;

    private Builder() {}

    /** {@code text}: required. */
    public Builder text(String value) {
      text = Checks.notNull(value, TYPE, "text");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code role}: optional. */
    public Builder role(ConversationTextRole value) {
      role = Checks.notNull(value, TYPE, "role");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeAppendTextParams build() {
      return new ThreadRealtimeAppendTextParams(
                  Checks.isSet(text, TYPE, "text"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  role);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeAppendTextParams> {
    Deserializer() {
      super(ThreadRealtimeAppendTextParams.class);
    }

    @Override
    ThreadRealtimeAppendTextParams decode(JsonParser p) {
      return ThreadRealtimeAppendTextParams.read(p);
    }
  }
}
