package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code InitializeCapabilities}.
 *
 * @param experimentalApi optional
 * @param explicitGatewayOauth optional
 * @param extensions optional, nullable
 * @param mcpServerOpenaiFormElicitation optional
 * @param optOutNotificationMethods optional, nullable
 * @param requestAttestation optional
 * @param requiredHumanApproval optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = InitializeCapabilities.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record InitializeCapabilities(@Nullable Boolean experimentalApi,
    @Nullable Boolean explicitGatewayOauth, @Nullable Map<String, JsonNode> extensions,
    @Nullable Boolean mcpServerOpenaiFormElicitation,
    @Nullable List<String> optOutNotificationMethods, @Nullable Boolean requestAttestation,
    @Nullable Boolean requiredHumanApproval, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "InitializeCapabilities";

  public InitializeCapabilities {
    extensions = extensions == null ? null : Checks.copy(extensions);
    optOutNotificationMethods = optOutNotificationMethods == null ? null : List.copyOf(optOutNotificationMethods);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static InitializeCapabilities of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static InitializeCapabilities read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static InitializeCapabilities readBody(JsonParser p) {
    Boolean experimentalApi = null;
    Boolean explicitGatewayOauth = null;
    Map<String, JsonNode> extensions = null;
    Boolean mcpServerOpenaiFormElicitation = null;
    List<String> optOutNotificationMethods = null;
    Boolean requestAttestation = null;
    Boolean requiredHumanApproval = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "experimentalApi" -> experimentalApi = jsonNull ? null : Decode.bool(p, TYPE, "experimentalApi");
        case "explicitGatewayOauth" -> explicitGatewayOauth = jsonNull ? null : Decode.bool(p, TYPE, "explicitGatewayOauth");
        case "extensions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "extensions");
            Map<String, JsonNode> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Trees.read(p));
            }
            extensions = json;
          }
        }
        case "mcpServerOpenaiFormElicitation" -> mcpServerOpenaiFormElicitation = jsonNull ? null : Decode.bool(p, TYPE, "mcpServerOpenaiFormElicitation");
        case "optOutNotificationMethods" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          optOutNotificationMethods = jsonNull ? null : Decode.strings(p, TYPE, "optOutNotificationMethods");
        }
        case "requestAttestation" -> requestAttestation = jsonNull ? null : Decode.bool(p, TYPE, "requestAttestation");
        case "requiredHumanApproval" -> requiredHumanApproval = jsonNull ? null : Decode.bool(p, TYPE, "requiredHumanApproval");
        default -> p.skipChildren();
      }
    }
    return new InitializeCapabilities(
                experimentalApi,
                explicitGatewayOauth,
                extensions,
                mcpServerOpenaiFormElicitation,
                optOutNotificationMethods,
                requestAttestation,
                requiredHumanApproval,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "experimentalApi", experimentalApi, false);
    Encode.property(g, "explicitGatewayOauth", explicitGatewayOauth, false);
    if (extensions != null) {
      g.writeName("extensions");
      g.writeStartObject();
      for (Map.Entry<String, JsonNode> jsonEntry : extensions.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Trees.write(g, jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("extensions");
    }
    Encode.property(g, "mcpServerOpenaiFormElicitation", mcpServerOpenaiFormElicitation, false);
    Encode.property(g, "optOutNotificationMethods", optOutNotificationMethods, explicitNulls.contains(1));
    Encode.property(g, "requestAttestation", requestAttestation, false);
    Encode.property(g, "requiredHumanApproval", requiredHumanApproval, false);
    g.writeEndObject();
  }

  /** Builds {@link InitializeCapabilities}. */
  public static final class Builder {
    private @Nullable Boolean experimentalApi;
    private @Nullable Boolean explicitGatewayOauth;
    private @Nullable Map<String, JsonNode> extensions;
    private @Nullable Boolean mcpServerOpenaiFormElicitation;
    private @Nullable List<String> optOutNotificationMethods;
    private @Nullable Boolean requestAttestation;
    private @Nullable Boolean requiredHumanApproval;
    private long explicitNulls;

    private Builder() {}

    /** {@code experimentalApi}: optional. */
    public Builder experimentalApi(boolean value) {
      experimentalApi = value;
      return this;
    }

    /** {@code explicitGatewayOauth}: optional. */
    public Builder explicitGatewayOauth(boolean value) {
      explicitGatewayOauth = value;
      return this;
    }

    /** {@code extensions}: optional, nullable. */
    public Builder extensions(@Nullable Map<String, JsonNode> value) {
      extensions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code mcpServerOpenaiFormElicitation}: optional. */
    public Builder mcpServerOpenaiFormElicitation(boolean value) {
      mcpServerOpenaiFormElicitation = value;
      return this;
    }

    /** {@code optOutNotificationMethods}: optional, nullable. */
    public Builder optOutNotificationMethods(@Nullable List<String> value) {
      optOutNotificationMethods = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code requestAttestation}: optional. */
    public Builder requestAttestation(boolean value) {
      requestAttestation = value;
      return this;
    }

    /** {@code requiredHumanApproval}: optional. */
    public Builder requiredHumanApproval(boolean value) {
      requiredHumanApproval = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public InitializeCapabilities build() {
      return new InitializeCapabilities(
                  experimentalApi,
                  explicitGatewayOauth,
                  extensions,
                  mcpServerOpenaiFormElicitation,
                  optOutNotificationMethods,
                  requestAttestation,
                  requiredHumanApproval,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<InitializeCapabilities> {
    Deserializer() {
      super(InitializeCapabilities.class);
    }

    @Override
    InitializeCapabilities decode(JsonParser p) {
      return InitializeCapabilities.read(p);
    }
  }
}
