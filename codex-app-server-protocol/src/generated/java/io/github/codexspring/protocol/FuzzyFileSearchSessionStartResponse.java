package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fuzzyFileSearch/sessionStart}.
 *
 */
@JsonDeserialize(using = FuzzyFileSearchSessionStartResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record FuzzyFileSearchSessionStartResponse() implements ProtocolValue {
  private static final String TYPE = "FuzzyFileSearchSessionStartResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FuzzyFileSearchSessionStartResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FuzzyFileSearchSessionStartResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FuzzyFileSearchSessionStartResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new FuzzyFileSearchSessionStartResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link FuzzyFileSearchSessionStartResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FuzzyFileSearchSessionStartResponse build() {
      return new FuzzyFileSearchSessionStartResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchSessionStartResponse> {
    Deserializer() {
      super(FuzzyFileSearchSessionStartResponse.class);
    }

    @Override
    FuzzyFileSearchSessionStartResponse decode(JsonParser p) {
      return FuzzyFileSearchSessionStartResponse.read(p);
    }
  }
}
