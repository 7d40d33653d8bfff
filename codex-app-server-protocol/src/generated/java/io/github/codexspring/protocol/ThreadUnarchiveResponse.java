package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/unarchive}.
 *
 * @param thread required
 */
@JsonDeserialize(using = ThreadUnarchiveResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadUnarchiveResponse(Thread thread) implements ProtocolValue {
  private static final String TYPE = "ThreadUnarchiveResponse";

  public ThreadUnarchiveResponse {
    Checks.notNull(thread, TYPE, "thread");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadUnarchiveResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadUnarchiveResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadUnarchiveResponse readBody(JsonParser p) {
    Thread thread = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "thread" -> thread = Thread.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadUnarchiveResponse(
                Decode.required(thread, p, TYPE, "thread"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("thread");
    thread.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ThreadUnarchiveResponse}. */
  public static final class Builder {
    private @Nullable Thread thread;

    private Builder() {}

    /** {@code thread}: required. */
    public Builder thread(Thread value) {
      thread = Checks.notNull(value, TYPE, "thread");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadUnarchiveResponse build() {
      return new ThreadUnarchiveResponse(
                  Checks.isSet(thread, TYPE, "thread"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadUnarchiveResponse> {
    Deserializer() {
      super(ThreadUnarchiveResponse.class);
    }

    @Override
    ThreadUnarchiveResponse decode(JsonParser p) {
      return ThreadUnarchiveResponse.read(p);
    }
  }
}
