package io.github.codexspring.protocol;

import java.util.ArrayList;
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
 * Wire type {@code McpServerStatus}.
 *
 * @param authStatus required
 * @param name required
 * @param resourceTemplates required
 * @param resources required
 * @param tools required
 * @param httpOrigin optional, nullable
 * @param pluginId optional, nullable
 * @param runtimeStatus optional, nullable
 * @param serverCapabilities optional
 * @param serverInfo optional, nullable
 * @param toolListMeta optional
 * @param toolsError optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpServerStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerStatus(McpAuthStatus authStatus, String name,
    List<ResourceTemplate> resourceTemplates, List<Resource> resources, Map<String, Tool> tools,
    @Nullable String httpOrigin, @Nullable String pluginId,
    @Nullable McpServerConnectionStatus runtimeStatus, @Nullable JsonNode serverCapabilities,
    @Nullable McpServerInfo serverInfo, @Nullable JsonNode toolListMeta,
    @Nullable String toolsError, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpServerStatus";

  public McpServerStatus {
    Checks.notNull(authStatus, TYPE, "authStatus");
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(resourceTemplates, TYPE, "resourceTemplates");
    resourceTemplates = List.copyOf(resourceTemplates);
    Checks.notNull(resources, TYPE, "resources");
    resources = List.copyOf(resources);
    Checks.notNull(tools, TYPE, "tools");
    tools = Checks.copy(tools);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerStatus of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerStatus read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerStatus readBody(JsonParser p) {
    McpAuthStatus authStatus = null;
    String name = null;
    List<ResourceTemplate> resourceTemplates = null;
    List<Resource> resources = null;
    Map<String, Tool> tools = null;
    String httpOrigin = null;
    String pluginId = null;
    McpServerConnectionStatus runtimeStatus = null;
    JsonNode serverCapabilities = null;
    McpServerInfo serverInfo = null;
    JsonNode toolListMeta = null;
    String toolsError = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "authStatus" -> authStatus = McpAuthStatus.fromWire(Decode.string(p, TYPE, "authStatus"));
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "resourceTemplates" -> {
          Decode.startArray(p, TYPE, "resourceTemplates");
          List<ResourceTemplate> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ResourceTemplate.read(p));
          }
          resourceTemplates = json;
        }
        case "resources" -> {
          Decode.startArray(p, TYPE, "resources");
          List<Resource> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(Resource.read(p));
          }
          resources = json;
        }
        case "tools" -> {
          Decode.startObject(p, TYPE, "tools");
          Map<String, Tool> json = new LinkedHashMap<>();
          for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
            p.nextToken();
            json.put(jsonKey, Tool.read(p));
          }
          tools = json;
        }
        case "httpOrigin" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          httpOrigin = jsonNull ? null : Decode.string(p, TYPE, "httpOrigin");
        }
        case "pluginId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          pluginId = jsonNull ? null : Decode.string(p, TYPE, "pluginId");
        }
        case "runtimeStatus" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          runtimeStatus = jsonNull ? null : McpServerConnectionStatus.fromWire(Decode.string(p, TYPE, "runtimeStatus"));
        }
        case "serverCapabilities" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          serverCapabilities = jsonNull ? null : Trees.read(p);
        }
        case "serverInfo" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          serverInfo = jsonNull ? null : McpServerInfo.read(p);
        }
        case "toolListMeta" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          toolListMeta = jsonNull ? null : Trees.read(p);
        }
        case "toolsError" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          toolsError = jsonNull ? null : Decode.string(p, TYPE, "toolsError");
        }
        default -> p.skipChildren();
      }
    }
    return new McpServerStatus(
                Decode.required(authStatus, p, TYPE, "authStatus"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(resourceTemplates, p, TYPE, "resourceTemplates"),
                Decode.required(resources, p, TYPE, "resources"),
                Decode.required(tools, p, TYPE, "tools"),
                httpOrigin,
                pluginId,
                runtimeStatus,
                serverCapabilities,
                serverInfo,
                toolListMeta,
                toolsError,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("authStatus");
    Encode.enumeration(g, authStatus, TYPE, "authStatus");
    g.writeStringProperty("name", name);
    g.writeName("resourceTemplates");
    g.writeStartArray();
    for (ResourceTemplate jsonElement : resourceTemplates) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("resources");
    g.writeStartArray();
    for (Resource jsonElement : resources) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("tools");
    g.writeStartObject();
    for (Map.Entry<String, Tool> jsonEntry : tools.entrySet()) {
      g.writeName(jsonEntry.getKey());
      jsonEntry.getValue().write(g);
    }
    g.writeEndObject();
    Encode.property(g, "httpOrigin", httpOrigin, explicitNulls.contains(0));
    Encode.property(g, "pluginId", pluginId, explicitNulls.contains(1));
    Encode.property(g, TYPE, "runtimeStatus", runtimeStatus, explicitNulls.contains(2));
    Encode.property(g, "serverCapabilities", serverCapabilities, explicitNulls.contains(3));
    Encode.property(g, "serverInfo", serverInfo, explicitNulls.contains(4));
    Encode.property(g, "toolListMeta", toolListMeta, explicitNulls.contains(5));
    Encode.property(g, "toolsError", toolsError, explicitNulls.contains(6));
    g.writeEndObject();
  }

  /** Builds {@link McpServerStatus}. */
  public static final class Builder {
    private @Nullable McpAuthStatus authStatus;
    private @Nullable String name;
    private @Nullable List<ResourceTemplate> resourceTemplates;
    private @Nullable List<Resource> resources;
    private @Nullable Map<String, Tool> tools;
    private @Nullable String httpOrigin;
    private @Nullable String pluginId;
    private @Nullable McpServerConnectionStatus runtimeStatus;
    private @Nullable JsonNode serverCapabilities;
    private @Nullable McpServerInfo serverInfo;
    private @Nullable JsonNode toolListMeta;
    private @Nullable String toolsError;
    private long explicitNulls;

    private Builder() {}

    /** {@code authStatus}: required. */
    public Builder authStatus(McpAuthStatus value) {
      authStatus = Checks.notNull(value, TYPE, "authStatus");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code resourceTemplates}: required. */
    public Builder resourceTemplates(List<ResourceTemplate> value) {
      resourceTemplates = Checks.notNull(value, TYPE, "resourceTemplates");
      return this;
    }

    /** {@code resourceTemplates}: required. */
    public Builder resourceTemplates(ResourceTemplate... value) {
      return resourceTemplates(List.of(value));
    }

    /** {@code resources}: required. */
    public Builder resources(List<Resource> value) {
      resources = Checks.notNull(value, TYPE, "resources");
      return this;
    }

    /** {@code resources}: required. */
    public Builder resources(Resource... value) {
      return resources(List.of(value));
    }

    /** {@code tools}: required. */
    public Builder tools(Map<String, Tool> value) {
      tools = Checks.notNull(value, TYPE, "tools");
      return this;
    }

    /** {@code httpOrigin}: optional, nullable. */
    public Builder httpOrigin(@Nullable String value) {
      httpOrigin = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code pluginId}: optional, nullable. */
    public Builder pluginId(@Nullable String value) {
      pluginId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code runtimeStatus}: optional, nullable. */
    public Builder runtimeStatus(@Nullable McpServerConnectionStatus value) {
      runtimeStatus = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code serverCapabilities}: optional. */
    public Builder serverCapabilities(@Nullable JsonNode value) {
      serverCapabilities = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code serverInfo}: optional, nullable. */
    public Builder serverInfo(@Nullable McpServerInfo value) {
      serverInfo = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code toolListMeta}: optional. */
    public Builder toolListMeta(@Nullable JsonNode value) {
      toolListMeta = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code toolsError}: optional, nullable. */
    public Builder toolsError(@Nullable String value) {
      toolsError = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerStatus build() {
      return new McpServerStatus(
                  Checks.isSet(authStatus, TYPE, "authStatus"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(resourceTemplates, TYPE, "resourceTemplates"),
                  Checks.isSet(resources, TYPE, "resources"),
                  Checks.isSet(tools, TYPE, "tools"),
                  httpOrigin,
                  pluginId,
                  runtimeStatus,
                  serverCapabilities,
                  serverInfo,
                  toolListMeta,
                  toolsError,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerStatus> {
    Deserializer() {
      super(McpServerStatus.class);
    }

    @Override
    McpServerStatus decode(JsonParser p) {
      return McpServerStatus.read(p);
    }
  }
}
