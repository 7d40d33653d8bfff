package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code mcpServer/event/stream/notification}.
 *
 * @param notification required
 * @param subscriptionId required
 */
@JsonDeserialize(using = McpServerEventStreamNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerEventStreamNotification(McpServerEventNotification notification,
    String subscriptionId) implements ProtocolValue {
  private static final String TYPE = "McpServerEventStreamNotification";

  public McpServerEventStreamNotification {
    Checks.notNull(notification, TYPE, "notification");
    Checks.notNull(subscriptionId, TYPE, "subscriptionId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerEventStreamNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerEventStreamNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerEventStreamNotification readBody(JsonParser p) {
    McpServerEventNotification notification = null;
    String subscriptionId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "notification" -> notification = McpServerEventNotification.read(p);
        case "subscriptionId" -> subscriptionId = Decode.string(p, TYPE, "subscriptionId");
        default -> p.skipChildren();
      }
    }
    return new McpServerEventStreamNotification(
                Decode.required(notification, p, TYPE, "notification"),
                Decode.required(subscriptionId, p, TYPE, "subscriptionId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("notification");
    notification.write(g);
    g.writeStringProperty("subscriptionId", subscriptionId);
    g.writeEndObject();
  }

  /** Builds {@link McpServerEventStreamNotification}. */
  public static final class Builder {
    private @Nullable McpServerEventNotification notification;
    private @Nullable String subscriptionId;

    private Builder() {}

    /** {@code notification}: required. */
    public Builder notification(McpServerEventNotification value) {
      notification = Checks.notNull(value, TYPE, "notification");
      return this;
    }

    /** {@code subscriptionId}: required. */
    public Builder subscriptionId(String value) {
      subscriptionId = Checks.notNull(value, TYPE, "subscriptionId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerEventStreamNotification build() {
      return new McpServerEventStreamNotification(
                  Checks.isSet(notification, TYPE, "notification"),
                  Checks.isSet(subscriptionId, TYPE, "subscriptionId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerEventStreamNotification> {
    Deserializer() {
      super(McpServerEventStreamNotification.class);
    }

    @Override
    McpServerEventStreamNotification decode(JsonParser p) {
      return McpServerEventStreamNotification.read(p);
    }
  }
}
