package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/shellCommand}.
 *
 * @param command required
 * @param threadId required
 * @param timeoutMs optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadShellCommandParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadShellCommandParams(String command, String threadId, @Nullable Long timeoutMs,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadShellCommandParams";

  public ThreadShellCommandParams {
    Checks.notNull(command, TYPE, "command");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadShellCommandParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadShellCommandParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadShellCommandParams readBody(JsonParser p) {
    String command = null;
    String threadId = null;
    Long timeoutMs = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "command" -> command = Decode.string(p, TYPE, "command");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "timeoutMs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          timeoutMs = jsonNull ? null : Decode.int64(p, TYPE, "timeoutMs");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadShellCommandParams(
                Decode.required(command, p, TYPE, "command"),
                Decode.required(threadId, p, TYPE, "threadId"),
                timeoutMs,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("command", command);
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "timeoutMs", timeoutMs, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadShellCommandParams}. */
  public static final class Builder {
    private @Nullable String command;
    private @Nullable String threadId;
    private @Nullable Long timeoutMs;
    private long explicitNulls;

    private Builder() {}

    /** {@code command}: required. */
    public Builder command(String value) {
      command = Checks.notNull(value, TYPE, "command");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code timeoutMs}: optional, nullable. */
    public Builder timeoutMs(long value) {
      timeoutMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code timeoutMs}: optional, nullable. */
    public Builder timeoutMs(@Nullable Long value) {
      timeoutMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadShellCommandParams build() {
      return new ThreadShellCommandParams(
                  Checks.isSet(command, TYPE, "command"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  timeoutMs,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadShellCommandParams> {
    Deserializer() {
      super(ThreadShellCommandParams.class);
    }

    @Override
    ThreadShellCommandParams decode(JsonParser p) {
      return ThreadShellCommandParams.read(p);
    }
  }
}
