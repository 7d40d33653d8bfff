package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/sample/cancel}.
 *
 * @param requestId required
 */
@JsonDeserialize(using = ThreadSampleCancelParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadSampleCancelParams(RequestId requestId) implements ProtocolValue {
  private static final String TYPE = "ThreadSampleCancelParams";

  public ThreadSampleCancelParams {
    Checks.notNull(requestId, TYPE, "requestId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSampleCancelParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSampleCancelParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSampleCancelParams readBody(JsonParser p) {
    RequestId requestId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "requestId" -> requestId = RequestId.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadSampleCancelParams(
                Decode.required(requestId, p, TYPE, "requestId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("requestId");
    requestId.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ThreadSampleCancelParams}. */
  public static final class Builder {
    private @Nullable RequestId requestId;

    private Builder() {}

    /** {@code requestId}: required. */
    public Builder requestId(RequestId value) {
      requestId = Checks.notNull(value, TYPE, "requestId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSampleCancelParams build() {
      return new ThreadSampleCancelParams(
                  Checks.isSet(requestId, TYPE, "requestId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSampleCancelParams> {
    Deserializer() {
      super(ThreadSampleCancelParams.class);
    }

    @Override
    ThreadSampleCancelParams decode(JsonParser p) {
      return ThreadSampleCancelParams.read(p);
    }
  }
}
