package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadItemEntry}.
 *
 * @param item required
 * @param turnId required
 * @param completedAtMs optional, nullable
 * @param outputDeferred optional
 * @param startedAtMs optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadItemEntry.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadItemEntry(ThreadItem item, String turnId, @Nullable Long completedAtMs,
    @ExperimentalApi @Nullable Boolean outputDeferred, @Nullable Long startedAtMs,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadItemEntry";

  public ThreadItemEntry {
    Checks.notNull(item, TYPE, "item");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadItemEntry of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadItemEntry read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadItemEntry readBody(JsonParser p) {
    ThreadItem item = null;
    String turnId = null;
    Long completedAtMs = null;
    Boolean outputDeferred = null;
    Long startedAtMs = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "item" -> item = ThreadItem.read(p);
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "completedAtMs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
        }
        case "outputDeferred" -> outputDeferred = jsonNull ? null : Decode.bool(p, TYPE, "outputDeferred");
        case "startedAtMs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadItemEntry(
                Decode.required(item, p, TYPE, "item"),
                Decode.required(turnId, p, TYPE, "turnId"),
                completedAtMs,
                outputDeferred,
                startedAtMs,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("item");
    item.write(g);
    g.writeStringProperty("turnId", turnId);
    Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
    Encode.property(g, "outputDeferred", outputDeferred, false);
    Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ThreadItemEntry}. */
  public static final class Builder {
    private @Nullable ThreadItem item;
    private @Nullable String turnId;
    private @Nullable Long completedAtMs;
    private @Nullable Boolean outputDeferred;
    private @Nullable Long startedAtMs;
    private long explicitNulls;

    private Builder() {}

    /** {@code item}: required. */
    public Builder item(ThreadItem value) {
      item = Checks.notNull(value, TYPE, "item");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /** {@code completedAtMs}: optional, nullable. */
    public Builder completedAtMs(long value) {
      completedAtMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code completedAtMs}: optional, nullable. */
    public Builder completedAtMs(@Nullable Long value) {
      completedAtMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code outputDeferred}: optional. */
    @ExperimentalApi
    public Builder outputDeferred(boolean value) {
      outputDeferred = value;
      return this;
    }

    /** {@code startedAtMs}: optional, nullable. */
    public Builder startedAtMs(long value) {
      startedAtMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code startedAtMs}: optional, nullable. */
    public Builder startedAtMs(@Nullable Long value) {
      startedAtMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadItemEntry build() {
      return new ThreadItemEntry(
                  Checks.isSet(item, TYPE, "item"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  completedAtMs,
                  outputDeferred,
                  startedAtMs,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadItemEntry> {
    Deserializer() {
      super(ThreadItemEntry.class);
    }

    @Override
    ThreadItemEntry decode(JsonParser p) {
      return ThreadItemEntry.read(p);
    }
  }
}
