package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/read}.
 *
 * @param thread required
 * @param readState optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadReadResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadReadResponse(Thread thread,
    @ExperimentalApi @Nullable ThreadReadState readState,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadReadResponse";

  public ThreadReadResponse {
    Checks.notNull(thread, TYPE, "thread");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadReadResponse readBody(JsonParser p) {
    Thread thread = null;
    ThreadReadState readState = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "thread" -> thread = Thread.read(p);
        case "readState" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          readState = jsonNull ? null : ThreadReadState.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadReadResponse(
                Decode.required(thread, p, TYPE, "thread"),
                readState,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("thread");
    thread.write(g);
    Encode.property(g, "readState", readState, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadReadResponse}. */
  public static final class Builder {
    private @Nullable Thread thread;
    private @Nullable ThreadReadState readState;
    private long explicitNulls;

    private Builder() {}

    /** {@code thread}: required. */
    public Builder thread(Thread value) {
      thread = Checks.notNull(value, TYPE, "thread");
      return this;
    }

    /** {@code readState}: optional, nullable. */
    @ExperimentalApi
    public Builder readState(@Nullable ThreadReadState value) {
      readState = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadReadResponse build() {
      return new ThreadReadResponse(
                  Checks.isSet(thread, TYPE, "thread"),
                  readState,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadReadResponse> {
    Deserializer() {
      super(ThreadReadResponse.class);
    }

    @Override
    ThreadReadResponse decode(JsonParser p) {
      return ThreadReadResponse.read(p);
    }
  }
}
