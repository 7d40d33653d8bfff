package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/backgroundTerminals/list}.
 *
 * @param threadId required
 * @param cursor optional, nullable
 * @param limit optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadBackgroundTerminalsListParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadBackgroundTerminalsListParams(String threadId, @Nullable String cursor,
    @Nullable Long limit, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadBackgroundTerminalsListParams";

  public ThreadBackgroundTerminalsListParams {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadBackgroundTerminalsListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadBackgroundTerminalsListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadBackgroundTerminalsListParams readBody(JsonParser p) {
    String threadId = null;
    String cursor = null;
    Long limit = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadBackgroundTerminalsListParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                cursor,
                limit,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "cursor", cursor, explicitNulls.contains(0));
    Encode.property(g, "limit", limit, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ThreadBackgroundTerminalsListParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable String cursor;
    private @Nullable Long limit;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code cursor}: optional, nullable. */
    public Builder cursor(@Nullable String value) {
      cursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(long value) {
      Checks.unsigned(value, TYPE, "limit");
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "limit");
      }
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadBackgroundTerminalsListParams build() {
      return new ThreadBackgroundTerminalsListParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  cursor,
                  limit,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadBackgroundTerminalsListParams> {
    Deserializer() {
      super(ThreadBackgroundTerminalsListParams.class);
    }

    @Override
    ThreadBackgroundTerminalsListParams decode(JsonParser p) {
      return ThreadBackgroundTerminalsListParams.read(p);
    }
  }
}
