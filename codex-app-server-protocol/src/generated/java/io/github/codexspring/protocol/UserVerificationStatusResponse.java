package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code userVerification/status}.
 *
 * @param credentialId optional, nullable
 * @param unavailableMessage optional, nullable
 * @param unavailableReason optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = UserVerificationStatusResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationStatusResponse(@Nullable String credentialId,
    @Nullable String unavailableMessage,
    @Nullable UserVerificationUnavailableReason unavailableReason,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "UserVerificationStatusResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationStatusResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationStatusResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationStatusResponse readBody(JsonParser p) {
    String credentialId = null;
    String unavailableMessage = null;
    UserVerificationUnavailableReason unavailableReason = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "credentialId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          credentialId = jsonNull ? null : Decode.string(p, TYPE, "credentialId");
        }
        case "unavailableMessage" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          unavailableMessage = jsonNull ? null : Decode.string(p, TYPE, "unavailableMessage");
        }
        case "unavailableReason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          unavailableReason = jsonNull ? null : UserVerificationUnavailableReason.fromWire(Decode.string(p, TYPE, "unavailableReason"));
        }
        default -> p.skipChildren();
      }
    }
    return new UserVerificationStatusResponse(
                credentialId,
                unavailableMessage,
                unavailableReason,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "credentialId", credentialId, explicitNulls.contains(0));
    Encode.property(g, "unavailableMessage", unavailableMessage, explicitNulls.contains(1));
    Encode.property(g, TYPE, "unavailableReason", unavailableReason, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationStatusResponse}. */
  public static final class Builder {
    private @Nullable String credentialId;
    private @Nullable String unavailableMessage;
    private @Nullable UserVerificationUnavailableReason unavailableReason;
    private long explicitNulls;

    private Builder() {}

    /** {@code credentialId}: optional, nullable. */
    public Builder credentialId(@Nullable String value) {
      credentialId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code unavailableMessage}: optional, nullable. */
    public Builder unavailableMessage(@Nullable String value) {
      unavailableMessage = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code unavailableReason}: optional, nullable. */
    public Builder unavailableReason(@Nullable UserVerificationUnavailableReason value) {
      unavailableReason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationStatusResponse build() {
      return new UserVerificationStatusResponse(
                  credentialId,
                  unavailableMessage,
                  unavailableReason,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationStatusResponse> {
    Deserializer() {
      super(UserVerificationStatusResponse.class);
    }

    @Override
    UserVerificationStatusResponse decode(JsonParser p) {
      return UserVerificationStatusResponse.read(p);
    }
  }
}
