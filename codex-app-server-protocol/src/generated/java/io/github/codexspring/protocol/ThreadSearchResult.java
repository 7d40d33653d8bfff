package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadSearchResult}.
 *
 * @param snippet required
 * @param thread required
 */
@JsonDeserialize(using = ThreadSearchResult.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSearchResult(String snippet, Thread thread) implements ProtocolValue {
  private static final String TYPE = "ThreadSearchResult";

  public ThreadSearchResult {
    Checks.notNull(snippet, TYPE, "snippet");
    Checks.notNull(thread, TYPE, "thread");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSearchResult of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSearchResult read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSearchResult readBody(JsonParser p) {
    String snippet = null;
    Thread thread = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "snippet" -> snippet = Decode.string(p, TYPE, "snippet");
        case "thread" -> thread = Thread.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadSearchResult(
                Decode.required(snippet, p, TYPE, "snippet"),
                Decode.required(thread, p, TYPE, "thread"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("snippet", snippet);
    g.writeName("thread");
    thread.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ThreadSearchResult}. */
  public static final class Builder {
    private @Nullable String snippet;
    private @Nullable Thread thread;

    private Builder() {}

    /** {@code snippet}: required. */
    public Builder snippet(String value) {
      snippet = Checks.notNull(value, TYPE, "snippet");
      return this;
    }

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
    public ThreadSearchResult build() {
      return new ThreadSearchResult(
                  Checks.isSet(snippet, TYPE, "snippet"),
                  Checks.isSet(thread, TYPE, "thread"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSearchResult> {
    Deserializer() {
      super(ThreadSearchResult.class);
    }

    @Override
    ThreadSearchResult decode(JsonParser p) {
      return ThreadSearchResult.read(p);
    }
  }
}
