package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code userVerification/delete}.
 *
 */
@JsonDeserialize(using = UserVerificationDeleteResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationDeleteResponse() implements ProtocolValue {
  private static final String TYPE = "UserVerificationDeleteResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationDeleteResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationDeleteResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationDeleteResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new UserVerificationDeleteResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationDeleteResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationDeleteResponse build() {
      return new UserVerificationDeleteResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationDeleteResponse> {
    Deserializer() {
      super(UserVerificationDeleteResponse.class);
    }

    @Override
    UserVerificationDeleteResponse decode(JsonParser p) {
      return UserVerificationDeleteResponse.read(p);
    }
  }
}
