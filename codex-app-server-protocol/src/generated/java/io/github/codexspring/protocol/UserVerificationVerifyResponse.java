package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code userVerification/verify}.
 *
 * @param proof required
 */
@JsonDeserialize(using = UserVerificationVerifyResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationVerifyResponse(UserVerificationProof proof) implements ProtocolValue {
  private static final String TYPE = "UserVerificationVerifyResponse";

  public UserVerificationVerifyResponse {
    Checks.notNull(proof, TYPE, "proof");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationVerifyResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationVerifyResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationVerifyResponse readBody(JsonParser p) {
    UserVerificationProof proof = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "proof" -> proof = UserVerificationProof.read(p);
        default -> p.skipChildren();
      }
    }
    return new UserVerificationVerifyResponse(
                Decode.required(proof, p, TYPE, "proof"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("proof");
    proof.write(g);
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationVerifyResponse}. */
  public static final class Builder {
    private @Nullable UserVerificationProof proof;

    private Builder() {}

    /** {@code proof}: required. */
    public Builder proof(UserVerificationProof value) {
      proof = Checks.notNull(value, TYPE, "proof");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationVerifyResponse build() {
      return new UserVerificationVerifyResponse(
                  Checks.isSet(proof, TYPE, "proof"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationVerifyResponse> {
    Deserializer() {
      super(UserVerificationVerifyResponse.class);
    }

    @Override
    UserVerificationVerifyResponse decode(JsonParser p) {
      return UserVerificationVerifyResponse.read(p);
    }
  }
}
