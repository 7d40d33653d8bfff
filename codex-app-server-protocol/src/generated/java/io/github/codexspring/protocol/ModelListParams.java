package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code model/list}.
 *
 * @param cursor optional, nullable
 * @param includeHidden optional, nullable
 * @param limit optional, nullable
 * @param modelProvider optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ModelListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelListParams(@Nullable String cursor, @Nullable Boolean includeHidden,
    @Nullable Long limit, @Nullable String modelProvider,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ModelListParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelListParams readBody(JsonParser p) {
    String cursor = null;
    Boolean includeHidden = null;
    Long limit = null;
    String modelProvider = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "includeHidden" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          includeHidden = jsonNull ? null : Decode.bool(p, TYPE, "includeHidden");
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        case "modelProvider" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          modelProvider = jsonNull ? null : Decode.string(p, TYPE, "modelProvider");
        }
        default -> p.skipChildren();
      }
    }
    return new ModelListParams(
                cursor,
                includeHidden,
                limit,
                modelProvider,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cursor", cursor, explicitNulls.contains(0));
    Encode.property(g, "includeHidden", includeHidden, explicitNulls.contains(1));
    Encode.property(g, "limit", limit, explicitNulls.contains(2));
    Encode.property(g, "modelProvider", modelProvider, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link ModelListParams}. */
  public static final class Builder {
    private @Nullable String cursor;
    private @Nullable Boolean includeHidden;
    private @Nullable Long limit;
    private @Nullable String modelProvider;
    private long explicitNulls;

    private Builder() {}

    /** {@code cursor}: optional, nullable. */
    public Builder cursor(@Nullable String value) {
      cursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code includeHidden}: optional, nullable. */
    public Builder includeHidden(boolean value) {
      includeHidden = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code includeHidden}: optional, nullable. */
    public Builder includeHidden(@Nullable Boolean value) {
      includeHidden = value;
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

    /** {@code modelProvider}: optional, nullable. */
    public Builder modelProvider(@Nullable String value) {
      modelProvider = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelListParams build() {
      return new ModelListParams(
                  cursor,
                  includeHidden,
                  limit,
                  modelProvider,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelListParams> {
    Deserializer() {
      super(ModelListParams.class);
    }

    @Override
    ModelListParams decode(JsonParser p) {
      return ModelListParams.read(p);
    }
  }
}
