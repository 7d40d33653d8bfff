package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code userVerification/cancel}.
 *
 * @param requestId required
 */
@JsonDeserialize(using = UserVerificationCancelParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationCancelParams(RequestId requestId) implements ProtocolValue {
  private static final String TYPE = "UserVerificationCancelParams";

  public UserVerificationCancelParams {
    Checks.notNull(requestId, TYPE, "requestId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationCancelParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationCancelParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationCancelParams readBody(JsonParser p) {
    RequestId requestId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "requestId" -> requestId = RequestId.read(p);
        default -> p.skipChildren();
      }
    }
    return new UserVerificationCancelParams(
                Decode.required(requestId, p, TYPE, "requestId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("requestId");
    requestId.write(g);
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationCancelParams}. */
  public static final class Builder {
    private @Nullable RequestId requestId;

    private Builder() {}

    /** {@code requestId}: required. */
    public Builder requestId(RequestId value) {
      requestId = Checks.notNull(value, TYPE, "requestId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationCancelParams build() {
      return new UserVerificationCancelParams(
                  Checks.isSet(requestId, TYPE, "requestId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationCancelParams> {
    Deserializer() {
      super(UserVerificationCancelParams.class);
    }

    @Override
    UserVerificationCancelParams decode(JsonParser p) {
      return UserVerificationCancelParams.read(p);
    }
  }
}
