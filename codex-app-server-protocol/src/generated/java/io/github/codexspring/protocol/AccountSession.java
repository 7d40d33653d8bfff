package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AccountSession}.
 *
 * @param isActive required
 * @param lastUsedAt required
 * @param sessionId required
 * @param workspaces required
 * @param displayName optional, nullable
 * @param email optional, nullable
 * @param imageUrl optional, nullable
 * @param selectedWorkspaceAccountId optional, nullable
 * @param userId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AccountSession.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AccountSession(boolean isActive, long lastUsedAt, String sessionId,
    List<AccountSessionWorkspace> workspaces, @Nullable String displayName, @Nullable String email,
    @Nullable String imageUrl, @Nullable String selectedWorkspaceAccountId, @Nullable String userId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AccountSession";

  public AccountSession {
    Checks.notNull(sessionId, TYPE, "sessionId");
    Checks.notNull(workspaces, TYPE, "workspaces");
    workspaces = List.copyOf(workspaces);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountSession of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountSession read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountSession readBody(JsonParser p) {
    Boolean isActive = null;
    Long lastUsedAt = null;
    String sessionId = null;
    List<AccountSessionWorkspace> workspaces = null;
    String displayName = null;
    String email = null;
    String imageUrl = null;
    String selectedWorkspaceAccountId = null;
    String userId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "isActive" -> isActive = Decode.bool(p, TYPE, "isActive");
        case "lastUsedAt" -> lastUsedAt = Decode.int64(p, TYPE, "lastUsedAt");
        case "sessionId" -> sessionId = Decode.string(p, TYPE, "sessionId");
        case "workspaces" -> {
          Decode.startArray(p, TYPE, "workspaces");
          List<AccountSessionWorkspace> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(AccountSessionWorkspace.read(p));
          }
          workspaces = json;
        }
        case "displayName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          displayName = jsonNull ? null : Decode.string(p, TYPE, "displayName");
        }
        case "email" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          email = jsonNull ? null : Decode.string(p, TYPE, "email");
        }
        case "imageUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          imageUrl = jsonNull ? null : Decode.string(p, TYPE, "imageUrl");
        }
        case "selectedWorkspaceAccountId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          selectedWorkspaceAccountId = jsonNull ? null : Decode.string(p, TYPE, "selectedWorkspaceAccountId");
        }
        case "userId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          userId = jsonNull ? null : Decode.string(p, TYPE, "userId");
        }
        default -> p.skipChildren();
      }
    }
    return new AccountSession(
                Decode.required(isActive, p, TYPE, "isActive"),
                Decode.required(lastUsedAt, p, TYPE, "lastUsedAt"),
                Decode.required(sessionId, p, TYPE, "sessionId"),
                Decode.required(workspaces, p, TYPE, "workspaces"),
                displayName,
                email,
                imageUrl,
                selectedWorkspaceAccountId,
                userId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("isActive", isActive);
    g.writeNumberProperty("lastUsedAt", lastUsedAt);
    g.writeStringProperty("sessionId", sessionId);
    g.writeName("workspaces");
    g.writeStartArray();
    for (AccountSessionWorkspace jsonElement : workspaces) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "displayName", displayName, explicitNulls.contains(0));
    Encode.property(g, "email", email, explicitNulls.contains(1));
    Encode.property(g, "imageUrl", imageUrl, explicitNulls.contains(2));
    Encode.property(g, "selectedWorkspaceAccountId", selectedWorkspaceAccountId, explicitNulls.contains(3));
    Encode.property(g, "userId", userId, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link AccountSession}. */
  public static final class Builder {
    private @Nullable Boolean isActive;
    private @Nullable Long lastUsedAt;
    private @Nullable String sessionId;
    private @Nullable List<AccountSessionWorkspace> workspaces;
    private @Nullable String displayName;
    private @Nullable String email;
    private @Nullable String imageUrl;
    private @Nullable String selectedWorkspaceAccountId;
    private @Nullable String userId;
    private long explicitNulls;

    private Builder() {}

    /** {@code isActive}: required. */
    public Builder isActive(boolean value) {
      isActive = value;
      return this;
    }

    /** {@code lastUsedAt}: required. */
    public Builder lastUsedAt(long value) {
      lastUsedAt = value;
      return this;
    }

    /** {@code sessionId}: required. */
    public Builder sessionId(String value) {
      sessionId = Checks.notNull(value, TYPE, "sessionId");
      return this;
    }

    /** {@code workspaces}: required. */
    public Builder workspaces(List<AccountSessionWorkspace> value) {
      workspaces = Checks.notNull(value, TYPE, "workspaces");
      return this;
    }

    /** {@code workspaces}: required. */
    public Builder workspaces(AccountSessionWorkspace... value) {
      return workspaces(List.of(value));
    }

    /** {@code displayName}: optional, nullable. */
    public Builder displayName(@Nullable String value) {
      displayName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code email}: optional, nullable. */
    public Builder email(@Nullable String value) {
      email = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code imageUrl}: optional, nullable. */
    public Builder imageUrl(@Nullable String value) {
      imageUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code selectedWorkspaceAccountId}: optional, nullable. */
    public Builder selectedWorkspaceAccountId(@Nullable String value) {
      selectedWorkspaceAccountId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code userId}: optional, nullable. */
    public Builder userId(@Nullable String value) {
      userId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountSession build() {
      return new AccountSession(
                  Checks.isSet(isActive, TYPE, "isActive"),
                  Checks.isSet(lastUsedAt, TYPE, "lastUsedAt"),
                  Checks.isSet(sessionId, TYPE, "sessionId"),
                  Checks.isSet(workspaces, TYPE, "workspaces"),
                  displayName,
                  email,
                  imageUrl,
                  selectedWorkspaceAccountId,
                  userId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountSession> {
    Deserializer() {
      super(AccountSession.class);
    }

    @Override
    AccountSession decode(JsonParser p) {
      return AccountSession.read(p);
    }
  }
}
