package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code project/list}.
 *
 * @param cursor optional, nullable
 * @param limit optional, nullable
 * @param sortDirection optional, nullable
 * @param sortKey optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ProjectListParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProjectListParams(@Nullable String cursor, @Nullable Long limit,
    @Nullable SortDirection sortDirection, @Nullable ProjectSortKey sortKey,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ProjectListParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProjectListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProjectListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProjectListParams readBody(JsonParser p) {
    String cursor = null;
    Long limit = null;
    SortDirection sortDirection = null;
    ProjectSortKey sortKey = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        case "sortDirection" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          sortDirection = jsonNull ? null : SortDirection.fromWire(Decode.string(p, TYPE, "sortDirection"));
        }
        case "sortKey" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          sortKey = jsonNull ? null : ProjectSortKey.fromWire(Decode.string(p, TYPE, "sortKey"));
        }
        default -> p.skipChildren();
      }
    }
    return new ProjectListParams(
                cursor,
                limit,
                sortDirection,
                sortKey,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cursor", cursor, explicitNulls.contains(0));
    Encode.property(g, "limit", limit, explicitNulls.contains(1));
    Encode.property(g, TYPE, "sortDirection", sortDirection, explicitNulls.contains(2));
    Encode.property(g, TYPE, "sortKey", sortKey, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link ProjectListParams}. */
  public static final class Builder {
    private @Nullable String cursor;
    private @Nullable Long limit;
    private @Nullable SortDirection sortDirection;
    private @Nullable ProjectSortKey sortKey;
    private long explicitNulls;

    private Builder() {}

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

    /** {@code sortDirection}: optional, nullable. */
    public Builder sortDirection(@Nullable SortDirection value) {
      sortDirection = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code sortKey}: optional, nullable. */
    public Builder sortKey(@Nullable ProjectSortKey value) {
      sortKey = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProjectListParams build() {
      return new ProjectListParams(
                  cursor,
                  limit,
                  sortDirection,
                  sortKey,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectListParams> {
    Deserializer() {
      super(ProjectListParams.class);
    }

    @Override
    ProjectListParams decode(JsonParser p) {
      return ProjectListParams.read(p);
    }
  }
}
