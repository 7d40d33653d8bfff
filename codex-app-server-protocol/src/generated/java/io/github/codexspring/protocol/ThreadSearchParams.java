package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/search}.
 *
 * @param searchTerm required
 * @param archived optional, nullable
 * @param currentAccountOnly optional
 * @param cursor optional, nullable
 * @param includeAttachedThreads optional
 * @param limit optional, nullable
 * @param sortDirection optional, nullable
 * @param sortKey optional, nullable
 * @param sourceKinds optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadSearchParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadSearchParams(String searchTerm, @Nullable Boolean archived,
    @Nullable Boolean currentAccountOnly, @Nullable String cursor,
    @Nullable Boolean includeAttachedThreads, @Nullable Long limit,
    @Nullable SortDirection sortDirection, @Nullable ThreadSearchSortKey sortKey,
    @Nullable List<ThreadSourceKind> sourceKinds,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadSearchParams";

  public ThreadSearchParams {
    Checks.notNull(searchTerm, TYPE, "searchTerm");
    sourceKinds = sourceKinds == null ? null : List.copyOf(sourceKinds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSearchParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSearchParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSearchParams readBody(JsonParser p) {
    String searchTerm = null;
    Boolean archived = null;
    Boolean currentAccountOnly = null;
    String cursor = null;
    Boolean includeAttachedThreads = null;
    Long limit = null;
    SortDirection sortDirection = null;
    ThreadSearchSortKey sortKey = null;
    List<ThreadSourceKind> sourceKinds = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "searchTerm" -> searchTerm = Decode.string(p, TYPE, "searchTerm");
        case "archived" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          archived = jsonNull ? null : Decode.bool(p, TYPE, "archived");
        }
        case "currentAccountOnly" -> currentAccountOnly = jsonNull ? null : Decode.bool(p, TYPE, "currentAccountOnly");
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "includeAttachedThreads" -> includeAttachedThreads = jsonNull ? null : Decode.bool(p, TYPE, "includeAttachedThreads");
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        case "sortDirection" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          sortDirection = jsonNull ? null : SortDirection.fromWire(Decode.string(p, TYPE, "sortDirection"));
        }
        case "sortKey" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          sortKey = jsonNull ? null : ThreadSearchSortKey.fromWire(Decode.string(p, TYPE, "sortKey"));
        }
        case "sourceKinds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "sourceKinds");
            List<ThreadSourceKind> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ThreadSourceKind.fromWire(Decode.string(p, TYPE, "sourceKinds")));
            }
            sourceKinds = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadSearchParams(
                Decode.required(searchTerm, p, TYPE, "searchTerm"),
                archived,
                currentAccountOnly,
                cursor,
                includeAttachedThreads,
                limit,
                sortDirection,
                sortKey,
                sourceKinds,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("searchTerm", searchTerm);
    Encode.property(g, "archived", archived, explicitNulls.contains(0));
    Encode.property(g, "currentAccountOnly", currentAccountOnly, false);
    Encode.property(g, "cursor", cursor, explicitNulls.contains(1));
    Encode.property(g, "includeAttachedThreads", includeAttachedThreads, false);
    Encode.property(g, "limit", limit, explicitNulls.contains(2));
    Encode.property(g, TYPE, "sortDirection", sortDirection, explicitNulls.contains(3));
    Encode.property(g, TYPE, "sortKey", sortKey, explicitNulls.contains(4));
    if (sourceKinds != null) {
      g.writeName("sourceKinds");
      g.writeStartArray();
      for (ThreadSourceKind jsonElement : sourceKinds) {
        Encode.enumeration(g, jsonElement, TYPE, "sourceKinds");
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(5)) {
      g.writeNullProperty("sourceKinds");
    }
    g.writeEndObject();
  }

  /** Builds {@link ThreadSearchParams}. */
  public static final class Builder {
    private @Nullable String searchTerm;
    private @Nullable Boolean archived;
    private @Nullable Boolean currentAccountOnly;
    private @Nullable String cursor;
    private @Nullable Boolean includeAttachedThreads;
    private @Nullable Long limit;
    private @Nullable SortDirection sortDirection;
    private @Nullable ThreadSearchSortKey sortKey;
    private @Nullable List<ThreadSourceKind> sourceKinds;
    private long explicitNulls;

    private Builder() {}

    /** {@code searchTerm}: required. */
    public Builder searchTerm(String value) {
      searchTerm = Checks.notNull(value, TYPE, "searchTerm");
      return this;
    }

    /** {@code archived}: optional, nullable. */
    public Builder archived(boolean value) {
      archived = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code archived}: optional, nullable. */
    public Builder archived(@Nullable Boolean value) {
      archived = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code currentAccountOnly}: optional. */
    public Builder currentAccountOnly(boolean value) {
      currentAccountOnly = value;
      return this;
    }

    /** {@code cursor}: optional, nullable. */
    public Builder cursor(@Nullable String value) {
      cursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code includeAttachedThreads}: optional. */
    public Builder includeAttachedThreads(boolean value) {
      includeAttachedThreads = value;
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

    /** {@code sortKey}: optional, nullable. */
    public Builder sortKey(@Nullable ThreadSearchSortKey value) {
      sortKey = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code sourceKinds}: optional, nullable. */
    public Builder sourceKinds(@Nullable List<ThreadSourceKind> value) {
      sourceKinds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSearchParams build() {
      return new ThreadSearchParams(
                  Checks.isSet(searchTerm, TYPE, "searchTerm"),
                  archived,
                  currentAccountOnly,
                  cursor,
                  includeAttachedThreads,
                  limit,
                  sortDirection,
                  sortKey,
                  sourceKinds,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSearchParams> {
    Deserializer() {
      super(ThreadSearchParams.class);
    }

    @Override
    ThreadSearchParams decode(JsonParser p) {
      return ThreadSearchParams.read(p);
    }
  }
}
