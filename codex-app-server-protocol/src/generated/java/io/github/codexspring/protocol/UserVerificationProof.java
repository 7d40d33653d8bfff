package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code UserVerificationProof}.
 *
 * @param credentialId required
 * @param signature required
 */
@JsonDeserialize(using = UserVerificationProof.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationProof(String credentialId,
    String signature) implements ProtocolValue {
  private static final String TYPE = "UserVerificationProof";

  public UserVerificationProof {
    Checks.notNull(credentialId, TYPE, "credentialId");
    Checks.notNull(signature, TYPE, "signature");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationProof of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationProof read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationProof readBody(JsonParser p) {
    String credentialId = null;
    String signature = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "credentialId" -> credentialId = Decode.string(p, TYPE, "credentialId");
        case "signature" -> signature = Decode.string(p, TYPE, "signature");
        default -> p.skipChildren();
      }
    }
    return new UserVerificationProof(
                Decode.required(credentialId, p, TYPE, "credentialId"),
                Decode.required(signature, p, TYPE, "signature"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("credentialId", credentialId);
    g.writeStringProperty("signature", signature);
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationProof}. */
  public static final class Builder {
    private @Nullable String credentialId;
    private @Nullable String signature;

    private Builder() {}

    /** {@code credentialId}: required. */
    public Builder credentialId(String value) {
      credentialId = Checks.notNull(value, TYPE, "credentialId");
      return this;
    }

    /** {@code signature}: required. */
    public Builder signature(String value) {
      signature = Checks.notNull(value, TYPE, "signature");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationProof build() {
      return new UserVerificationProof(
                  Checks.isSet(credentialId, TYPE, "credentialId"),
                  Checks.isSet(signature, TYPE, "signature"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationProof> {
    Deserializer() {
      super(UserVerificationProof.class);
    }

    @Override
    UserVerificationProof decode(JsonParser p) {
      return UserVerificationProof.read(p);
    }
  }
}
