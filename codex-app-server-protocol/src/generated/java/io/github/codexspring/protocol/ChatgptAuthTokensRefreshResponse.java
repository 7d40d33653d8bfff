package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/chatgptAuthTokens/refresh}.
 *
 * @param accessToken required
 * @param chatgptAccountId required
 * @param chatgptPlanType optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ChatgptAuthTokensRefreshResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ChatgptAuthTokensRefreshResponse(String accessToken, String chatgptAccountId,
    @Nullable String chatgptPlanType, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ChatgptAuthTokensRefreshResponse";

  public ChatgptAuthTokensRefreshResponse {
    Checks.notNull(accessToken, TYPE, "accessToken");
    Checks.notNull(chatgptAccountId, TYPE, "chatgptAccountId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ChatgptAuthTokensRefreshResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ChatgptAuthTokensRefreshResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ChatgptAuthTokensRefreshResponse readBody(JsonParser p) {
    String accessToken = null;
    String chatgptAccountId = null;
    String chatgptPlanType = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "accessToken" -> accessToken = Decode.string(p, TYPE, "accessToken");
        case "chatgptAccountId" -> chatgptAccountId = Decode.string(p, TYPE, "chatgptAccountId");
        case "chatgptPlanType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          chatgptPlanType = jsonNull ? null : Decode.string(p, TYPE, "chatgptPlanType");
        }
        default -> p.skipChildren();
      }
    }
    return new ChatgptAuthTokensRefreshResponse(
                Decode.required(accessToken, p, TYPE, "accessToken"),
                Decode.required(chatgptAccountId, p, TYPE, "chatgptAccountId"),
                chatgptPlanType,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("accessToken", accessToken);
    g.writeStringProperty("chatgptAccountId", chatgptAccountId);
    Encode.property(g, "chatgptPlanType", chatgptPlanType, explicitNulls.contains(0));
    g.writeEndObject();
  }

  @Override
  public String toString() {
    return "ChatgptAuthTokensRefreshResponse[" + "accessToken=" + "***" + ", " + "chatgptAccountId=" + chatgptAccountId + ", " + "chatgptPlanType=" + chatgptPlanType + "]";
  }

  /** Builds {@link ChatgptAuthTokensRefreshResponse}. */
  public static final class Builder {
    private @Nullable String accessToken;
    private @Nullable String chatgptAccountId;
    private @Nullable String chatgptPlanType;
    private long explicitNulls;

    private Builder() {}

    /** {@code accessToken}: required. */
    public Builder accessToken(String value) {
      accessToken = Checks.notNull(value, TYPE, "accessToken");
      return this;
    }

    /** {@code chatgptAccountId}: required. */
    public Builder chatgptAccountId(String value) {
      chatgptAccountId = Checks.notNull(value, TYPE, "chatgptAccountId");
      return this;
    }

    /** {@code chatgptPlanType}: optional, nullable. */
    public Builder chatgptPlanType(@Nullable String value) {
      chatgptPlanType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ChatgptAuthTokensRefreshResponse build() {
      return new ChatgptAuthTokensRefreshResponse(
                  Checks.isSet(accessToken, TYPE, "accessToken"),
                  Checks.isSet(chatgptAccountId, TYPE, "chatgptAccountId"),
                  chatgptPlanType,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ChatgptAuthTokensRefreshResponse> {
    Deserializer() {
      super(ChatgptAuthTokensRefreshResponse.class);
    }

    @Override
    ChatgptAuthTokensRefreshResponse decode(JsonParser p) {
      return ChatgptAuthTokensRefreshResponse.read(p);
    }
  }
}
