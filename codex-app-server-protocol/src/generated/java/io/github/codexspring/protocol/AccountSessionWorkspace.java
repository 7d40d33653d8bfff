package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AccountSessionWorkspace}.
 *
 * @param accountId required
 * @param imageUrl optional, nullable
 * @param kind optional, nullable
 * @param name optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AccountSessionWorkspace.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AccountSessionWorkspace(String accountId, @Nullable String imageUrl,
    @Nullable AccountSessionWorkspaceKind kind, @Nullable String name,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AccountSessionWorkspace";

  public AccountSessionWorkspace {
    Checks.notNull(accountId, TYPE, "accountId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountSessionWorkspace of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountSessionWorkspace read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountSessionWorkspace readBody(JsonParser p) {
    String accountId = null;
    String imageUrl = null;
    AccountSessionWorkspaceKind kind = null;
    String name = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "accountId" -> accountId = Decode.string(p, TYPE, "accountId");
        case "imageUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          imageUrl = jsonNull ? null : Decode.string(p, TYPE, "imageUrl");
        }
        case "kind" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          kind = jsonNull ? null : AccountSessionWorkspaceKind.fromWire(Decode.string(p, TYPE, "kind"));
        }
        case "name" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          name = jsonNull ? null : Decode.string(p, TYPE, "name");
        }
        default -> p.skipChildren();
      }
    }
    return new AccountSessionWorkspace(
                Decode.required(accountId, p, TYPE, "accountId"),
                imageUrl,
                kind,
                name,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("accountId", accountId);
    Encode.property(g, "imageUrl", imageUrl, explicitNulls.contains(0));
    Encode.property(g, TYPE, "kind", kind, explicitNulls.contains(1));
    Encode.property(g, "name", name, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link AccountSessionWorkspace}. */
  public static final class Builder {
    private @Nullable String accountId;
    private @Nullable String imageUrl;
    private @Nullable AccountSessionWorkspaceKind kind;
    private @Nullable String name;
    private long explicitNulls;

    private Builder() {}

    /** {@code accountId}: required. */
    public Builder accountId(String value) {
      accountId = Checks.notNull(value, TYPE, "accountId");
      return this;
    }

    /** {@code imageUrl}: optional, nullable. */
    public Builder imageUrl(@Nullable String value) {
      imageUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code kind}: optional, nullable. */
    public Builder kind(@Nullable AccountSessionWorkspaceKind value) {
      kind = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code name}: optional, nullable. */
    public Builder name(@Nullable String value) {
      name = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountSessionWorkspace build() {
      return new AccountSessionWorkspace(
                  Checks.isSet(accountId, TYPE, "accountId"),
                  imageUrl,
                  kind,
                  name,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountSessionWorkspace> {
    Deserializer() {
      super(AccountSessionWorkspace.class);
    }

    @Override
    AccountSessionWorkspace decode(JsonParser p) {
      return AccountSessionWorkspace.read(p);
    }
  }
}
