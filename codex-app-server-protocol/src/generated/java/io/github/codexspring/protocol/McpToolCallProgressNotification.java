package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code item/mcpToolCall/progress}.
 *
 * @param itemId required
 * @param message required
 * @param threadId required
 * @param turnId required
 */
@JsonDeserialize(using = McpToolCallProgressNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpToolCallProgressNotification(String itemId, String message, String threadId,
    String turnId) implements ProtocolValue {
  private static final String TYPE = "McpToolCallProgressNotification";

  public McpToolCallProgressNotification {
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(message, TYPE, "message");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpToolCallProgressNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpToolCallProgressNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpToolCallProgressNotification readBody(JsonParser p) {
    String itemId = null;
    String message = null;
    String threadId = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "message" -> message = Decode.string(p, TYPE, "message");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new McpToolCallProgressNotification(
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(message, p, TYPE, "message"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("itemId", itemId);
    g.writeStringProperty("message", message);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link McpToolCallProgressNotification}. */
  public static final class Builder {
    private @Nullable String itemId;
    private @Nullable String message;
    private @Nullable String threadId;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code itemId}: required. */
    public Builder itemId(String value) {
      itemId = Checks.notNull(value, TYPE, "itemId");
      return this;
    }

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpToolCallProgressNotification build() {
      return new McpToolCallProgressNotification(
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(message, TYPE, "message"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpToolCallProgressNotification> {
    Deserializer() {
      super(McpToolCallProgressNotification.class);
    }

    @Override
    McpToolCallProgressNotification decode(JsonParser p) {
      return McpToolCallProgressNotification.read(p);
    }
  }
}
