package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code userVerification/verify}.
 *
 * @param challenge required
 * @param description required
 * @param title required
 */
@JsonDeserialize(using = UserVerificationVerifyParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record UserVerificationVerifyParams(String challenge, String description,
    String title) implements ProtocolValue {
  private static final String TYPE = "UserVerificationVerifyParams";

  public UserVerificationVerifyParams {
    Checks.notNull(challenge, TYPE, "challenge");
    Checks.notNull(description, TYPE, "description");
    Checks.notNull(title, TYPE, "title");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static UserVerificationVerifyParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static UserVerificationVerifyParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static UserVerificationVerifyParams readBody(JsonParser p) {
    String challenge = null;
    String description = null;
    String title = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "challenge" -> challenge = Decode.string(p, TYPE, "challenge");
        case "description" -> description = Decode.string(p, TYPE, "description");
        case "title" -> title = Decode.string(p, TYPE, "title");
        default -> p.skipChildren();
      }
    }
    return new UserVerificationVerifyParams(
                Decode.required(challenge, p, TYPE, "challenge"),
                Decode.required(description, p, TYPE, "description"),
                Decode.required(title, p, TYPE, "title"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("challenge", challenge);
    g.writeStringProperty("description", description);
    g.writeStringProperty("title", title);
    g.writeEndObject();
  }

  /** Builds {@link UserVerificationVerifyParams}. */
  public static final class Builder {
    private @Nullable String challenge;
    private @Nullable String description;
    private @Nullable String title;

    private Builder() {}

    /** {@code challenge}: required. */
    public Builder challenge(String value) {
      challenge = Checks.notNull(value, TYPE, "challenge");
      return this;
    }

    /** {@code description}: required. */
    public Builder description(String value) {
      description = Checks.notNull(value, TYPE, "description");
      return this;
    }

    /** {@code title}: required. */
    public Builder title(String value) {
      title = Checks.notNull(value, TYPE, "title");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public UserVerificationVerifyParams build() {
      return new UserVerificationVerifyParams(
                  Checks.isSet(challenge, TYPE, "challenge"),
                  Checks.isSet(description, TYPE, "description"),
                  Checks.isSet(title, TYPE, "title"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationVerifyParams> {
    Deserializer() {
      super(UserVerificationVerifyParams.class);
    }

    @Override
    UserVerificationVerifyParams decode(JsonParser p) {
      return UserVerificationVerifyParams.read(p);
    }
  }
}
