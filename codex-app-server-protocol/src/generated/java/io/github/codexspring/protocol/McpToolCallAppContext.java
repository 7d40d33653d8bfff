package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpToolCallAppContext}.
 *
 * @param connectorId required
 * @param actionName optional, nullable
 * @param appName optional, nullable
 * @param linkId optional, nullable
 * @param resourceUri optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpToolCallAppContext.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpToolCallAppContext(String connectorId, @Nullable String actionName,
    @Nullable String appName, @Nullable String linkId, @Nullable String resourceUri,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpToolCallAppContext";

  public McpToolCallAppContext {
    Checks.notNull(connectorId, TYPE, "connectorId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpToolCallAppContext of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpToolCallAppContext read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpToolCallAppContext readBody(JsonParser p) {
    String connectorId = null;
    String actionName = null;
    String appName = null;
    String linkId = null;
    String resourceUri = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "connectorId" -> connectorId = Decode.string(p, TYPE, "connectorId");
        case "actionName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          actionName = jsonNull ? null : Decode.string(p, TYPE, "actionName");
        }
        case "appName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          appName = jsonNull ? null : Decode.string(p, TYPE, "appName");
        }
        case "linkId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          linkId = jsonNull ? null : Decode.string(p, TYPE, "linkId");
        }
        case "resourceUri" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          resourceUri = jsonNull ? null : Decode.string(p, TYPE, "resourceUri");
        }
        default -> p.skipChildren();
      }
    }
    return new McpToolCallAppContext(
                Decode.required(connectorId, p, TYPE, "connectorId"),
                actionName,
                appName,
                linkId,
                resourceUri,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("connectorId", connectorId);
    Encode.property(g, "actionName", actionName, explicitNulls.contains(0));
    Encode.property(g, "appName", appName, explicitNulls.contains(1));
    Encode.property(g, "linkId", linkId, explicitNulls.contains(2));
    Encode.property(g, "resourceUri", resourceUri, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link McpToolCallAppContext}. */
  public static final class Builder {
    private @Nullable String connectorId;
    private @Nullable String actionName;
    private @Nullable String appName;
    private @Nullable String linkId;
    private @Nullable String resourceUri;
    private long explicitNulls;

    private Builder() {}

    /** {@code connectorId}: required. */
    public Builder connectorId(String value) {
      connectorId = Checks.notNull(value, TYPE, "connectorId");
      return this;
    }

    /** {@code actionName}: optional, nullable. */
    public Builder actionName(@Nullable String value) {
      actionName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code appName}: optional, nullable. */
    public Builder appName(@Nullable String value) {
      appName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code linkId}: optional, nullable. */
    public Builder linkId(@Nullable String value) {
      linkId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code resourceUri}: optional, nullable. */
    public Builder resourceUri(@Nullable String value) {
      resourceUri = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpToolCallAppContext build() {
      return new McpToolCallAppContext(
                  Checks.isSet(connectorId, TYPE, "connectorId"),
                  actionName,
                  appName,
                  linkId,
                  resourceUri,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpToolCallAppContext> {
    Deserializer() {
      super(McpToolCallAppContext.class);
    }

    @Override
    McpToolCallAppContext decode(JsonParser p) {
      return McpToolCallAppContext.read(p);
    }
  }
}
