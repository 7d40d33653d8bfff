package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code memory/status}.
 *
 * @param minConsolidatedThreads optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = MemoryStatusParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record MemoryStatusParams(@Nullable Long minConsolidatedThreads,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "MemoryStatusParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MemoryStatusParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MemoryStatusParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MemoryStatusParams readBody(JsonParser p) {
    Long minConsolidatedThreads = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "minConsolidatedThreads" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          minConsolidatedThreads = jsonNull ? null : Decode.int64(p, TYPE, "minConsolidatedThreads");
        }
        default -> p.skipChildren();
      }
    }
    return new MemoryStatusParams(
                minConsolidatedThreads,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "minConsolidatedThreads", minConsolidatedThreads, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link MemoryStatusParams}. */
  public static final class Builder {
    private @Nullable Long minConsolidatedThreads;
    private long explicitNulls;

    private Builder() {}

    /** {@code minConsolidatedThreads}: optional, nullable. */
    public Builder minConsolidatedThreads(long value) {
      Checks.unsigned(value, TYPE, "minConsolidatedThreads");
      minConsolidatedThreads = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code minConsolidatedThreads}: optional, nullable. */
    public Builder minConsolidatedThreads(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "minConsolidatedThreads");
      }
      minConsolidatedThreads = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MemoryStatusParams build() {
      return new MemoryStatusParams(
                  minConsolidatedThreads,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MemoryStatusParams> {
    Deserializer() {
      super(MemoryStatusParams.class);
    }

    @Override
    MemoryStatusParams decode(JsonParser p) {
      return MemoryStatusParams.read(p);
    }
  }
}
