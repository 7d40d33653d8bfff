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
 * Result of {@code accountSession/list}.
 *
 * @param sessions required
 * @param activeSessionId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AccountSessionsResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record AccountSessionsResponse(List<AccountSession> sessions,
    @Nullable String activeSessionId, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AccountSessionsResponse";

  public AccountSessionsResponse {
    Checks.notNull(sessions, TYPE, "sessions");
    sessions = List.copyOf(sessions);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountSessionsResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountSessionsResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountSessionsResponse readBody(JsonParser p) {
    List<AccountSession> sessions = null;
    String activeSessionId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "sessions" -> {
          Decode.startArray(p, TYPE, "sessions");
          List<AccountSession> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(AccountSession.read(p));
          }
          sessions = json;
        }
        case "activeSessionId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          activeSessionId = jsonNull ? null : Decode.string(p, TYPE, "activeSessionId");
        }
        default -> p.skipChildren();
      }
    }
    return new AccountSessionsResponse(
                Decode.required(sessions, p, TYPE, "sessions"),
                activeSessionId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("sessions");
    g.writeStartArray();
    for (AccountSession jsonElement : sessions) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "activeSessionId", activeSessionId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link AccountSessionsResponse}. */
  public static final class Builder {
    private @Nullable List<AccountSession> sessions;
    private @Nullable String activeSessionId;
    private long explicitNulls;

    private Builder() {}

    /** {@code sessions}: required. */
    public Builder sessions(List<AccountSession> value) {
      sessions = Checks.notNull(value, TYPE, "sessions");
      return this;
    }

    /** {@code sessions}: required. */
    public Builder sessions(AccountSession... value) {
      return sessions(List.of(value));
    }

    /** {@code activeSessionId}: optional, nullable. */
    public Builder activeSessionId(@Nullable String value) {
      activeSessionId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountSessionsResponse build() {
      return new AccountSessionsResponse(
                  Checks.isSet(sessions, TYPE, "sessions"),
                  activeSessionId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountSessionsResponse> {
    Deserializer() {
      super(AccountSessionsResponse.class);
    }

    @Override
    AccountSessionsResponse decode(JsonParser p) {
      return AccountSessionsResponse.read(p);
    }
  }
}
