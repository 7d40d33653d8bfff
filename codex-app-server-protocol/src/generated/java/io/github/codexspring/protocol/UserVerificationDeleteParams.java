package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code userVerification/delete}.
 *
 */
@JsonDeserialize(using = UserVerificationDeleteParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationDeleteParams() implements ProtocolValue {
  private static final String TYPE = "UserVerificationDeleteParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationDeleteParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationDeleteParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationDeleteParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new UserVerificationDeleteParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationDeleteParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationDeleteParams build() {
      return new UserVerificationDeleteParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationDeleteParams> {
    Deserializer() {
      super(UserVerificationDeleteParams.class);
    }

    @Override
    UserVerificationDeleteParams decode(JsonParser p) {
      return UserVerificationDeleteParams.read(p);
    }
  }
}
