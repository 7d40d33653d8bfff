package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fuzzyFileSearch/sessionUpdate}.
 *
 */
@JsonDeserialize(using = FuzzyFileSearchSessionUpdateResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record FuzzyFileSearchSessionUpdateResponse() implements ProtocolValue {
  private static final String TYPE = "FuzzyFileSearchSessionUpdateResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FuzzyFileSearchSessionUpdateResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FuzzyFileSearchSessionUpdateResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FuzzyFileSearchSessionUpdateResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new FuzzyFileSearchSessionUpdateResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link FuzzyFileSearchSessionUpdateResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FuzzyFileSearchSessionUpdateResponse build() {
      return new FuzzyFileSearchSessionUpdateResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchSessionUpdateResponse> {
    Deserializer() {
      super(FuzzyFileSearchSessionUpdateResponse.class);
    }

    @Override
    FuzzyFileSearchSessionUpdateResponse decode(JsonParser p) {
      return FuzzyFileSearchSessionUpdateResponse.read(p);
    }
  }
}
