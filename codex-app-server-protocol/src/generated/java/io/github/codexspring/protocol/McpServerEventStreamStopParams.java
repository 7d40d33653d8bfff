package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code mcpServer/event/stream/stop}.
 *
 * @param subscriptionId required
 */
@JsonDeserialize(using = McpServerEventStreamStopParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record McpServerEventStreamStopParams(String subscriptionId) implements ProtocolValue {
  private static final String TYPE = "McpServerEventStreamStopParams";

  public McpServerEventStreamStopParams {
    Checks.notNull(subscriptionId, TYPE, "subscriptionId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerEventStreamStopParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerEventStreamStopParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerEventStreamStopParams readBody(JsonParser p) {
    String subscriptionId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "subscriptionId" -> subscriptionId = Decode.string(p, TYPE, "subscriptionId");
        default -> p.skipChildren();
      }
    }
    return new McpServerEventStreamStopParams(
                Decode.required(subscriptionId, p, TYPE, "subscriptionId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("subscriptionId", subscriptionId);
    g.writeEndObject();
  }

  /** Builds {@link McpServerEventStreamStopParams}. */
  public static final class Builder {
    private @Nullable String subscriptionId;

    private Builder() {}

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
    public McpServerEventStreamStopParams build() {
      return new McpServerEventStreamStopParams(
                  Checks.isSet(subscriptionId, TYPE, "subscriptionId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerEventStreamStopParams> {
    Deserializer() {
      super(McpServerEventStreamStopParams.class);
    }

    @Override
    McpServerEventStreamStopParams decode(JsonParser p) {
      return McpServerEventStreamStopParams.read(p);
    }
  }
}
