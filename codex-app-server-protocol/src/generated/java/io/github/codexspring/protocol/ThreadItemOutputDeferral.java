package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadItemOutputDeferral}.
 *
 * @param commandExecution optional
 * @param mcpToolCall optional
 */
@JsonDeserialize(using = ThreadItemOutputDeferral.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadItemOutputDeferral(@ExperimentalApi @Nullable Boolean commandExecution,
    @ExperimentalApi @Nullable Boolean mcpToolCall) implements ProtocolValue {
  private static final String TYPE = "ThreadItemOutputDeferral";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadItemOutputDeferral of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadItemOutputDeferral read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadItemOutputDeferral readBody(JsonParser p) {
    Boolean commandExecution = null;
    Boolean mcpToolCall = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "commandExecution" -> commandExecution = jsonNull ? null : Decode.bool(p, TYPE, "commandExecution");
        case "mcpToolCall" -> mcpToolCall = jsonNull ? null : Decode.bool(p, TYPE, "mcpToolCall");
        default -> p.skipChildren();
      }
    }
    return new ThreadItemOutputDeferral(
                commandExecution,
                mcpToolCall);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "commandExecution", commandExecution, false);
    Encode.property(g, "mcpToolCall", mcpToolCall, false);
    g.writeEndObject();
  }

  /** Builds {@link ThreadItemOutputDeferral}. */
  public static final class Builder {
    private @Nullable Boolean commandExecution;
    private @Nullable Boolean mcpToolCall;

    private Builder() {}

    /** {@code commandExecution}: optional. */
    @ExperimentalApi
    public Builder commandExecution(boolean value) {
      commandExecution = value;
      return this;
    }

    /** {@code mcpToolCall}: optional. */
    @ExperimentalApi
    public Builder mcpToolCall(boolean value) {
      mcpToolCall = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadItemOutputDeferral build() {
      return new ThreadItemOutputDeferral(
                  commandExecution,
                  mcpToolCall);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadItemOutputDeferral> {
    Deserializer() {
      super(ThreadItemOutputDeferral.class);
    }

    @Override
    ThreadItemOutputDeferral decode(JsonParser p) {
      return ThreadItemOutputDeferral.read(p);
    }
  }
}
