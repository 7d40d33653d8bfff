package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code HookMetadata}. */
@JsonDeserialize(using = HookMetadata.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface HookMetadata extends ProtocolValue permits HookMetadata.Command, HookMetadata.McpTool, HookMetadata.Prompt, HookMetadata.Agent, HookMetadata.Unrecognized {
  /** The value of {@code handlerType} on the wire, empty if there is none. */
  String handlerType();

  /** {@code currentHash}, which all known variants have. */
  @Nullable String currentHash();

  /** {@code environmentId}, which all known variants have. */
  @Nullable String environmentId();

  /** {@code key}, which all known variants have. */
  @Nullable String key();

  /** {@code matcher}, which all known variants have. */
  @Nullable String matcher();

  /** {@code pluginId}, which all known variants have. */
  @Nullable String pluginId();

  /** {@code sourcePath}, which all known variants have. */
  @Nullable String sourcePath();

  /** {@code statusMessage}, which all known variants have. */
  @Nullable String statusMessage();

  /** Decodes the value whose first token is the current one. */
  static HookMetadata read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "handlerType");
    return switch (tagged.tag()) {
      case "command" -> Command.readBody(tagged.body());
      case "mcpTool" -> McpTool.readBody(tagged.body());
      case "prompt" -> Prompt.readBody(tagged.body());
      case "agent" -> Agent.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("handlerType"));
    };
  }

  /**
   * {@code handlerType} is {@code command}.
   *
   * @param currentHash required
   * @param displayOrder required
   * @param enabled required
   * @param eventName required
   * @param isManaged required
   * @param key required
   * @param source required
   * @param sourcePath required
   * @param timeoutSec required
   * @param trustStatus required
   * @param command required
   * @param additionalContextLimit optional, nullable
   * @param environmentId optional, nullable
   * @param matcher optional, nullable
   * @param pluginId optional, nullable
   * @param statusMessage optional, nullable
   * @param async optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Command(String currentHash, long displayOrder, boolean enabled, HookEventName eventName,
      boolean isManaged, String key, HookSource source, String sourcePath, long timeoutSec,
      HookTrustStatus trustStatus, String command, @Nullable Long additionalContextLimit,
      @Nullable String environmentId, @Nullable String matcher, @Nullable String pluginId,
      @Nullable String statusMessage, @Nullable Boolean async,
      ExplicitNulls explicitNulls) implements HookMetadata {
    private static final String TYPE = "HookMetadata.Command";

    public Command {
      Checks.notNull(currentHash, TYPE, "currentHash");
      Checks.notNull(eventName, TYPE, "eventName");
      Checks.notNull(key, TYPE, "key");
      Checks.notNull(source, TYPE, "source");
      Checks.notNull(sourcePath, TYPE, "sourcePath");
      Checks.notNull(trustStatus, TYPE, "trustStatus");
      Checks.notNull(command, TYPE, "command");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Command of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Command readBody(JsonParser p) {
      String currentHash = null;
      Long displayOrder = null;
      Boolean enabled = null;
      HookEventName eventName = null;
      Boolean isManaged = null;
      String key = null;
      HookSource source = null;
      String sourcePath = null;
      Long timeoutSec = null;
      HookTrustStatus trustStatus = null;
      String command = null;
      Long additionalContextLimit = null;
      String environmentId = null;
      String matcher = null;
      String pluginId = null;
      String statusMessage = null;
      Boolean async = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "currentHash" -> currentHash = Decode.string(p, TYPE, "currentHash");
          case "displayOrder" -> displayOrder = Decode.int64(p, TYPE, "displayOrder");
          case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
          case "eventName" -> eventName = HookEventName.fromWire(Decode.string(p, TYPE, "eventName"));
          case "isManaged" -> isManaged = Decode.bool(p, TYPE, "isManaged");
          case "key" -> key = Decode.string(p, TYPE, "key");
          case "source" -> source = HookSource.fromWire(Decode.string(p, TYPE, "source"));
          case "sourcePath" -> sourcePath = Decode.string(p, TYPE, "sourcePath");
          case "timeoutSec" -> timeoutSec = Decode.uint64(p, TYPE, "timeoutSec");
          case "trustStatus" -> trustStatus = HookTrustStatus.fromWire(Decode.string(p, TYPE, "trustStatus"));
          case "command" -> command = Decode.string(p, TYPE, "command");
          case "additionalContextLimit" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            additionalContextLimit = jsonNull ? null : Decode.uint64(p, TYPE, "additionalContextLimit");
          }
          case "environmentId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            environmentId = jsonNull ? null : Decode.string(p, TYPE, "environmentId");
          }
          case "matcher" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            matcher = jsonNull ? null : Decode.string(p, TYPE, "matcher");
          }
          case "pluginId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            pluginId = jsonNull ? null : Decode.string(p, TYPE, "pluginId");
          }
          case "statusMessage" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            statusMessage = jsonNull ? null : Decode.string(p, TYPE, "statusMessage");
          }
          case "async" -> async = jsonNull ? null : Decode.bool(p, TYPE, "async");
          default -> p.skipChildren();
        }
      }
      return new Command(
                  Decode.required(currentHash, p, TYPE, "currentHash"),
                  Decode.required(displayOrder, p, TYPE, "displayOrder"),
                  Decode.required(enabled, p, TYPE, "enabled"),
                  Decode.required(eventName, p, TYPE, "eventName"),
                  Decode.required(isManaged, p, TYPE, "isManaged"),
                  Decode.required(key, p, TYPE, "key"),
                  Decode.required(source, p, TYPE, "source"),
                  Decode.required(sourcePath, p, TYPE, "sourcePath"),
                  Decode.required(timeoutSec, p, TYPE, "timeoutSec"),
                  Decode.required(trustStatus, p, TYPE, "trustStatus"),
                  Decode.required(command, p, TYPE, "command"),
                  additionalContextLimit,
                  environmentId,
                  matcher,
                  pluginId,
                  statusMessage,
                  async,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("handlerType", "command");
      g.writeStringProperty("currentHash", currentHash);
      g.writeNumberProperty("displayOrder", displayOrder);
      g.writeBooleanProperty("enabled", enabled);
      g.writeName("eventName");
      Encode.enumeration(g, eventName, TYPE, "eventName");
      g.writeBooleanProperty("isManaged", isManaged);
      g.writeStringProperty("key", key);
      g.writeName("source");
      Encode.enumeration(g, source, TYPE, "source");
      g.writeStringProperty("sourcePath", sourcePath);
      g.writeName("timeoutSec");
      Encode.uint64(g, timeoutSec);
      g.writeName("trustStatus");
      Encode.enumeration(g, trustStatus, TYPE, "trustStatus");
      g.writeStringProperty("command", command);
      Encode.uint64Property(g, "additionalContextLimit", additionalContextLimit, explicitNulls.contains(0));
      Encode.property(g, "environmentId", environmentId, explicitNulls.contains(1));
      Encode.property(g, "matcher", matcher, explicitNulls.contains(2));
      Encode.property(g, "pluginId", pluginId, explicitNulls.contains(3));
      Encode.property(g, "statusMessage", statusMessage, explicitNulls.contains(4));
      Encode.property(g, "async", async, false);
      g.writeEndObject();
    }

    @Override
    public String handlerType() {
      return "command";
    }

    /** Builds {@link Command}. */
    public static final class Builder {
      private @Nullable String currentHash;
      private @Nullable Long displayOrder;
      private @Nullable Boolean enabled;
      private @Nullable HookEventName eventName;
      private @Nullable Boolean isManaged;
      private @Nullable String key;
      private @Nullable HookSource source;
      private @Nullable String sourcePath;
      private @Nullable Long timeoutSec;
      private @Nullable HookTrustStatus trustStatus;
      private @Nullable String command;
      private @Nullable Long additionalContextLimit;
      private @Nullable String environmentId;
      private @Nullable String matcher;
      private @Nullable String pluginId;
      private @Nullable String statusMessage;
      private @Nullable Boolean async;
      private long explicitNulls;

      private Builder() {}

      /** {@code currentHash}: required. */
      public Builder currentHash(String value) {
        currentHash = Checks.notNull(value, TYPE, "currentHash");
        return this;
      }

      /** {@code displayOrder}: required. */
      public Builder displayOrder(long value) {
        displayOrder = value;
        return this;
      }

      /** {@code enabled}: required. */
      public Builder enabled(boolean value) {
        enabled = value;
        return this;
      }

      /** {@code eventName}: required. */
      public Builder eventName(HookEventName value) {
        eventName = Checks.notNull(value, TYPE, "eventName");
        return this;
      }

      /** {@code isManaged}: required. */
      public Builder isManaged(boolean value) {
        isManaged = value;
        return this;
      }

      /** {@code key}: required. */
      public Builder key(String value) {
        key = Checks.notNull(value, TYPE, "key");
        return this;
      }

      /** {@code source}: required. */
      public Builder source(HookSource value) {
        source = Checks.notNull(value, TYPE, "source");
        return this;
      }

      /** {@code sourcePath}: required. */
      public Builder sourcePath(String value) {
        sourcePath = Checks.notNull(value, TYPE, "sourcePath");
        return this;
      }

      /** {@code timeoutSec}: required. */
      public Builder timeoutSec(long value) {
        Checks.unsigned(value, TYPE, "timeoutSec");
        timeoutSec = value;
        return this;
      }

      /** {@code trustStatus}: required. */
      public Builder trustStatus(HookTrustStatus value) {
        trustStatus = Checks.notNull(value, TYPE, "trustStatus");
        return this;
      }

      /** {@code command}: required. */
      public Builder command(String value) {
        command = Checks.notNull(value, TYPE, "command");
        return this;
      }

      /** {@code additionalContextLimit}: optional, nullable. */
      public Builder additionalContextLimit(long value) {
        Checks.unsigned(value, TYPE, "additionalContextLimit");
        additionalContextLimit = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code additionalContextLimit}: optional, nullable. */
      public Builder additionalContextLimit(@Nullable Long value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "additionalContextLimit");
        }
        additionalContextLimit = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code environmentId}: optional, nullable. */
      public Builder environmentId(@Nullable String value) {
        environmentId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code matcher}: optional, nullable. */
      public Builder matcher(@Nullable String value) {
        matcher = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code pluginId}: optional, nullable. */
      public Builder pluginId(@Nullable String value) {
        pluginId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code statusMessage}: optional, nullable. */
      public Builder statusMessage(@Nullable String value) {
        statusMessage = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /** {@code async}: optional. */
      public Builder async(boolean value) {
        async = value;
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Command build() {
        return new Command(
                    Checks.isSet(currentHash, TYPE, "currentHash"),
                    Checks.isSet(displayOrder, TYPE, "displayOrder"),
                    Checks.isSet(enabled, TYPE, "enabled"),
                    Checks.isSet(eventName, TYPE, "eventName"),
                    Checks.isSet(isManaged, TYPE, "isManaged"),
                    Checks.isSet(key, TYPE, "key"),
                    Checks.isSet(source, TYPE, "source"),
                    Checks.isSet(sourcePath, TYPE, "sourcePath"),
                    Checks.isSet(timeoutSec, TYPE, "timeoutSec"),
                    Checks.isSet(trustStatus, TYPE, "trustStatus"),
                    Checks.isSet(command, TYPE, "command"),
                    additionalContextLimit,
                    environmentId,
                    matcher,
                    pluginId,
                    statusMessage,
                    async,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code handlerType} is {@code mcpTool}.
   *
   * @param currentHash required
   * @param displayOrder required
   * @param enabled required
   * @param eventName required
   * @param isManaged required
   * @param key required
   * @param source required
   * @param sourcePath required
   * @param timeoutSec required
   * @param trustStatus required
   * @param server required
   * @param tool required
   * @param additionalContextLimit optional, nullable
   * @param environmentId optional, nullable
   * @param matcher optional, nullable
   * @param pluginId optional, nullable
   * @param statusMessage optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record McpTool(String currentHash, long displayOrder, boolean enabled, HookEventName eventName,
      boolean isManaged, String key, HookSource source, String sourcePath, long timeoutSec,
      HookTrustStatus trustStatus, String server, String tool,
      @Nullable Long additionalContextLimit, @Nullable String environmentId,
      @Nullable String matcher, @Nullable String pluginId, @Nullable String statusMessage,
      ExplicitNulls explicitNulls) implements HookMetadata {
    private static final String TYPE = "HookMetadata.McpTool";

    public McpTool {
      Checks.notNull(currentHash, TYPE, "currentHash");
      Checks.notNull(eventName, TYPE, "eventName");
      Checks.notNull(key, TYPE, "key");
      Checks.notNull(source, TYPE, "source");
      Checks.notNull(sourcePath, TYPE, "sourcePath");
      Checks.notNull(trustStatus, TYPE, "trustStatus");
      Checks.notNull(server, TYPE, "server");
      Checks.notNull(tool, TYPE, "tool");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static McpTool of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static McpTool readBody(JsonParser p) {
      String currentHash = null;
      Long displayOrder = null;
      Boolean enabled = null;
      HookEventName eventName = null;
      Boolean isManaged = null;
      String key = null;
      HookSource source = null;
      String sourcePath = null;
      Long timeoutSec = null;
      HookTrustStatus trustStatus = null;
      String server = null;
      String tool = null;
      Long additionalContextLimit = null;
      String environmentId = null;
      String matcher = null;
      String pluginId = null;
      String statusMessage = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "currentHash" -> currentHash = Decode.string(p, TYPE, "currentHash");
          case "displayOrder" -> displayOrder = Decode.int64(p, TYPE, "displayOrder");
          case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
          case "eventName" -> eventName = HookEventName.fromWire(Decode.string(p, TYPE, "eventName"));
          case "isManaged" -> isManaged = Decode.bool(p, TYPE, "isManaged");
          case "key" -> key = Decode.string(p, TYPE, "key");
          case "source" -> source = HookSource.fromWire(Decode.string(p, TYPE, "source"));
          case "sourcePath" -> sourcePath = Decode.string(p, TYPE, "sourcePath");
          case "timeoutSec" -> timeoutSec = Decode.uint64(p, TYPE, "timeoutSec");
          case "trustStatus" -> trustStatus = HookTrustStatus.fromWire(Decode.string(p, TYPE, "trustStatus"));
          case "server" -> server = Decode.string(p, TYPE, "server");
          case "tool" -> tool = Decode.string(p, TYPE, "tool");
          case "additionalContextLimit" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            additionalContextLimit = jsonNull ? null : Decode.uint64(p, TYPE, "additionalContextLimit");
          }
          case "environmentId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            environmentId = jsonNull ? null : Decode.string(p, TYPE, "environmentId");
          }
          case "matcher" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            matcher = jsonNull ? null : Decode.string(p, TYPE, "matcher");
          }
          case "pluginId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            pluginId = jsonNull ? null : Decode.string(p, TYPE, "pluginId");
          }
          case "statusMessage" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            statusMessage = jsonNull ? null : Decode.string(p, TYPE, "statusMessage");
          }
          default -> p.skipChildren();
        }
      }
      return new McpTool(
                  Decode.required(currentHash, p, TYPE, "currentHash"),
                  Decode.required(displayOrder, p, TYPE, "displayOrder"),
                  Decode.required(enabled, p, TYPE, "enabled"),
                  Decode.required(eventName, p, TYPE, "eventName"),
                  Decode.required(isManaged, p, TYPE, "isManaged"),
                  Decode.required(key, p, TYPE, "key"),
                  Decode.required(source, p, TYPE, "source"),
                  Decode.required(sourcePath, p, TYPE, "sourcePath"),
                  Decode.required(timeoutSec, p, TYPE, "timeoutSec"),
                  Decode.required(trustStatus, p, TYPE, "trustStatus"),
                  Decode.required(server, p, TYPE, "server"),
                  Decode.required(tool, p, TYPE, "tool"),
                  additionalContextLimit,
                  environmentId,
                  matcher,
                  pluginId,
                  statusMessage,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("handlerType", "mcpTool");
      g.writeStringProperty("currentHash", currentHash);
      g.writeNumberProperty("displayOrder", displayOrder);
      g.writeBooleanProperty("enabled", enabled);
      g.writeName("eventName");
      Encode.enumeration(g, eventName, TYPE, "eventName");
      g.writeBooleanProperty("isManaged", isManaged);
      g.writeStringProperty("key", key);
      g.writeName("source");
      Encode.enumeration(g, source, TYPE, "source");
      g.writeStringProperty("sourcePath", sourcePath);
      g.writeName("timeoutSec");
      Encode.uint64(g, timeoutSec);
      g.writeName("trustStatus");
      Encode.enumeration(g, trustStatus, TYPE, "trustStatus");
      g.writeStringProperty("server", server);
      g.writeStringProperty("tool", tool);
      Encode.uint64Property(g, "additionalContextLimit", additionalContextLimit, explicitNulls.contains(0));
      Encode.property(g, "environmentId", environmentId, explicitNulls.contains(1));
      Encode.property(g, "matcher", matcher, explicitNulls.contains(2));
      Encode.property(g, "pluginId", pluginId, explicitNulls.contains(3));
      Encode.property(g, "statusMessage", statusMessage, explicitNulls.contains(4));
      g.writeEndObject();
    }

    @Override
    public String handlerType() {
      return "mcpTool";
    }

    /** Builds {@link McpTool}. */
    public static final class Builder {
      private @Nullable String currentHash;
      private @Nullable Long displayOrder;
      private @Nullable Boolean enabled;
      private @Nullable HookEventName eventName;
      private @Nullable Boolean isManaged;
      private @Nullable String key;
      private @Nullable HookSource source;
      private @Nullable String sourcePath;
      private @Nullable Long timeoutSec;
      private @Nullable HookTrustStatus trustStatus;
      private @Nullable String server;
      private @Nullable String tool;
      private @Nullable Long additionalContextLimit;
      private @Nullable String environmentId;
      private @Nullable String matcher;
      private @Nullable String pluginId;
      private @Nullable String statusMessage;
      private long explicitNulls;

      private Builder() {}

      /** {@code currentHash}: required. */
      public Builder currentHash(String value) {
        currentHash = Checks.notNull(value, TYPE, "currentHash");
        return this;
      }

      /** {@code displayOrder}: required. */
      public Builder displayOrder(long value) {
        displayOrder = value;
        return this;
      }

      /** {@code enabled}: required. */
      public Builder enabled(boolean value) {
        enabled = value;
        return this;
      }

      /** {@code eventName}: required. */
      public Builder eventName(HookEventName value) {
        eventName = Checks.notNull(value, TYPE, "eventName");
        return this;
      }

      /** {@code isManaged}: required. */
      public Builder isManaged(boolean value) {
        isManaged = value;
        return this;
      }

      /** {@code key}: required. */
      public Builder key(String value) {
        key = Checks.notNull(value, TYPE, "key");
        return this;
      }

      /** {@code source}: required. */
      public Builder source(HookSource value) {
        source = Checks.notNull(value, TYPE, "source");
        return this;
      }

      /** {@code sourcePath}: required. */
      public Builder sourcePath(String value) {
        sourcePath = Checks.notNull(value, TYPE, "sourcePath");
        return this;
      }

      /** {@code timeoutSec}: required. */
      public Builder timeoutSec(long value) {
        Checks.unsigned(value, TYPE, "timeoutSec");
        timeoutSec = value;
        return this;
      }

      /** {@code trustStatus}: required. */
      public Builder trustStatus(HookTrustStatus value) {
        trustStatus = Checks.notNull(value, TYPE, "trustStatus");
        return this;
      }

      /** {@code server}: required. */
      public Builder server(String value) {
        server = Checks.notNull(value, TYPE, "server");
        return this;
      }

      /** {@code tool}: required. */
      public Builder tool(String value) {
        tool = Checks.notNull(value, TYPE, "tool");
        return this;
      }

      /** {@code additionalContextLimit}: optional, nullable. */
      public Builder additionalContextLimit(long value) {
        Checks.unsigned(value, TYPE, "additionalContextLimit");
        additionalContextLimit = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code additionalContextLimit}: optional, nullable. */
      public Builder additionalContextLimit(@Nullable Long value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "additionalContextLimit");
        }
        additionalContextLimit = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code environmentId}: optional, nullable. */
      public Builder environmentId(@Nullable String value) {
        environmentId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code matcher}: optional, nullable. */
      public Builder matcher(@Nullable String value) {
        matcher = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code pluginId}: optional, nullable. */
      public Builder pluginId(@Nullable String value) {
        pluginId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code statusMessage}: optional, nullable. */
      public Builder statusMessage(@Nullable String value) {
        statusMessage = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public McpTool build() {
        return new McpTool(
                    Checks.isSet(currentHash, TYPE, "currentHash"),
                    Checks.isSet(displayOrder, TYPE, "displayOrder"),
                    Checks.isSet(enabled, TYPE, "enabled"),
                    Checks.isSet(eventName, TYPE, "eventName"),
                    Checks.isSet(isManaged, TYPE, "isManaged"),
                    Checks.isSet(key, TYPE, "key"),
                    Checks.isSet(source, TYPE, "source"),
                    Checks.isSet(sourcePath, TYPE, "sourcePath"),
                    Checks.isSet(timeoutSec, TYPE, "timeoutSec"),
                    Checks.isSet(trustStatus, TYPE, "trustStatus"),
                    Checks.isSet(server, TYPE, "server"),
                    Checks.isSet(tool, TYPE, "tool"),
                    additionalContextLimit,
                    environmentId,
                    matcher,
                    pluginId,
                    statusMessage,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code handlerType} is {@code prompt}.
   *
   * @param currentHash required
   * @param displayOrder required
   * @param enabled required
   * @param eventName required
   * @param isManaged required
   * @param key required
   * @param source required
   * @param sourcePath required
   * @param timeoutSec required
   * @param trustStatus required
   * @param additionalContextLimit optional, nullable
   * @param environmentId optional, nullable
   * @param matcher optional, nullable
   * @param pluginId optional, nullable
   * @param statusMessage optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Prompt(String currentHash, long displayOrder, boolean enabled, HookEventName eventName,
      boolean isManaged, String key, HookSource source, String sourcePath, long timeoutSec,
      HookTrustStatus trustStatus, @Nullable Long additionalContextLimit,
      @Nullable String environmentId, @Nullable String matcher, @Nullable String pluginId,
      @Nullable String statusMessage, ExplicitNulls explicitNulls) implements HookMetadata {
    private static final String TYPE = "HookMetadata.Prompt";

    public Prompt {
      Checks.notNull(currentHash, TYPE, "currentHash");
      Checks.notNull(eventName, TYPE, "eventName");
      Checks.notNull(key, TYPE, "key");
      Checks.notNull(source, TYPE, "source");
      Checks.notNull(sourcePath, TYPE, "sourcePath");
      Checks.notNull(trustStatus, TYPE, "trustStatus");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Prompt of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Prompt readBody(JsonParser p) {
      String currentHash = null;
      Long displayOrder = null;
      Boolean enabled = null;
      HookEventName eventName = null;
      Boolean isManaged = null;
      String key = null;
      HookSource source = null;
      String sourcePath = null;
      Long timeoutSec = null;
      HookTrustStatus trustStatus = null;
      Long additionalContextLimit = null;
      String environmentId = null;
      String matcher = null;
      String pluginId = null;
      String statusMessage = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "currentHash" -> currentHash = Decode.string(p, TYPE, "currentHash");
          case "displayOrder" -> displayOrder = Decode.int64(p, TYPE, "displayOrder");
          case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
          case "eventName" -> eventName = HookEventName.fromWire(Decode.string(p, TYPE, "eventName"));
          case "isManaged" -> isManaged = Decode.bool(p, TYPE, "isManaged");
          case "key" -> key = Decode.string(p, TYPE, "key");
          case "source" -> source = HookSource.fromWire(Decode.string(p, TYPE, "source"));
          case "sourcePath" -> sourcePath = Decode.string(p, TYPE, "sourcePath");
          case "timeoutSec" -> timeoutSec = Decode.uint64(p, TYPE, "timeoutSec");
          case "trustStatus" -> trustStatus = HookTrustStatus.fromWire(Decode.string(p, TYPE, "trustStatus"));
          case "additionalContextLimit" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            additionalContextLimit = jsonNull ? null : Decode.uint64(p, TYPE, "additionalContextLimit");
          }
          case "environmentId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            environmentId = jsonNull ? null : Decode.string(p, TYPE, "environmentId");
          }
          case "matcher" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            matcher = jsonNull ? null : Decode.string(p, TYPE, "matcher");
          }
          case "pluginId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            pluginId = jsonNull ? null : Decode.string(p, TYPE, "pluginId");
          }
          case "statusMessage" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            statusMessage = jsonNull ? null : Decode.string(p, TYPE, "statusMessage");
          }
          default -> p.skipChildren();
        }
      }
      return new Prompt(
                  Decode.required(currentHash, p, TYPE, "currentHash"),
                  Decode.required(displayOrder, p, TYPE, "displayOrder"),
                  Decode.required(enabled, p, TYPE, "enabled"),
                  Decode.required(eventName, p, TYPE, "eventName"),
                  Decode.required(isManaged, p, TYPE, "isManaged"),
                  Decode.required(key, p, TYPE, "key"),
                  Decode.required(source, p, TYPE, "source"),
                  Decode.required(sourcePath, p, TYPE, "sourcePath"),
                  Decode.required(timeoutSec, p, TYPE, "timeoutSec"),
                  Decode.required(trustStatus, p, TYPE, "trustStatus"),
                  additionalContextLimit,
                  environmentId,
                  matcher,
                  pluginId,
                  statusMessage,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("handlerType", "prompt");
      g.writeStringProperty("currentHash", currentHash);
      g.writeNumberProperty("displayOrder", displayOrder);
      g.writeBooleanProperty("enabled", enabled);
      g.writeName("eventName");
      Encode.enumeration(g, eventName, TYPE, "eventName");
      g.writeBooleanProperty("isManaged", isManaged);
      g.writeStringProperty("key", key);
      g.writeName("source");
      Encode.enumeration(g, source, TYPE, "source");
      g.writeStringProperty("sourcePath", sourcePath);
      g.writeName("timeoutSec");
      Encode.uint64(g, timeoutSec);
      g.writeName("trustStatus");
      Encode.enumeration(g, trustStatus, TYPE, "trustStatus");
      Encode.uint64Property(g, "additionalContextLimit", additionalContextLimit, explicitNulls.contains(0));
      Encode.property(g, "environmentId", environmentId, explicitNulls.contains(1));
      Encode.property(g, "matcher", matcher, explicitNulls.contains(2));
      Encode.property(g, "pluginId", pluginId, explicitNulls.contains(3));
      Encode.property(g, "statusMessage", statusMessage, explicitNulls.contains(4));
      g.writeEndObject();
    }

    @Override
    public String handlerType() {
      return "prompt";
    }

    /** Builds {@link Prompt}. */
    public static final class Builder {
      private @Nullable String currentHash;
      private @Nullable Long displayOrder;
      private @Nullable Boolean enabled;
      private @Nullable HookEventName eventName;
      private @Nullable Boolean isManaged;
      private @Nullable String key;
      private @Nullable HookSource source;
      private @Nullable String sourcePath;
      private @Nullable Long timeoutSec;
      private @Nullable HookTrustStatus trustStatus;
      private @Nullable Long additionalContextLimit;
      private @Nullable String environmentId;
      private @Nullable String matcher;
      private @Nullable String pluginId;
      private @Nullable String statusMessage;
      private long explicitNulls;

      private Builder() {}

      /** {@code currentHash}: required. */
      public Builder currentHash(String value) {
        currentHash = Checks.notNull(value, TYPE, "currentHash");
        return this;
      }

      /** {@code displayOrder}: required. */
      public Builder displayOrder(long value) {
        displayOrder = value;
        return this;
      }

      /** {@code enabled}: required. */
      public Builder enabled(boolean value) {
        enabled = value;
        return this;
      }

      /** {@code eventName}: required. */
      public Builder eventName(HookEventName value) {
        eventName = Checks.notNull(value, TYPE, "eventName");
        return this;
      }

      /** {@code isManaged}: required. */
      public Builder isManaged(boolean value) {
        isManaged = value;
        return this;
      }

      /** {@code key}: required. */
      public Builder key(String value) {
        key = Checks.notNull(value, TYPE, "key");
        return this;
      }

      /** {@code source}: required. */
      public Builder source(HookSource value) {
        source = Checks.notNull(value, TYPE, "source");
        return this;
      }

      /** {@code sourcePath}: required. */
      public Builder sourcePath(String value) {
        sourcePath = Checks.notNull(value, TYPE, "sourcePath");
        return this;
      }

      /** {@code timeoutSec}: required. */
      public Builder timeoutSec(long value) {
        Checks.unsigned(value, TYPE, "timeoutSec");
        timeoutSec = value;
        return this;
      }

      /** {@code trustStatus}: required. */
      public Builder trustStatus(HookTrustStatus value) {
        trustStatus = Checks.notNull(value, TYPE, "trustStatus");
        return this;
      }

      /** {@code additionalContextLimit}: optional, nullable. */
      public Builder additionalContextLimit(long value) {
        Checks.unsigned(value, TYPE, "additionalContextLimit");
        additionalContextLimit = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code additionalContextLimit}: optional, nullable. */
      public Builder additionalContextLimit(@Nullable Long value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "additionalContextLimit");
        }
        additionalContextLimit = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code environmentId}: optional, nullable. */
      public Builder environmentId(@Nullable String value) {
        environmentId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code matcher}: optional, nullable. */
      public Builder matcher(@Nullable String value) {
        matcher = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code pluginId}: optional, nullable. */
      public Builder pluginId(@Nullable String value) {
        pluginId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code statusMessage}: optional, nullable. */
      public Builder statusMessage(@Nullable String value) {
        statusMessage = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Prompt build() {
        return new Prompt(
                    Checks.isSet(currentHash, TYPE, "currentHash"),
                    Checks.isSet(displayOrder, TYPE, "displayOrder"),
                    Checks.isSet(enabled, TYPE, "enabled"),
                    Checks.isSet(eventName, TYPE, "eventName"),
                    Checks.isSet(isManaged, TYPE, "isManaged"),
                    Checks.isSet(key, TYPE, "key"),
                    Checks.isSet(source, TYPE, "source"),
                    Checks.isSet(sourcePath, TYPE, "sourcePath"),
                    Checks.isSet(timeoutSec, TYPE, "timeoutSec"),
                    Checks.isSet(trustStatus, TYPE, "trustStatus"),
                    additionalContextLimit,
                    environmentId,
                    matcher,
                    pluginId,
                    statusMessage,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code handlerType} is {@code agent}.
   *
   * @param currentHash required
   * @param displayOrder required
   * @param enabled required
   * @param eventName required
   * @param isManaged required
   * @param key required
   * @param source required
   * @param sourcePath required
   * @param timeoutSec required
   * @param trustStatus required
   * @param additionalContextLimit optional, nullable
   * @param environmentId optional, nullable
   * @param matcher optional, nullable
   * @param pluginId optional, nullable
   * @param statusMessage optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Agent(String currentHash, long displayOrder, boolean enabled, HookEventName eventName,
      boolean isManaged, String key, HookSource source, String sourcePath, long timeoutSec,
      HookTrustStatus trustStatus, @Nullable Long additionalContextLimit,
      @Nullable String environmentId, @Nullable String matcher, @Nullable String pluginId,
      @Nullable String statusMessage, ExplicitNulls explicitNulls) implements HookMetadata {
    private static final String TYPE = "HookMetadata.Agent";

    public Agent {
      Checks.notNull(currentHash, TYPE, "currentHash");
      Checks.notNull(eventName, TYPE, "eventName");
      Checks.notNull(key, TYPE, "key");
      Checks.notNull(source, TYPE, "source");
      Checks.notNull(sourcePath, TYPE, "sourcePath");
      Checks.notNull(trustStatus, TYPE, "trustStatus");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Agent of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Agent readBody(JsonParser p) {
      String currentHash = null;
      Long displayOrder = null;
      Boolean enabled = null;
      HookEventName eventName = null;
      Boolean isManaged = null;
      String key = null;
      HookSource source = null;
      String sourcePath = null;
      Long timeoutSec = null;
      HookTrustStatus trustStatus = null;
      Long additionalContextLimit = null;
      String environmentId = null;
      String matcher = null;
      String pluginId = null;
      String statusMessage = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "currentHash" -> currentHash = Decode.string(p, TYPE, "currentHash");
          case "displayOrder" -> displayOrder = Decode.int64(p, TYPE, "displayOrder");
          case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
          case "eventName" -> eventName = HookEventName.fromWire(Decode.string(p, TYPE, "eventName"));
          case "isManaged" -> isManaged = Decode.bool(p, TYPE, "isManaged");
          case "key" -> key = Decode.string(p, TYPE, "key");
          case "source" -> source = HookSource.fromWire(Decode.string(p, TYPE, "source"));
          case "sourcePath" -> sourcePath = Decode.string(p, TYPE, "sourcePath");
          case "timeoutSec" -> timeoutSec = Decode.uint64(p, TYPE, "timeoutSec");
          case "trustStatus" -> trustStatus = HookTrustStatus.fromWire(Decode.string(p, TYPE, "trustStatus"));
          case "additionalContextLimit" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            additionalContextLimit = jsonNull ? null : Decode.uint64(p, TYPE, "additionalContextLimit");
          }
          case "environmentId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            environmentId = jsonNull ? null : Decode.string(p, TYPE, "environmentId");
          }
          case "matcher" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            matcher = jsonNull ? null : Decode.string(p, TYPE, "matcher");
          }
          case "pluginId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            pluginId = jsonNull ? null : Decode.string(p, TYPE, "pluginId");
          }
          case "statusMessage" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            statusMessage = jsonNull ? null : Decode.string(p, TYPE, "statusMessage");
          }
          default -> p.skipChildren();
        }
      }
      return new Agent(
                  Decode.required(currentHash, p, TYPE, "currentHash"),
                  Decode.required(displayOrder, p, TYPE, "displayOrder"),
                  Decode.required(enabled, p, TYPE, "enabled"),
                  Decode.required(eventName, p, TYPE, "eventName"),
                  Decode.required(isManaged, p, TYPE, "isManaged"),
                  Decode.required(key, p, TYPE, "key"),
                  Decode.required(source, p, TYPE, "source"),
                  Decode.required(sourcePath, p, TYPE, "sourcePath"),
                  Decode.required(timeoutSec, p, TYPE, "timeoutSec"),
                  Decode.required(trustStatus, p, TYPE, "trustStatus"),
                  additionalContextLimit,
                  environmentId,
                  matcher,
                  pluginId,
                  statusMessage,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("handlerType", "agent");
      g.writeStringProperty("currentHash", currentHash);
      g.writeNumberProperty("displayOrder", displayOrder);
      g.writeBooleanProperty("enabled", enabled);
      g.writeName("eventName");
      Encode.enumeration(g, eventName, TYPE, "eventName");
      g.writeBooleanProperty("isManaged", isManaged);
      g.writeStringProperty("key", key);
      g.writeName("source");
      Encode.enumeration(g, source, TYPE, "source");
      g.writeStringProperty("sourcePath", sourcePath);
      g.writeName("timeoutSec");
      Encode.uint64(g, timeoutSec);
      g.writeName("trustStatus");
      Encode.enumeration(g, trustStatus, TYPE, "trustStatus");
      Encode.uint64Property(g, "additionalContextLimit", additionalContextLimit, explicitNulls.contains(0));
      Encode.property(g, "environmentId", environmentId, explicitNulls.contains(1));
      Encode.property(g, "matcher", matcher, explicitNulls.contains(2));
      Encode.property(g, "pluginId", pluginId, explicitNulls.contains(3));
      Encode.property(g, "statusMessage", statusMessage, explicitNulls.contains(4));
      g.writeEndObject();
    }

    @Override
    public String handlerType() {
      return "agent";
    }

    /** Builds {@link Agent}. */
    public static final class Builder {
      private @Nullable String currentHash;
      private @Nullable Long displayOrder;
      private @Nullable Boolean enabled;
      private @Nullable HookEventName eventName;
      private @Nullable Boolean isManaged;
      private @Nullable String key;
      private @Nullable HookSource source;
      private @Nullable String sourcePath;
      private @Nullable Long timeoutSec;
      private @Nullable HookTrustStatus trustStatus;
      private @Nullable Long additionalContextLimit;
      private @Nullable String environmentId;
      private @Nullable String matcher;
      private @Nullable String pluginId;
      private @Nullable String statusMessage;
      private long explicitNulls;

      private Builder() {}

      /** {@code currentHash}: required. */
      public Builder currentHash(String value) {
        currentHash = Checks.notNull(value, TYPE, "currentHash");
        return this;
      }

      /** {@code displayOrder}: required. */
      public Builder displayOrder(long value) {
        displayOrder = value;
        return this;
      }

      /** {@code enabled}: required. */
      public Builder enabled(boolean value) {
        enabled = value;
        return this;
      }

      /** {@code eventName}: required. */
      public Builder eventName(HookEventName value) {
        eventName = Checks.notNull(value, TYPE, "eventName");
        return this;
      }

      /** {@code isManaged}: required. */
      public Builder isManaged(boolean value) {
        isManaged = value;
        return this;
      }

      /** {@code key}: required. */
      public Builder key(String value) {
        key = Checks.notNull(value, TYPE, "key");
        return this;
      }

      /** {@code source}: required. */
      public Builder source(HookSource value) {
        source = Checks.notNull(value, TYPE, "source");
        return this;
      }

      /** {@code sourcePath}: required. */
      public Builder sourcePath(String value) {
        sourcePath = Checks.notNull(value, TYPE, "sourcePath");
        return this;
      }

      /** {@code timeoutSec}: required. */
      public Builder timeoutSec(long value) {
        Checks.unsigned(value, TYPE, "timeoutSec");
        timeoutSec = value;
        return this;
      }

      /** {@code trustStatus}: required. */
      public Builder trustStatus(HookTrustStatus value) {
        trustStatus = Checks.notNull(value, TYPE, "trustStatus");
        return this;
      }

      /** {@code additionalContextLimit}: optional, nullable. */
      public Builder additionalContextLimit(long value) {
        Checks.unsigned(value, TYPE, "additionalContextLimit");
        additionalContextLimit = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code additionalContextLimit}: optional, nullable. */
      public Builder additionalContextLimit(@Nullable Long value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "additionalContextLimit");
        }
        additionalContextLimit = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code environmentId}: optional, nullable. */
      public Builder environmentId(@Nullable String value) {
        environmentId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code matcher}: optional, nullable. */
      public Builder matcher(@Nullable String value) {
        matcher = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code pluginId}: optional, nullable. */
      public Builder pluginId(@Nullable String value) {
        pluginId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code statusMessage}: optional, nullable. */
      public Builder statusMessage(@Nullable String value) {
        statusMessage = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Agent build() {
        return new Agent(
                    Checks.isSet(currentHash, TYPE, "currentHash"),
                    Checks.isSet(displayOrder, TYPE, "displayOrder"),
                    Checks.isSet(enabled, TYPE, "enabled"),
                    Checks.isSet(eventName, TYPE, "eventName"),
                    Checks.isSet(isManaged, TYPE, "isManaged"),
                    Checks.isSet(key, TYPE, "key"),
                    Checks.isSet(source, TYPE, "source"),
                    Checks.isSet(sourcePath, TYPE, "sourcePath"),
                    Checks.isSet(timeoutSec, TYPE, "timeoutSec"),
                    Checks.isSet(trustStatus, TYPE, "trustStatus"),
                    additionalContextLimit,
                    environmentId,
                    matcher,
                    pluginId,
                    statusMessage,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements HookMetadata {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String handlerType() {
      return Tagged.tagOf(raw, "handlerType");
    }

    @Override
    public @Nullable String currentHash() {
      return Tagged.stringOf(raw, "currentHash");
    }

    @Override
    public @Nullable String environmentId() {
      return Tagged.stringOf(raw, "environmentId");
    }

    @Override
    public @Nullable String key() {
      return Tagged.stringOf(raw, "key");
    }

    @Override
    public @Nullable String matcher() {
      return Tagged.stringOf(raw, "matcher");
    }

    @Override
    public @Nullable String pluginId() {
      return Tagged.stringOf(raw, "pluginId");
    }

    @Override
    public @Nullable String sourcePath() {
      return Tagged.stringOf(raw, "sourcePath");
    }

    @Override
    public @Nullable String statusMessage() {
      return Tagged.stringOf(raw, "statusMessage");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<HookMetadata> {
    Deserializer() {
      super(HookMetadata.class);
    }

    @Override
    HookMetadata decode(JsonParser p) {
      return HookMetadata.read(p);
    }
  }
}
