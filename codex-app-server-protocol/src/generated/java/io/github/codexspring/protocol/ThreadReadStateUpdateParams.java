package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/readState/update}.
 *
 * @param expectedRevision required
 * @param operation required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadReadStateUpdateParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadReadStateUpdateParams(String expectedRevision,
    ThreadReadStateOperation operation, String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadReadStateUpdateParams";

  public ThreadReadStateUpdateParams {
    Checks.notNull(expectedRevision, TYPE, "expectedRevision");
    Checks.notNull(operation, TYPE, "operation");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadReadStateUpdateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadReadStateUpdateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadReadStateUpdateParams readBody(JsonParser p) {
    String expectedRevision = null;
    ThreadReadStateOperation operation = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "expectedRevision" -> expectedRevision = Decode.string(p, TYPE, "expectedRevision");
        case "operation" -> operation = ThreadReadStateOperation.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadReadStateUpdateParams(
                Decode.required(expectedRevision, p, TYPE, "expectedRevision"),
                Decode.required(operation, p, TYPE, "operation"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("expectedRevision", expectedRevision);
    g.writeName("operation");
    operation.write(g);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadReadStateUpdateParams}. */
  public static final class Builder {
    private @Nullable String expectedRevision;
    private @Nullable ThreadReadStateOperation operation;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code expectedRevision}: required. */
    public Builder expectedRevision(String value) {
      expectedRevision = Checks.notNull(value, TYPE, "expectedRevision");
      return this;
    }

    /** {@code operation}: required. */
    public Builder operation(ThreadReadStateOperation value) {
      operation = Checks.notNull(value, TYPE, "operation");
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
    public ThreadReadStateUpdateParams build() {
      return new ThreadReadStateUpdateParams(
                  Checks.isSet(expectedRevision, TYPE, "expectedRevision"),
                  Checks.isSet(operation, TYPE, "operation"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadReadStateUpdateParams> {
    Deserializer() {
      super(ThreadReadStateUpdateParams.class);
    }

    @Override
    ThreadReadStateUpdateParams decode(JsonParser p) {
      return ThreadReadStateUpdateParams.read(p);
    }
  }
}
