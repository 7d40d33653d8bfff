package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/memory/read}.
 *
 * @param summary optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadMemoryReadResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadMemoryReadResponse(@Nullable String summary,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadMemoryReadResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadMemoryReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadMemoryReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadMemoryReadResponse readBody(JsonParser p) {
    String summary = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "summary" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          summary = jsonNull ? null : Decode.string(p, TYPE, "summary");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadMemoryReadResponse(
                summary,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "summary", summary, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadMemoryReadResponse}. */
  public static final class Builder {
    private @Nullable String summary;
    private long explicitNulls;

    private Builder() {}

    /** {@code summary}: optional, nullable. */
    public Builder summary(@Nullable String value) {
      summary = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadMemoryReadResponse build() {
      return new ThreadMemoryReadResponse(
                  summary,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadMemoryReadResponse> {
    Deserializer() {
      super(ThreadMemoryReadResponse.class);
    }

    @Override
    ThreadMemoryReadResponse decode(JsonParser p) {
      return ThreadMemoryReadResponse.read(p);
    }
  }
}
