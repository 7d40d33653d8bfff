package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code userVerification/enroll}.
 *
 * @param credentialId required
 * @param algorithm optional, nullable
 * @param publicKey optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = UserVerificationEnrollResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationEnrollResponse(String credentialId, @Nullable String algorithm,
    @Nullable String publicKey, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "UserVerificationEnrollResponse";

  public UserVerificationEnrollResponse {
    Checks.notNull(credentialId, TYPE, "credentialId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationEnrollResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationEnrollResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationEnrollResponse readBody(JsonParser p) {
    String credentialId = null;
    String algorithm = null;
    String publicKey = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "credentialId" -> credentialId = Decode.string(p, TYPE, "credentialId");
        case "algorithm" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          algorithm = jsonNull ? null : Decode.string(p, TYPE, "algorithm");
        }
        case "publicKey" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          publicKey = jsonNull ? null : Decode.string(p, TYPE, "publicKey");
        }
        default -> p.skipChildren();
      }
    }
    return new UserVerificationEnrollResponse(
                Decode.required(credentialId, p, TYPE, "credentialId"),
                algorithm,
                publicKey,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("credentialId", credentialId);
    Encode.property(g, "algorithm", algorithm, explicitNulls.contains(0));
    Encode.property(g, "publicKey", publicKey, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationEnrollResponse}. */
  public static final class Builder {
    private @Nullable String credentialId;
    private @Nullable String algorithm;
    private @Nullable String publicKey;
    private long explicitNulls;

    private Builder() {}

    /** {@code credentialId}: required. */
    public Builder credentialId(String value) {
      credentialId = Checks.notNull(value, TYPE, "credentialId");
      return this;
    }

    /** {@code algorithm}: optional, nullable. */
    public Builder algorithm(@Nullable String value) {
      algorithm = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code publicKey}: optional, nullable. */
    public Builder publicKey(@Nullable String value) {
      publicKey = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationEnrollResponse build() {
      return new UserVerificationEnrollResponse(
                  Checks.isSet(credentialId, TYPE, "credentialId"),
                  algorithm,
                  publicKey,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationEnrollResponse> {
    Deserializer() {
      super(UserVerificationEnrollResponse.class);
    }

    @Override
    UserVerificationEnrollResponse decode(JsonParser p) {
      return UserVerificationEnrollResponse.read(p);
    }
  }
}
