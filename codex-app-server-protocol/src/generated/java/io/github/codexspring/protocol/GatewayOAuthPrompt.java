package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code GatewayOAuthPrompt}.
 *
 * @param loginId required
 * @param userCode required
 * @param verificationUrl required
 */
@JsonDeserialize(using = GatewayOAuthPrompt.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GatewayOAuthPrompt(String loginId, String userCode,
    String verificationUrl) implements ProtocolValue {
  private static final String TYPE = "GatewayOAuthPrompt";

  public GatewayOAuthPrompt {
    Checks.notNull(loginId, TYPE, "loginId");
    Checks.notNull(userCode, TYPE, "userCode");
    Checks.notNull(verificationUrl, TYPE, "verificationUrl");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GatewayOAuthPrompt of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GatewayOAuthPrompt read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GatewayOAuthPrompt readBody(JsonParser p) {
    String loginId = null;
    String userCode = null;
    String verificationUrl = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "loginId" -> loginId = Decode.string(p, TYPE, "loginId");
        case "userCode" -> userCode = Decode.string(p, TYPE, "userCode");
        case "verificationUrl" -> verificationUrl = Decode.string(p, TYPE, "verificationUrl");
        default -> p.skipChildren();
      }
    }
    return new GatewayOAuthPrompt(
                Decode.required(loginId, p, TYPE, "loginId"),
                Decode.required(userCode, p, TYPE, "userCode"),
                Decode.required(verificationUrl, p, TYPE, "verificationUrl"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("loginId", loginId);
    g.writeStringProperty("userCode", userCode);
    g.writeStringProperty("verificationUrl", verificationUrl);
    g.writeEndObject();
  }

  @Override
  public String toString() {
    return "GatewayOAuthPrompt[" + "loginId=" + loginId + ", " + "userCode=" + "***" + ", " + "verificationUrl=" + verificationUrl + "]";
  }

  /** Builds {@link GatewayOAuthPrompt}. */
  public static final class Builder {
    private @Nullable String loginId;
    private @Nullable String userCode;
    private @Nullable String verificationUrl;

    private Builder() {}

    /** {@code loginId}: required. */
    public Builder loginId(String value) {
      loginId = Checks.notNull(value, TYPE, "loginId");
      return this;
    }

    /** {@code userCode}: required. */
    public Builder userCode(String value) {
      userCode = Checks.notNull(value, TYPE, "userCode");
      return this;
    }

    /** {@code verificationUrl}: required. */
    public Builder verificationUrl(String value) {
      verificationUrl = Checks.notNull(value, TYPE, "verificationUrl");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GatewayOAuthPrompt build() {
      return new GatewayOAuthPrompt(
                  Checks.isSet(loginId, TYPE, "loginId"),
                  Checks.isSet(userCode, TYPE, "userCode"),
                  Checks.isSet(verificationUrl, TYPE, "verificationUrl"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GatewayOAuthPrompt> {
    Deserializer() {
      super(GatewayOAuthPrompt.class);
    }

    @Override
    GatewayOAuthPrompt decode(JsonParser p) {
      return GatewayOAuthPrompt.read(p);
    }
  }
}
