package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code userVerification/status}.
 *
 */
@JsonDeserialize(using = UserVerificationStatusParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationStatusParams() implements ProtocolValue {
  private static final String TYPE = "UserVerificationStatusParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationStatusParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationStatusParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationStatusParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new UserVerificationStatusParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationStatusParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationStatusParams build() {
      return new UserVerificationStatusParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationStatusParams> {
    Deserializer() {
      super(UserVerificationStatusParams.class);
    }

    @Override
    UserVerificationStatusParams decode(JsonParser p) {
      return UserVerificationStatusParams.read(p);
    }
  }
}
