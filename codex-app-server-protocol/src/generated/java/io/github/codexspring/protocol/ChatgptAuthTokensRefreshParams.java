package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/chatgptAuthTokens/refresh}.
 *
 * @param reason required
 * @param previousAccountId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ChatgptAuthTokensRefreshParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ChatgptAuthTokensRefreshParams(ChatgptAuthTokensRefreshReason reason,
    @Nullable String previousAccountId, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ChatgptAuthTokensRefreshParams";

  public ChatgptAuthTokensRefreshParams {
    Checks.notNull(reason, TYPE, "reason");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ChatgptAuthTokensRefreshParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ChatgptAuthTokensRefreshParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ChatgptAuthTokensRefreshParams readBody(JsonParser p) {
    ChatgptAuthTokensRefreshReason reason = null;
    String previousAccountId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "reason" -> reason = ChatgptAuthTokensRefreshReason.fromWire(Decode.string(p, TYPE, "reason"));
        case "previousAccountId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          previousAccountId = jsonNull ? null : Decode.string(p, TYPE, "previousAccountId");
        }
        default -> p.skipChildren();
      }
    }
    return new ChatgptAuthTokensRefreshParams(
                Decode.required(reason, p, TYPE, "reason"),
                previousAccountId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("reason");
    Encode.enumeration(g, reason, TYPE, "reason");
    Encode.property(g, "previousAccountId", previousAccountId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ChatgptAuthTokensRefreshParams}. */
  public static final class Builder {
    private @Nullable ChatgptAuthTokensRefreshReason reason;
    private @Nullable String previousAccountId;
    private long explicitNulls;

    private Builder() {}

    /** {@code reason}: required. */
    public Builder reason(ChatgptAuthTokensRefreshReason value) {
      reason = Checks.notNull(value, TYPE, "reason");
      return this;
    }

    /** {@code previousAccountId}: optional, nullable. */
    public Builder previousAccountId(@Nullable String value) {
      previousAccountId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ChatgptAuthTokensRefreshParams build() {
      return new ChatgptAuthTokensRefreshParams(
                  Checks.isSet(reason, TYPE, "reason"),
                  previousAccountId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ChatgptAuthTokensRefreshParams> {
    Deserializer() {
      super(ChatgptAuthTokensRefreshParams.class);
    }

    @Override
    ChatgptAuthTokensRefreshParams decode(JsonParser p) {
      return ChatgptAuthTokensRefreshParams.read(p);
    }
  }
}
