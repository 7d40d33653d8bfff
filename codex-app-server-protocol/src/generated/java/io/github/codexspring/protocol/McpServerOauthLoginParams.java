package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code mcpServer/oauth/login}.
 *
 * @param name required
 * @param clientRegistration optional, nullable
 * @param scopes optional, nullable
 * @param threadId optional, nullable
 * @param timeoutSecs optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpServerOauthLoginParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerOauthLoginParams(String name,
    @Nullable McpServerOauthClientRegistration clientRegistration, @Nullable List<String> scopes,
    @Nullable String threadId, @Nullable Long timeoutSecs,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpServerOauthLoginParams";

  public McpServerOauthLoginParams {
    Checks.notNull(name, TYPE, "name");
    scopes = scopes == null ? null : List.copyOf(scopes);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerOauthLoginParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerOauthLoginParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerOauthLoginParams readBody(JsonParser p) {
    String name = null;
    McpServerOauthClientRegistration clientRegistration = null;
    List<String> scopes = null;
    String threadId = null;
    Long timeoutSecs = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "clientRegistration" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          clientRegistration = jsonNull ? null : McpServerOauthClientRegistration.fromWire(Decode.string(p, TYPE, "clientRegistration"));
        }
        case "scopes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          scopes = jsonNull ? null : Decode.strings(p, TYPE, "scopes");
        }
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        case "timeoutSecs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          timeoutSecs = jsonNull ? null : Decode.int64(p, TYPE, "timeoutSecs");
        }
        default -> p.skipChildren();
      }
    }
    return new McpServerOauthLoginParams(
                Decode.required(name, p, TYPE, "name"),
                clientRegistration,
                scopes,
                threadId,
                timeoutSecs,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    Encode.property(g, TYPE, "clientRegistration", clientRegistration, explicitNulls.contains(0));
    Encode.property(g, "scopes", scopes, explicitNulls.contains(1));
    Encode.property(g, "threadId", threadId, explicitNulls.contains(2));
    Encode.property(g, "timeoutSecs", timeoutSecs, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link McpServerOauthLoginParams}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable McpServerOauthClientRegistration clientRegistration;
    private @Nullable List<String> scopes;
    private @Nullable String threadId;
    private @Nullable Long timeoutSecs;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code clientRegistration}: optional, nullable. */
    public Builder clientRegistration(@Nullable McpServerOauthClientRegistration value) {
      clientRegistration = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code scopes}: optional, nullable. */
    public Builder scopes(@Nullable List<String> value) {
      scopes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code threadId}: optional, nullable. */
    public Builder threadId(@Nullable String value) {
      threadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code timeoutSecs}: optional, nullable. */
    public Builder timeoutSecs(long value) {
      timeoutSecs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code timeoutSecs}: optional, nullable. */
    public Builder timeoutSecs(@Nullable Long value) {
      timeoutSecs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerOauthLoginParams build() {
      return new McpServerOauthLoginParams(
                  Checks.isSet(name, TYPE, "name"),
                  clientRegistration,
                  scopes,
                  threadId,
                  timeoutSecs,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerOauthLoginParams> {
    Deserializer() {
      super(McpServerOauthLoginParams.class);
    }

    @Override
    McpServerOauthLoginParams decode(JsonParser p) {
      return McpServerOauthLoginParams.read(p);
    }
  }
}
