package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fuzzyFileSearch/sessionStop}.
 *
 */
@JsonDeserialize(using = FuzzyFileSearchSessionStopResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record FuzzyFileSearchSessionStopResponse() implements ProtocolValue {
  private static final String TYPE = "FuzzyFileSearchSessionStopResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FuzzyFileSearchSessionStopResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FuzzyFileSearchSessionStopResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FuzzyFileSearchSessionStopResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new FuzzyFileSearchSessionStopResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link FuzzyFileSearchSessionStopResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FuzzyFileSearchSessionStopResponse build() {
      return new FuzzyFileSearchSessionStopResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchSessionStopResponse> {
    Deserializer() {
      super(FuzzyFileSearchSessionStopResponse.class);
    }

    @Override
    FuzzyFileSearchSessionStopResponse decode(JsonParser p) {
      return FuzzyFileSearchSessionStopResponse.read(p);
    }
  }
}
