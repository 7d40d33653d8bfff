package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code attestation/generate}.
 *
 * @param token required
 */
@JsonDeserialize(using = AttestationGenerateResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AttestationGenerateResponse(String token) implements ProtocolValue {
  private static final String TYPE = "AttestationGenerateResponse";

  public AttestationGenerateResponse {
    Checks.notNull(token, TYPE, "token");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AttestationGenerateResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AttestationGenerateResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AttestationGenerateResponse readBody(JsonParser p) {
    String token = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "token" -> token = Decode.string(p, TYPE, "token");
        default -> p.skipChildren();
      }
    }
    return new AttestationGenerateResponse(
                Decode.required(token, p, TYPE, "token"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("token", token);
    g.writeEndObject();
  }

  @Override
  public String toString() {
    return "AttestationGenerateResponse[" + "token=" + "***" + "]";
  }

  /** Builds {@link AttestationGenerateResponse}. */
  public static final class Builder {
    private @Nullable String token;

    private Builder() {}

    /** {@code token}: required. */
    public Builder token(String value) {
      token = Checks.notNull(value, TYPE, "token");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AttestationGenerateResponse build() {
      return new AttestationGenerateResponse(
                  Checks.isSet(token, TYPE, "token"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AttestationGenerateResponse> {
    Deserializer() {
      super(AttestationGenerateResponse.class);
    }

    @Override
    AttestationGenerateResponse decode(JsonParser p) {
      return AttestationGenerateResponse.read(p);
    }
  }
}
