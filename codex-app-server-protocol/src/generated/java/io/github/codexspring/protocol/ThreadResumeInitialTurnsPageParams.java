package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadResumeInitialTurnsPageParams}.
 *
 * @param itemsView optional, nullable
 * @param limit optional, nullable
 * @param sortDirection optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadResumeInitialTurnsPageParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadResumeInitialTurnsPageParams(@Nullable TurnItemsView itemsView,
    @Nullable Long limit, @Nullable SortDirection sortDirection,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadResumeInitialTurnsPageParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadResumeInitialTurnsPageParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadResumeInitialTurnsPageParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadResumeInitialTurnsPageParams readBody(JsonParser p) {
    TurnItemsView itemsView = null;
    Long limit = null;
    SortDirection sortDirection = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "itemsView" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          itemsView = jsonNull ? null : TurnItemsView.fromWire(Decode.string(p, TYPE, "itemsView"));
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        case "sortDirection" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          sortDirection = jsonNull ? null : SortDirection.fromWire(Decode.string(p, TYPE, "sortDirection"));
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadResumeInitialTurnsPageParams(
                itemsView,
                limit,
                sortDirection,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, TYPE, "itemsView", itemsView, explicitNulls.contains(0));
    Encode.property(g, "limit", limit, explicitNulls.contains(1));
    Encode.property(g, TYPE, "sortDirection", sortDirection, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link ThreadResumeInitialTurnsPageParams}. */
  public static final class Builder {
    private @Nullable TurnItemsView itemsView;
    private @Nullable Long limit;
    private @Nullable SortDirection sortDirection;
    private long explicitNulls;

    private Builder() {}

    /** {@code itemsView}: optional, nullable. */
    public Builder itemsView(@Nullable TurnItemsView value) {
      itemsView = value;
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

    /** {@code sortDirection}: optional, nullable. */
    public Builder sortDirection(@Nullable SortDirection value) {
      sortDirection = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadResumeInitialTurnsPageParams build() {
      return new ThreadResumeInitialTurnsPageParams(
                  itemsView,
                  limit,
                  sortDirection,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadResumeInitialTurnsPageParams> {
    Deserializer() {
      super(ThreadResumeInitialTurnsPageParams.class);
    }

    @Override
    ThreadResumeInitialTurnsPageParams decode(JsonParser p) {
      return ThreadResumeInitialTurnsPageParams.read(p);
    }
  }
}
