package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code experimentalFeature/list}.
 *
 * @param cursor optional, nullable
 * @param limit optional, nullable
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ExperimentalFeatureListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExperimentalFeatureListParams(@Nullable String cursor, @Nullable Long limit,
    @Nullable String threadId, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ExperimentalFeatureListParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExperimentalFeatureListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExperimentalFeatureListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExperimentalFeatureListParams readBody(JsonParser p) {
    String cursor = null;
    Long limit = null;
    String threadId = null;
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
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new ExperimentalFeatureListParams(
                cursor,
                limit,
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cursor", cursor, explicitNulls.contains(0));
    Encode.property(g, "limit", limit, explicitNulls.contains(1));
    Encode.property(g, "threadId", threadId, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link ExperimentalFeatureListParams}. */
  public static final class Builder {
    private @Nullable String cursor;
    private @Nullable Long limit;
    private @Nullable String threadId;
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

    /** {@code threadId}: optional, nullable. */
    public Builder threadId(@Nullable String value) {
      threadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExperimentalFeatureListParams build() {
      return new ExperimentalFeatureListParams(
                  cursor,
                  limit,
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExperimentalFeatureListParams> {
    Deserializer() {
      super(ExperimentalFeatureListParams.class);
    }

    @Override
    ExperimentalFeatureListParams decode(JsonParser p) {
      return ExperimentalFeatureListParams.read(p);
    }
  }
}
