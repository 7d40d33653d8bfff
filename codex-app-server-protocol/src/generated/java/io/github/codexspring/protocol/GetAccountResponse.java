package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/read}.
 *
 * @param requiresOpenaiAuth required
 * @param account optional, nullable
 * @param userId optional, nullable
 * @param workspaceRouting optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GetAccountResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GetAccountResponse(boolean requiresOpenaiAuth, @Nullable Account account,
    @Nullable String userId, @ExperimentalApi @Nullable WorkspaceRouting workspaceRouting,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GetAccountResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GetAccountResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GetAccountResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GetAccountResponse readBody(JsonParser p) {
    Boolean requiresOpenaiAuth = null;
    Account account = null;
    String userId = null;
    WorkspaceRouting workspaceRouting = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "requiresOpenaiAuth" -> requiresOpenaiAuth = Decode.bool(p, TYPE, "requiresOpenaiAuth");
        case "account" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          account = jsonNull ? null : Account.read(p);
        }
        case "userId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          userId = jsonNull ? null : Decode.string(p, TYPE, "userId");
        }
        case "workspaceRouting" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          workspaceRouting = jsonNull ? null : WorkspaceRouting.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new GetAccountResponse(
                Decode.required(requiresOpenaiAuth, p, TYPE, "requiresOpenaiAuth"),
                account,
                userId,
                workspaceRouting,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("requiresOpenaiAuth", requiresOpenaiAuth);
    Encode.property(g, "account", account, explicitNulls.contains(0));
    Encode.property(g, "userId", userId, explicitNulls.contains(1));
    Encode.property(g, "workspaceRouting", workspaceRouting, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link GetAccountResponse}. */
  public static final class Builder {
    private @Nullable Boolean requiresOpenaiAuth;
    private @Nullable Account account;
    private @Nullable String userId;
    private @Nullable WorkspaceRouting workspaceRouting;
    private long explicitNulls;

    private Builder() {}

    /** {@code requiresOpenaiAuth}: required. */
    public Builder requiresOpenaiAuth(boolean value) {
      requiresOpenaiAuth = value;
      return this;
    }

    /** {@code account}: optional, nullable. */
    public Builder account(@Nullable Account value) {
      account = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code userId}: optional, nullable. */
    public Builder userId(@Nullable String value) {
      userId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code workspaceRouting}: optional, nullable. */
    @ExperimentalApi
    public Builder workspaceRouting(@Nullable WorkspaceRouting value) {
      workspaceRouting = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GetAccountResponse build() {
      return new GetAccountResponse(
                  Checks.isSet(requiresOpenaiAuth, TYPE, "requiresOpenaiAuth"),
                  account,
                  userId,
                  workspaceRouting,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GetAccountResponse> {
    Deserializer() {
      super(GetAccountResponse.class);
    }

    @Override
    GetAccountResponse decode(JsonParser p) {
      return GetAccountResponse.read(p);
    }
  }
}
