package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code userVerification/cancel}.
 *
 */
@JsonDeserialize(using = UserVerificationCancelResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationCancelResponse() implements ProtocolValue {
  private static final String TYPE = "UserVerificationCancelResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationCancelResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationCancelResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationCancelResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new UserVerificationCancelResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationCancelResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationCancelResponse build() {
      return new UserVerificationCancelResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationCancelResponse> {
    Deserializer() {
      super(UserVerificationCancelResponse.class);
    }

    @Override
    UserVerificationCancelResponse decode(JsonParser p) {
      return UserVerificationCancelResponse.read(p);
    }
  }
}
