package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/turns/list}.
 *
 * @param threadId required
 * @param cursor optional, nullable
 * @param itemsView optional, nullable
 * @param limit optional, nullable
 * @param sortDirection optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadTurnsListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadTurnsListParams(String threadId, @Nullable String cursor,
    @Nullable TurnItemsView itemsView, @Nullable Long limit, @Nullable SortDirection sortDirection,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadTurnsListParams";

  public ThreadTurnsListParams {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadTurnsListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadTurnsListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadTurnsListParams readBody(JsonParser p) {
    String threadId = null;
    String cursor = null;
    TurnItemsView itemsView = null;
    Long limit = null;
    SortDirection sortDirection = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "itemsView" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          itemsView = jsonNull ? null : TurnItemsView.fromWire(Decode.string(p, TYPE, "itemsView"));
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        case "sortDirection" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          sortDirection = jsonNull ? null : SortDirection.fromWire(Decode.string(p, TYPE, "sortDirection"));
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadTurnsListParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                cursor,
                itemsView,
                limit,
                sortDirection,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "cursor", cursor, explicitNulls.contains(0));
    Encode.property(g, TYPE, "itemsView", itemsView, explicitNulls.contains(1));
    Encode.property(g, "limit", limit, explicitNulls.contains(2));
    Encode.property(g, TYPE, "sortDirection", sortDirection, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link ThreadTurnsListParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable String cursor;
    private @Nullable TurnItemsView itemsView;
    private @Nullable Long limit;
    private @Nullable SortDirection sortDirection;
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

    /** {@code itemsView}: optional, nullable. */
    public Builder itemsView(@Nullable TurnItemsView value) {
      itemsView = value;
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

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadTurnsListParams build() {
      return new ThreadTurnsListParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  cursor,
                  itemsView,
                  limit,
                  sortDirection,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadTurnsListParams> {
    Deserializer() {
      super(ThreadTurnsListParams.class);
    }

    @Override
    ThreadTurnsListParams decode(JsonParser p) {
      return ThreadTurnsListParams.read(p);
    }
  }
}
