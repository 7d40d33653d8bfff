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
 * Wire type {@code FuzzyFileSearchResult}.
 *
 * @param fileName {@code file_name}; required
 * @param matchType {@code match_type}; required
 * @param path required
 * @param root required
 * @param score required
 * @param indices optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = FuzzyFileSearchResult.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FuzzyFileSearchResult(String fileName, FuzzyFileSearchMatchType matchType,
    String path, String root, long score, @Nullable List<Long> indices,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "FuzzyFileSearchResult";

  public FuzzyFileSearchResult {
    Checks.notNull(fileName, TYPE, "file_name");
    Checks.notNull(matchType, TYPE, "match_type");
    Checks.notNull(path, TYPE, "path");
    Checks.notNull(root, TYPE, "root");
    indices = indices == null ? null : List.copyOf(indices);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FuzzyFileSearchResult of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FuzzyFileSearchResult read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FuzzyFileSearchResult readBody(JsonParser p) {
    String fileName = null;
    FuzzyFileSearchMatchType matchType = null;
    String path = null;
    String root = null;
    Long score = null;
    List<Long> indices = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "file_name" -> fileName = Decode.string(p, TYPE, "file_name");
        case "match_type" -> matchType = FuzzyFileSearchMatchType.fromWire(Decode.string(p, TYPE, "match_type"));
        case "path" -> path = Decode.string(p, TYPE, "path");
        case "root" -> root = Decode.string(p, TYPE, "root");
        case "score" -> score = Decode.int64(p, TYPE, "score");
        case "indices" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "indices");
            List<Long> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(Decode.int64(p, TYPE, "indices"));
            }
            indices = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new FuzzyFileSearchResult(
                Decode.required(fileName, p, TYPE, "file_name"),
                Decode.required(matchType, p, TYPE, "match_type"),
                Decode.required(path, p, TYPE, "path"),
                Decode.required(root, p, TYPE, "root"),
                Decode.required(score, p, TYPE, "score"),
                indices,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("file_name", fileName);
    g.writeName("match_type");
    Encode.enumeration(g, matchType, TYPE, "match_type");
    g.writeStringProperty("path", path);
    g.writeStringProperty("root", root);
    g.writeNumberProperty("score", score);
    if (indices != null) {
      g.writeName("indices");
      g.writeStartArray();
      for (long jsonElement : indices) {
        g.writeNumber(jsonElement);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("indices");
    }
    g.writeEndObject();
  }

  /** Builds {@link FuzzyFileSearchResult}. */
  public static final class Builder {
    private @Nullable String fileName;
    private @Nullable FuzzyFileSearchMatchType matchType;
    private @Nullable String path;
    private @Nullable String root;
    private @Nullable Long score;
    private @Nullable List<Long> indices;
    private long explicitNulls;

    private Builder() {}

    /** {@code file_name}: required. */
    public Builder fileName(String value) {
      fileName = Checks.notNull(value, TYPE, "file_name");
      return this;
    }

    /** {@code match_type}: required. */
    public Builder matchType(FuzzyFileSearchMatchType value) {
      matchType = Checks.notNull(value, TYPE, "match_type");
      return this;
    }

    /** {@code path}: required. */
    public Builder path(String value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

    /** {@code root}: required. */
    public Builder root(String value) {
      root = Checks.notNull(value, TYPE, "root");
      return this;
    }

    /** {@code score}: required. */
    public Builder score(long value) {
      Checks.unsigned(value, TYPE, "score");
      score = value;
      return this;
    }

    /** {@code indices}: optional, nullable. */
    public Builder indices(@Nullable List<Long> value) {
      indices = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FuzzyFileSearchResult build() {
      return new FuzzyFileSearchResult(
                  Checks.isSet(fileName, TYPE, "file_name"),
                  Checks.isSet(matchType, TYPE, "match_type"),
                  Checks.isSet(path, TYPE, "path"),
                  Checks.isSet(root, TYPE, "root"),
                  Checks.isSet(score, TYPE, "score"),
                  indices,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchResult> {
    Deserializer() {
      super(FuzzyFileSearchResult.class);
    }

    @Override
    FuzzyFileSearchResult decode(JsonParser p) {
      return FuzzyFileSearchResult.read(p);
    }
  }
}
