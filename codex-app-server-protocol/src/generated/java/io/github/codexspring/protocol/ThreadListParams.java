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
 * Parameters of {@code thread/list}.
 *
 * @param ancestorThreadId optional, nullable
 * @param archived optional, nullable
 * @param attachedToThreadId optional, nullable
 * @param currentAccountOnly optional
 * @param cursor optional, nullable
 * @param cwd optional, nullable
 * @param excludedThreadIds optional, nullable
 * @param includeAttachedThreads optional
 * @param limit optional, nullable
 * @param modelProviders optional, nullable
 * @param originators optional, nullable
 * @param parentThreadId optional, nullable
 * @param projectId optional, nullable
 * @param searchTerm optional, nullable
 * @param sectionId optional, nullable
 * @param sortDirection optional, nullable
 * @param sortKey optional, nullable
 * @param sourceKinds optional, nullable
 * @param useStateDbOnly optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadListParams(@ExperimentalApi @Nullable String ancestorThreadId,
    @Nullable Boolean archived, @ExperimentalApi @Nullable String attachedToThreadId,
    @Nullable Boolean currentAccountOnly, @Nullable String cursor,
    @Nullable ThreadListCwdFilter cwd, @Nullable List<String> excludedThreadIds,
    @ExperimentalApi @Nullable Boolean includeAttachedThreads, @Nullable Long limit,
    @Nullable List<String> modelProviders, @Nullable List<String> originators,
    @ExperimentalApi @Nullable String parentThreadId, @ExperimentalApi @Nullable String projectId,
    @Nullable String searchTerm, @Nullable String sectionId, @Nullable SortDirection sortDirection,
    @Nullable ThreadSortKey sortKey, @Nullable List<ThreadSourceKind> sourceKinds,
    @Nullable Boolean useStateDbOnly, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadListParams";

  public ThreadListParams {
    excludedThreadIds = excludedThreadIds == null ? null : List.copyOf(excludedThreadIds);
    modelProviders = modelProviders == null ? null : List.copyOf(modelProviders);
    originators = originators == null ? null : List.copyOf(originators);
    sourceKinds = sourceKinds == null ? null : List.copyOf(sourceKinds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadListParams readBody(JsonParser p) {
    String ancestorThreadId = null;
    Boolean archived = null;
    String attachedToThreadId = null;
    Boolean currentAccountOnly = null;
    String cursor = null;
    ThreadListCwdFilter cwd = null;
    List<String> excludedThreadIds = null;
    Boolean includeAttachedThreads = null;
    Long limit = null;
    List<String> modelProviders = null;
    List<String> originators = null;
    String parentThreadId = null;
    String projectId = null;
    String searchTerm = null;
    String sectionId = null;
    SortDirection sortDirection = null;
    ThreadSortKey sortKey = null;
    List<ThreadSourceKind> sourceKinds = null;
    Boolean useStateDbOnly = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "ancestorThreadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          ancestorThreadId = jsonNull ? null : Decode.string(p, TYPE, "ancestorThreadId");
        }
        case "archived" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          archived = jsonNull ? null : Decode.bool(p, TYPE, "archived");
        }
        case "attachedToThreadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          attachedToThreadId = jsonNull ? null : Decode.string(p, TYPE, "attachedToThreadId");
        }
        case "currentAccountOnly" -> currentAccountOnly = jsonNull ? null : Decode.bool(p, TYPE, "currentAccountOnly");
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          cwd = jsonNull ? null : ThreadListCwdFilter.read(p);
        }
        case "excludedThreadIds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          excludedThreadIds = jsonNull ? null : Decode.strings(p, TYPE, "excludedThreadIds");
        }
        case "includeAttachedThreads" -> includeAttachedThreads = jsonNull ? null : Decode.bool(p, TYPE, "includeAttachedThreads");
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        case "modelProviders" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          modelProviders = jsonNull ? null : Decode.strings(p, TYPE, "modelProviders");
        }
        case "originators" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          originators = jsonNull ? null : Decode.strings(p, TYPE, "originators");
        }
        case "parentThreadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          parentThreadId = jsonNull ? null : Decode.string(p, TYPE, "parentThreadId");
        }
        case "projectId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          projectId = jsonNull ? null : Decode.string(p, TYPE, "projectId");
        }
        case "searchTerm" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          searchTerm = jsonNull ? null : Decode.string(p, TYPE, "searchTerm");
        }
        case "sectionId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          sectionId = jsonNull ? null : Decode.string(p, TYPE, "sectionId");
        }
        case "sortDirection" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          sortDirection = jsonNull ? null : SortDirection.fromWire(Decode.string(p, TYPE, "sortDirection"));
        }
        case "sortKey" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 14, jsonNull);
          sortKey = jsonNull ? null : ThreadSortKey.fromWire(Decode.string(p, TYPE, "sortKey"));
        }
        case "sourceKinds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 15, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "sourceKinds");
            List<ThreadSourceKind> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ThreadSourceKind.fromWire(Decode.string(p, TYPE, "sourceKinds")));
            }
            sourceKinds = json;
          }
        }
        case "useStateDbOnly" -> useStateDbOnly = jsonNull ? null : Decode.bool(p, TYPE, "useStateDbOnly");
        default -> p.skipChildren();
      }
    }
    return new ThreadListParams(
                ancestorThreadId,
                archived,
                attachedToThreadId,
                currentAccountOnly,
                cursor,
                cwd,
                excludedThreadIds,
                includeAttachedThreads,
                limit,
                modelProviders,
                originators,
                parentThreadId,
                projectId,
                searchTerm,
                sectionId,
                sortDirection,
                sortKey,
                sourceKinds,
                useStateDbOnly,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "ancestorThreadId", ancestorThreadId, explicitNulls.contains(0));
    Encode.property(g, "archived", archived, explicitNulls.contains(1));
    Encode.property(g, "attachedToThreadId", attachedToThreadId, explicitNulls.contains(2));
    Encode.property(g, "currentAccountOnly", currentAccountOnly, false);
    Encode.property(g, "cursor", cursor, explicitNulls.contains(3));
    Encode.property(g, "cwd", cwd, explicitNulls.contains(4));
    Encode.property(g, "excludedThreadIds", excludedThreadIds, explicitNulls.contains(5));
    Encode.property(g, "includeAttachedThreads", includeAttachedThreads, false);
    Encode.property(g, "limit", limit, explicitNulls.contains(6));
    Encode.property(g, "modelProviders", modelProviders, explicitNulls.contains(7));
    Encode.property(g, "originators", originators, explicitNulls.contains(8));
    Encode.property(g, "parentThreadId", parentThreadId, explicitNulls.contains(9));
    Encode.property(g, "projectId", projectId, explicitNulls.contains(10));
    Encode.property(g, "searchTerm", searchTerm, explicitNulls.contains(11));
    Encode.property(g, "sectionId", sectionId, explicitNulls.contains(12));
    Encode.property(g, TYPE, "sortDirection", sortDirection, explicitNulls.contains(13));
    Encode.property(g, TYPE, "sortKey", sortKey, explicitNulls.contains(14));
    if (sourceKinds != null) {
      g.writeName("sourceKinds");
      g.writeStartArray();
      for (ThreadSourceKind jsonElement : sourceKinds) {
        Encode.enumeration(g, jsonElement, TYPE, "sourceKinds");
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(15)) {
      g.writeNullProperty("sourceKinds");
    }
    Encode.property(g, "useStateDbOnly", useStateDbOnly, false);
    g.writeEndObject();
  }

  /** Builds {@link ThreadListParams}. */
  public static final class Builder {
    private @Nullable String ancestorThreadId;
    private @Nullable Boolean archived;
    private @Nullable String attachedToThreadId;
    private @Nullable Boolean currentAccountOnly;
    private @Nullable String cursor;
    private @Nullable ThreadListCwdFilter cwd;
    private @Nullable List<String> excludedThreadIds;
    private @Nullable Boolean includeAttachedThreads;
    private @Nullable Long limit;
    private @Nullable List<String> modelProviders;
    private @Nullable List<String> originators;
    private @Nullable String parentThreadId;
    private @Nullable String projectId;
    private @Nullable String searchTerm;
    private @Nullable String sectionId;
    private @Nullable SortDirection sortDirection;
    private @Nullable ThreadSortKey sortKey;
    private @Nullable List<ThreadSourceKind> sourceKinds;
    private @Nullable Boolean useStateDbOnly;
    private long explicitNulls;

    private Builder() {}

    /** {@code ancestorThreadId}: optional, nullable. */
    @ExperimentalApi
    public Builder ancestorThreadId(@Nullable String value) {
      ancestorThreadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code archived}: optional, nullable. */
    public Builder archived(boolean value) {
      archived = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code archived}: optional, nullable. */
    public Builder archived(@Nullable Boolean value) {
      archived = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code attachedToThreadId}: optional, nullable. */
    @ExperimentalApi
    public Builder attachedToThreadId(@Nullable String value) {
      attachedToThreadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
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
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable ThreadListCwdFilter value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code excludedThreadIds}: optional, nullable. */
    public Builder excludedThreadIds(@Nullable List<String> value) {
      excludedThreadIds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code includeAttachedThreads}: optional. */
    @ExperimentalApi
    public Builder includeAttachedThreads(boolean value) {
      includeAttachedThreads = value;
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(long value) {
      Checks.unsigned(value, TYPE, "limit");
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, false);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "limit");
      }
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code modelProviders}: optional, nullable. */
    public Builder modelProviders(@Nullable List<String> value) {
      modelProviders = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code originators}: optional, nullable. */
    public Builder originators(@Nullable List<String> value) {
      originators = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code parentThreadId}: optional, nullable. */
    @ExperimentalApi
    public Builder parentThreadId(@Nullable String value) {
      parentThreadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code projectId}: optional, nullable. */
    @ExperimentalApi
    public Builder projectId(@Nullable String value) {
      projectId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code searchTerm}: optional, nullable. */
    public Builder searchTerm(@Nullable String value) {
      searchTerm = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code sectionId}: optional, nullable. */
    public Builder sectionId(@Nullable String value) {
      sectionId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code sortDirection}: optional, nullable. */
    public Builder sortDirection(@Nullable SortDirection value) {
      sortDirection = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /** {@code sortKey}: optional, nullable. */
    public Builder sortKey(@Nullable ThreadSortKey value) {
      sortKey = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 14, value == null);
      return this;
    }

    /** {@code sourceKinds}: optional, nullable. */
    public Builder sourceKinds(@Nullable List<ThreadSourceKind> value) {
      sourceKinds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 15, value == null);
      return this;
    }

    /** {@code useStateDbOnly}: optional. */
    public Builder useStateDbOnly(boolean value) {
      useStateDbOnly = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadListParams build() {
      return new ThreadListParams(
                  ancestorThreadId,
                  archived,
                  attachedToThreadId,
                  currentAccountOnly,
                  cursor,
                  cwd,
                  excludedThreadIds,
                  includeAttachedThreads,
                  limit,
                  modelProviders,
                  originators,
                  parentThreadId,
                  projectId,
                  searchTerm,
                  sectionId,
                  sortDirection,
                  sortKey,
                  sourceKinds,
                  useStateDbOnly,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadListParams> {
    Deserializer() {
      super(ThreadListParams.class);
    }

    @Override
    ThreadListParams decode(JsonParser p) {
      return ThreadListParams.read(p);
    }
  }
}
