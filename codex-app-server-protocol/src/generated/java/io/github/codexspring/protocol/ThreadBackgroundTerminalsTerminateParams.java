package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/backgroundTerminals/terminate}.
 *
 * @param processId required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadBackgroundTerminalsTerminateParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadBackgroundTerminalsTerminateParams(String processId,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadBackgroundTerminalsTerminateParams";

  public ThreadBackgroundTerminalsTerminateParams {
    Checks.notNull(processId, TYPE, "processId");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadBackgroundTerminalsTerminateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadBackgroundTerminalsTerminateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadBackgroundTerminalsTerminateParams readBody(JsonParser p) {
    String processId = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "processId" -> processId = Decode.string(p, TYPE, "processId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadBackgroundTerminalsTerminateParams(
                Decode.required(processId, p, TYPE, "processId"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("processId", processId);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadBackgroundTerminalsTerminateParams}. */
  public static final class Builder {
    private @Nullable String processId;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code processId}: required. */
    public Builder processId(String value) {
      processId = Checks.notNull(value, TYPE, "processId");
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
    public ThreadBackgroundTerminalsTerminateParams build() {
      return new ThreadBackgroundTerminalsTerminateParams(
                  Checks.isSet(processId, TYPE, "processId"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadBackgroundTerminalsTerminateParams> {
    Deserializer() {
      super(ThreadBackgroundTerminalsTerminateParams.class);
    }

    @Override
    ThreadBackgroundTerminalsTerminateParams decode(JsonParser p) {
      return ThreadBackgroundTerminalsTerminateParams.read(p);
    }
  }
}
