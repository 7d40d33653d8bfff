package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code UserVerificationRpcError}.
 *
 * @param code required
 * @param data required
 * @param message required
 */
@JsonDeserialize(using = UserVerificationRpcError.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationRpcError(long code, UserVerificationErrorDetails data,
    String message) implements ProtocolValue {
  private static final String TYPE = "UserVerificationRpcError";

  public UserVerificationRpcError {
    Checks.notNull(data, TYPE, "data");
    Checks.notNull(message, TYPE, "message");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationRpcError of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationRpcError read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationRpcError readBody(JsonParser p) {
    Long code = null;
    UserVerificationErrorDetails data = null;
    String message = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "code" -> code = Decode.int64(p, TYPE, "code");
        case "data" -> data = UserVerificationErrorDetails.read(p);
        case "message" -> message = Decode.string(p, TYPE, "message");
        default -> p.skipChildren();
      }
    }
    return new UserVerificationRpcError(
                Decode.required(code, p, TYPE, "code"),
                Decode.required(data, p, TYPE, "data"),
                Decode.required(message, p, TYPE, "message"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("code", code);
    g.writeName("data");
    data.write(g);
    g.writeStringProperty("message", message);
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationRpcError}. */
  public static final class Builder {
    private @Nullable Long code;
    private @Nullable UserVerificationErrorDetails data;
    private @Nullable String message;

    private Builder() {}

    /** {@code code}: required. */
    public Builder code(long value) {
      code = value;
      return this;
    }

    /** {@code data}: required. */
    public Builder data(UserVerificationErrorDetails value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationRpcError build() {
      return new UserVerificationRpcError(
                  Checks.isSet(code, TYPE, "code"),
                  Checks.isSet(data, TYPE, "data"),
                  Checks.isSet(message, TYPE, "message"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationRpcError> {
    Deserializer() {
      super(UserVerificationRpcError.class);
    }

    @Override
    UserVerificationRpcError decode(JsonParser p) {
      return UserVerificationRpcError.read(p);
    }
  }
}
