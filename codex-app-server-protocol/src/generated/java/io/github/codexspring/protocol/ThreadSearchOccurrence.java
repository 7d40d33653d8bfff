package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadSearchOccurrence}.
 *
 * @param itemId required
 * @param snippet required
 * @param snippetMatchRange required
 * @param turnCursor required
 * @param turnId required
 */
@JsonDeserialize(using = ThreadSearchOccurrence.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadSearchOccurrence(String itemId, String snippet,
    ThreadSearchTextRange snippetMatchRange, String turnCursor,
    String turnId) implements ProtocolValue {
  private static final String TYPE = "ThreadSearchOccurrence";

  public ThreadSearchOccurrence {
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(snippet, TYPE, "snippet");
    Checks.notNull(snippetMatchRange, TYPE, "snippetMatchRange");
    Checks.notNull(turnCursor, TYPE, "turnCursor");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSearchOccurrence of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSearchOccurrence read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSearchOccurrence readBody(JsonParser p) {
    String itemId = null;
    String snippet = null;
    ThreadSearchTextRange snippetMatchRange = null;
    String turnCursor = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "snippet" -> snippet = Decode.string(p, TYPE, "snippet");
        case "snippetMatchRange" -> snippetMatchRange = ThreadSearchTextRange.read(p);
        case "turnCursor" -> turnCursor = Decode.string(p, TYPE, "turnCursor");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new ThreadSearchOccurrence(
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(snippet, p, TYPE, "snippet"),
                Decode.required(snippetMatchRange, p, TYPE, "snippetMatchRange"),
                Decode.required(turnCursor, p, TYPE, "turnCursor"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("itemId", itemId);
    g.writeStringProperty("snippet", snippet);
    g.writeName("snippetMatchRange");
    snippetMatchRange.write(g);
    g.writeStringProperty("turnCursor", turnCursor);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadSearchOccurrence}. */
  public static final class Builder {
    private @Nullable String itemId;
    private @Nullable String snippet;
    private @Nullable ThreadSearchTextRange snippetMatchRange;
    private @Nullable String turnCursor;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code itemId}: required. */
    public Builder itemId(String value) {
      itemId = Checks.notNull(value, TYPE, "itemId");
      return this;
    }

    /** {@code snippet}: required. */
    public Builder snippet(String value) {
      snippet = Checks.notNull(value, TYPE, "snippet");
      return this;
    }

    /** {@code snippetMatchRange}: required. */
    public Builder snippetMatchRange(ThreadSearchTextRange value) {
      snippetMatchRange = Checks.notNull(value, TYPE, "snippetMatchRange");
      return this;
    }

    /** {@code turnCursor}: required. */
    public Builder turnCursor(String value) {
      turnCursor = Checks.notNull(value, TYPE, "turnCursor");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSearchOccurrence build() {
      return new ThreadSearchOccurrence(
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(snippet, TYPE, "snippet"),
                  Checks.isSet(snippetMatchRange, TYPE, "snippetMatchRange"),
                  Checks.isSet(turnCursor, TYPE, "turnCursor"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSearchOccurrence> {
    Deserializer() {
      super(ThreadSearchOccurrence.class);
    }

    @Override
    ThreadSearchOccurrence decode(JsonParser p) {
      return ThreadSearchOccurrence.read(p);
    }
  }
}
