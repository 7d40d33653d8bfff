package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpServerEventNotification}.
 *
 * @param method required
 * @param params required
 */
@JsonDeserialize(using = McpServerEventNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerEventNotification(String method, JsonNode params) implements ProtocolValue {
  private static final String TYPE = "McpServerEventNotification";

  public McpServerEventNotification {
    Checks.notNull(method, TYPE, "method");
    Checks.notNull(params, TYPE, "params");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerEventNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerEventNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerEventNotification readBody(JsonParser p) {
    String method = null;
    JsonNode params = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "method" -> method = Decode.string(p, TYPE, "method");
        case "params" -> params = Trees.read(p);
        default -> p.skipChildren();
      }
    }
    return new McpServerEventNotification(
                Decode.required(method, p, TYPE, "method"),
                Decode.required(params, p, TYPE, "params"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("method", method);
    g.writeName("params");
    Trees.write(g, params);
    g.writeEndObject();
  }

  /** Builds {@link McpServerEventNotification}. */
  public static final class Builder {
    private @Nullable String method;
    private @Nullable JsonNode params;

    private Builder() {}

    /** {@code method}: required. */
    public Builder method(String value) {
      method = Checks.notNull(value, TYPE, "method");
      return this;
    }

    /** {@code params}: required. */
    public Builder params(JsonNode value) {
      params = Checks.notNull(value, TYPE, "params");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerEventNotification build() {
      return new McpServerEventNotification(
                  Checks.isSet(method, TYPE, "method"),
                  Checks.isSet(params, TYPE, "params"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerEventNotification> {
    Deserializer() {
      super(McpServerEventNotification.class);
    }

    @Override
    McpServerEventNotification decode(JsonParser p) {
      return McpServerEventNotification.read(p);
    }
  }
}
