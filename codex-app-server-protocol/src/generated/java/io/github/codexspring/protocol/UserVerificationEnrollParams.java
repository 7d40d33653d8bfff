package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code userVerification/enroll}.
 *
 */
@JsonDeserialize(using = UserVerificationEnrollParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationEnrollParams() implements ProtocolValue {
  private static final String TYPE = "UserVerificationEnrollParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationEnrollParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationEnrollParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationEnrollParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new UserVerificationEnrollParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationEnrollParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationEnrollParams build() {
      return new UserVerificationEnrollParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationEnrollParams> {
    Deserializer() {
      super(UserVerificationEnrollParams.class);
    }

    @Override
    UserVerificationEnrollParams decode(JsonParser p) {
      return UserVerificationEnrollParams.read(p);
    }
  }
}
