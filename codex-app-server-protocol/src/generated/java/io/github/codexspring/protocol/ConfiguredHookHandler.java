package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ConfiguredHookHandler}. */
@JsonDeserialize(using = ConfiguredHookHandler.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ConfiguredHookHandler extends ProtocolValue permits ConfiguredHookHandler.Command, ConfiguredHookHandler.McpTool, ConfiguredHookHandler.Prompt, ConfiguredHookHandler.Agent, ConfiguredHookHandler.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ConfiguredHookHandler read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "command" -> Command.readBody(tagged.body());
      case "mcp_tool" -> McpTool.readBody(tagged.body());
      case "prompt" -> Prompt.readBody(tagged.body());
      case "agent" -> Agent.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code command}.
   *
   * @param async required
   * @param command required
   * @param additionalContextLimit optional, nullable
   * @param commandWindows optional, nullable
   * @param statusMessage optional, nullable
   * @param timeoutSec optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Command(boolean async, String command, @Nullable Long additionalContextLimit,
      @Nullable String commandWindows, @Nullable String statusMessage, @Nullable Long timeoutSec,
      ExplicitNulls explicitNulls) implements ConfiguredHookHandler {
    private static final String TYPE = "ConfiguredHookHandler.Command";

    public Command {
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
      Boolean async = null;
      String command = null;
      Long additionalContextLimit = null;
      String commandWindows = null;
      String statusMessage = null;
      Long timeoutSec = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "async" -> async = Decode.bool(p, TYPE, "async");
          case "command" -> command = Decode.string(p, TYPE, "command");
          case "additionalContextLimit" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            additionalContextLimit = jsonNull ? null : Decode.uint64(p, TYPE, "additionalContextLimit");
          }
          case "commandWindows" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            commandWindows = jsonNull ? null : Decode.string(p, TYPE, "commandWindows");
          }
          case "statusMessage" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            statusMessage = jsonNull ? null : Decode.string(p, TYPE, "statusMessage");
          }
          case "timeoutSec" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            timeoutSec = jsonNull ? null : Decode.uint64(p, TYPE, "timeoutSec");
          }
          default -> p.skipChildren();
        }
      }
      return new Command(
                  Decode.required(async, p, TYPE, "async"),
                  Decode.required(command, p, TYPE, "command"),
                  additionalContextLimit,
                  commandWindows,
                  statusMessage,
                  timeoutSec,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "command");
      g.writeBooleanProperty("async", async);
      g.writeStringProperty("command", command);
      Encode.uint64Property(g, "additionalContextLimit", additionalContextLimit, explicitNulls.contains(0));
      Encode.property(g, "commandWindows", commandWindows, explicitNulls.contains(1));
      Encode.property(g, "statusMessage", statusMessage, explicitNulls.contains(2));
      Encode.uint64Property(g, "timeoutSec", timeoutSec, explicitNulls.contains(3));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "command";
    }

    /** Builds {@link Command}. */
    public static final class Builder {
      private @Nullable Boolean async;
      private @Nullable String command;
      private @Nullable Long additionalContextLimit;
      private @Nullable String commandWindows;
      private @Nullable String statusMessage;
      private @Nullable Long timeoutSec;
      private long explicitNulls;

      private Builder() {}

      /** {@code async}: required. */
      public Builder async(boolean value) {
        async = value;
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

      /** {@code commandWindows}: optional, nullable. */
      public Builder commandWindows(@Nullable String value) {
        commandWindows = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code statusMessage}: optional, nullable. */
      public Builder statusMessage(@Nullable String value) {
        statusMessage = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code timeoutSec}: optional, nullable. */
      public Builder timeoutSec(long value) {
        Checks.unsigned(value, TYPE, "timeoutSec");
        timeoutSec = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
        return this;
      }

      /** {@code timeoutSec}: optional, nullable. */
      public Builder timeoutSec(@Nullable Long value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "timeoutSec");
        }
        timeoutSec = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Command build() {
        return new Command(
                    Checks.isSet(async, TYPE, "async"),
                    Checks.isSet(command, TYPE, "command"),
                    additionalContextLimit,
                    commandWindows,
                    statusMessage,
                    timeoutSec,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code mcp_tool}.
   *
   * @param input required
   * @param server required
   * @param tool required
   * @param statusMessage optional, nullable
   * @param timeoutSec optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record McpTool(Map<String, JsonNode> input, String server, String tool,
      @Nullable String statusMessage, @Nullable Long timeoutSec,
      ExplicitNulls explicitNulls) implements ConfiguredHookHandler {
    private static final String TYPE = "ConfiguredHookHandler.McpTool";

    public McpTool {
      Checks.notNull(input, TYPE, "input");
      input = Checks.copy(input);
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
      Map<String, JsonNode> input = null;
      String server = null;
      String tool = null;
      String statusMessage = null;
      Long timeoutSec = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "input" -> {
            Decode.startObject(p, TYPE, "input");
            Map<String, JsonNode> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Trees.read(p));
            }
            input = json;
          }
          case "server" -> server = Decode.string(p, TYPE, "server");
          case "tool" -> tool = Decode.string(p, TYPE, "tool");
          case "statusMessage" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            statusMessage = jsonNull ? null : Decode.string(p, TYPE, "statusMessage");
          }
          case "timeoutSec" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            timeoutSec = jsonNull ? null : Decode.uint64(p, TYPE, "timeoutSec");
          }
          default -> p.skipChildren();
        }
      }
      return new McpTool(
                  Decode.required(input, p, TYPE, "input"),
                  Decode.required(server, p, TYPE, "server"),
                  Decode.required(tool, p, TYPE, "tool"),
                  statusMessage,
                  timeoutSec,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "mcp_tool");
      g.writeName("input");
      g.writeStartObject();
      for (Map.Entry<String, JsonNode> jsonEntry : input.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Trees.write(g, jsonEntry.getValue());
      }
      g.writeEndObject();
      g.writeStringProperty("server", server);
      g.writeStringProperty("tool", tool);
      Encode.property(g, "statusMessage", statusMessage, explicitNulls.contains(0));
      Encode.uint64Property(g, "timeoutSec", timeoutSec, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "mcp_tool";
    }

    /** Builds {@link McpTool}. */
    public static final class Builder {
      private @Nullable Map<String, JsonNode> input;
      private @Nullable String server;
      private @Nullable String tool;
      private @Nullable String statusMessage;
      private @Nullable Long timeoutSec;
      private long explicitNulls;

      private Builder() {}

      /** {@code input}: required. */
      public Builder input(Map<String, JsonNode> value) {
        input = Checks.notNull(value, TYPE, "input");
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

      /** {@code statusMessage}: optional, nullable. */
      public Builder statusMessage(@Nullable String value) {
        statusMessage = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code timeoutSec}: optional, nullable. */
      public Builder timeoutSec(long value) {
        Checks.unsigned(value, TYPE, "timeoutSec");
        timeoutSec = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code timeoutSec}: optional, nullable. */
      public Builder timeoutSec(@Nullable Long value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "timeoutSec");
        }
        timeoutSec = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public McpTool build() {
        return new McpTool(
                    Checks.isSet(input, TYPE, "input"),
                    Checks.isSet(server, TYPE, "server"),
                    Checks.isSet(tool, TYPE, "tool"),
                    statusMessage,
                    timeoutSec,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code prompt}.
   *
   */
  record Prompt() implements ConfiguredHookHandler {
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
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Prompt();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "prompt");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "prompt";
    }

    /** Builds {@link Prompt}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Prompt build() {
        return new Prompt();
      }
    }
  }

  /**
   * {@code type} is {@code agent}.
   *
   */
  record Agent() implements ConfiguredHookHandler {
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
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Agent();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "agent");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "agent";
    }

    /** Builds {@link Agent}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Agent build() {
        return new Agent();
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ConfiguredHookHandler {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ConfiguredHookHandler> {
    Deserializer() {
      super(ConfiguredHookHandler.class);
    }

    @Override
    ConfiguredHookHandler decode(JsonParser p) {
      return ConfiguredHookHandler.read(p);
    }
  }
}
