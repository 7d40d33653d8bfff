package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code modelProvider/authRecoveryStarted} and {@code modelProvider/authRecoveryCompleted}.
 *
 * @param message required
 * @param provider required
 * @param threadId required
 * @param turnId required
 */
@JsonDeserialize(using = AuthRecoveryNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AuthRecoveryNotification(String message, String provider, String threadId,
    String turnId) implements ProtocolValue {
  private static final String TYPE = "AuthRecoveryNotification";

  public AuthRecoveryNotification {
    Checks.notNull(message, TYPE, "message");
    Checks.notNull(provider, TYPE, "provider");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AuthRecoveryNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AuthRecoveryNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AuthRecoveryNotification readBody(JsonParser p) {
    String message = null;
    String provider = null;
    String threadId = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "message" -> message = Decode.string(p, TYPE, "message");
        case "provider" -> provider = Decode.string(p, TYPE, "provider");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new AuthRecoveryNotification(
                Decode.required(message, p, TYPE, "message"),
                Decode.required(provider, p, TYPE, "provider"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("message", message);
    g.writeStringProperty("provider", provider);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link AuthRecoveryNotification}. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String provider;
    private @Nullable String threadId;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /** {@code provider}: required. */
    public Builder provider(String value) {
      provider = Checks.notNull(value, TYPE, "provider");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AuthRecoveryNotification build() {
      return new AuthRecoveryNotification(
                  Checks.isSet(message, TYPE, "message"),
                  Checks.isSet(provider, TYPE, "provider"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AuthRecoveryNotification> {
    Deserializer() {
      super(AuthRecoveryNotification.class);
    }

    @Override
    AuthRecoveryNotification decode(JsonParser p) {
      return AuthRecoveryNotification.read(p);
    }
  }
}
