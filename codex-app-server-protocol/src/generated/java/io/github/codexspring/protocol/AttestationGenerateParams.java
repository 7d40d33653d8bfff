package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code attestation/generate}.
 *
 */
@JsonDeserialize(using = AttestationGenerateParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AttestationGenerateParams() implements ProtocolValue {
  private static final String TYPE = "AttestationGenerateParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AttestationGenerateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AttestationGenerateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AttestationGenerateParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new AttestationGenerateParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link AttestationGenerateParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AttestationGenerateParams build() {
      return new AttestationGenerateParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AttestationGenerateParams> {
    Deserializer() {
      super(AttestationGenerateParams.class);
    }

    @Override
    AttestationGenerateParams decode(JsonParser p) {
      return AttestationGenerateParams.read(p);
    }
  }
}
