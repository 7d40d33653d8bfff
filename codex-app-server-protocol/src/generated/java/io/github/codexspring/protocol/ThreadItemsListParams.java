package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/items/list}.
 *
 * @param threadId required
 * @param cursor optional, nullable
 * @param deferOutput optional, nullable
 * @param limit optional, nullable
 * @param sortDirection optional, nullable
 * @param turnId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadItemsListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadItemsListParams(String threadId, @Nullable ThreadItemsListCursor cursor,
    @Nullable ThreadItemOutputDeferral deferOutput, @Nullable Long limit,
    @Nullable SortDirection sortDirection, @Nullable String turnId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadItemsListParams";

  public ThreadItemsListParams {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadItemsListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadItemsListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadItemsListParams readBody(JsonParser p) {
    String threadId = null;
    ThreadItemsListCursor cursor = null;
    ThreadItemOutputDeferral deferOutput = null;
    Long limit = null;
    SortDirection sortDirection = null;
    String turnId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cursor = jsonNull ? null : ThreadItemsListCursor.read(p);
        }
        case "deferOutput" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          deferOutput = jsonNull ? null : ThreadItemOutputDeferral.read(p);
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        case "sortDirection" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          sortDirection = jsonNull ? null : SortDirection.fromWire(Decode.string(p, TYPE, "sortDirection"));
        }
        case "turnId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          turnId = jsonNull ? null : Decode.string(p, TYPE, "turnId");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadItemsListParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                cursor,
                deferOutput,
                limit,
                sortDirection,
                turnId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "cursor", cursor, explicitNulls.contains(0));
    Encode.property(g, "deferOutput", deferOutput, explicitNulls.contains(1));
    Encode.property(g, "limit", limit, explicitNulls.contains(2));
    Encode.property(g, TYPE, "sortDirection", sortDirection, explicitNulls.contains(3));
    Encode.property(g, "turnId", turnId, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link ThreadItemsListParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable ThreadItemsListCursor cursor;
    private @Nullable ThreadItemOutputDeferral deferOutput;
    private @Nullable Long limit;
    private @Nullable SortDirection sortDirection;
    private @Nullable String turnId;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code cursor}: optional, nullable. */
    public Builder cursor(@Nullable ThreadItemsListCursor value) {
      cursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code deferOutput}: optional, nullable. */
    public Builder deferOutput(@Nullable ThreadItemOutputDeferral value) {
      deferOutput = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(long value) {
      Checks.unsigned(value, TYPE, "limit");
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "limit");
      }
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code sortDirection}: optional, nullable. */
    public Builder sortDirection(@Nullable SortDirection value) {
      sortDirection = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code turnId}: optional, nullable. */
    public Builder turnId(@Nullable String value) {
      turnId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadItemsListParams build() {
      return new ThreadItemsListParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  cursor,
                  deferOutput,
                  limit,
                  sortDirection,
                  turnId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadItemsListParams> {
    Deserializer() {
      super(ThreadItemsListParams.class);
    }

    @Override
    ThreadItemsListParams decode(JsonParser p) {
      return ThreadItemsListParams.read(p);
    }
  }
}
