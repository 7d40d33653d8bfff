package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code mcpServer/startupStatus/updated}.
 *
 * @param name required
 * @param status required
 * @param error optional, nullable
 * @param failureReason optional, nullable
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpServerStatusUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerStatusUpdatedNotification(String name, McpServerStartupState status,
    @Nullable String error, @Nullable McpServerStartupFailureReason failureReason,
    @Nullable String threadId, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpServerStatusUpdatedNotification";

  public McpServerStatusUpdatedNotification {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerStatusUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerStatusUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerStatusUpdatedNotification readBody(JsonParser p) {
    String name = null;
    McpServerStartupState status = null;
    String error = null;
    McpServerStartupFailureReason failureReason = null;
    String threadId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "status" -> status = McpServerStartupState.fromWire(Decode.string(p, TYPE, "status"));
        case "error" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          error = jsonNull ? null : Decode.string(p, TYPE, "error");
        }
        case "failureReason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          failureReason = jsonNull ? null : McpServerStartupFailureReason.fromWire(Decode.string(p, TYPE, "failureReason"));
        }
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new McpServerStatusUpdatedNotification(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(status, p, TYPE, "status"),
                error,
                failureReason,
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    Encode.property(g, "error", error, explicitNulls.contains(0));
    Encode.property(g, TYPE, "failureReason", failureReason, explicitNulls.contains(1));
    Encode.property(g, "threadId", threadId, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link McpServerStatusUpdatedNotification}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable McpServerStartupState status;
    private @Nullable String error;
    private @Nullable McpServerStartupFailureReason failureReason;
    private @Nullable String threadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code status}: required. */
    public Builder status(McpServerStartupState value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code error}: optional, nullable. */
    public Builder error(@Nullable String value) {
      error = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code failureReason}: optional, nullable. */
    public Builder failureReason(@Nullable McpServerStartupFailureReason value) {
      failureReason = value;
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
    public McpServerStatusUpdatedNotification build() {
      return new McpServerStatusUpdatedNotification(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(status, TYPE, "status"),
                  error,
                  failureReason,
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerStatusUpdatedNotification> {
    Deserializer() {
      super(McpServerStatusUpdatedNotification.class);
    }

    @Override
    McpServerStatusUpdatedNotification decode(JsonParser p) {
      return McpServerStatusUpdatedNotification.read(p);
    }
  }
}
