package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code mcpServer/oauthLogin/completed}.
 *
 * @param name required
 * @param success required
 * @param error optional, nullable
 * @param loginId optional, nullable
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpServerOauthLoginCompletedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerOauthLoginCompletedNotification(String name, boolean success,
    @Nullable String error, @Nullable String loginId, @Nullable String threadId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpServerOauthLoginCompletedNotification";

  public McpServerOauthLoginCompletedNotification {
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerOauthLoginCompletedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerOauthLoginCompletedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerOauthLoginCompletedNotification readBody(JsonParser p) {
    String name = null;
    Boolean success = null;
    String error = null;
    String loginId = null;
    String threadId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "success" -> success = Decode.bool(p, TYPE, "success");
        case "error" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          error = jsonNull ? null : Decode.string(p, TYPE, "error");
        }
        case "loginId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          loginId = jsonNull ? null : Decode.string(p, TYPE, "loginId");
        }
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new McpServerOauthLoginCompletedNotification(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(success, p, TYPE, "success"),
                error,
                loginId,
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeBooleanProperty("success", success);
    Encode.property(g, "error", error, explicitNulls.contains(0));
    Encode.property(g, "loginId", loginId, explicitNulls.contains(1));
    Encode.property(g, "threadId", threadId, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link McpServerOauthLoginCompletedNotification}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Boolean success;
    private @Nullable String error;
    private @Nullable String loginId;
    private @Nullable String threadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code success}: required. */
    public Builder success(boolean value) {
      success = value;
      return this;
    }

    /** {@code error}: optional, nullable. */
    public Builder error(@Nullable String value) {
      error = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code loginId}: optional, nullable. */
    public Builder loginId(@Nullable String value) {
      loginId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code threadId}: optional, nullable. */
    public Builder threadId(@Nullable String value) {
      threadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerOauthLoginCompletedNotification build() {
      return new McpServerOauthLoginCompletedNotification(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(success, TYPE, "success"),
                  error,
                  loginId,
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerOauthLoginCompletedNotification> {
    Deserializer() {
      super(McpServerOauthLoginCompletedNotification.class);
    }

    @Override
    McpServerOauthLoginCompletedNotification decode(JsonParser p) {
      return McpServerOauthLoginCompletedNotification.read(p);
    }
  }
}
