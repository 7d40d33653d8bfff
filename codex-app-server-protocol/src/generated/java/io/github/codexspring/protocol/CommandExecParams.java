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
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code command/exec}.
 *
 * @param command required
 * @param cwd optional, nullable
 * @param disableOutputCap optional
 * @param disableTimeout optional
 * @param env optional, nullable
 * @param outputBytesCap optional, nullable
 * @param permissionProfile optional, nullable
 * @param processId optional, nullable
 * @param sandboxPolicy optional, nullable
 * @param size optional, nullable
 * @param streamStdin optional
 * @param streamStdoutStderr optional
 * @param timeoutMs optional, nullable
 * @param tty optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = CommandExecParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecParams(List<String> command, @Nullable String cwd,
    @Nullable Boolean disableOutputCap, @Nullable Boolean disableTimeout,
    @Nullable Map<String, @Nullable String> env, @Nullable Long outputBytesCap,
    @ExperimentalApi @Nullable String permissionProfile, @Nullable String processId,
    @Nullable SandboxPolicy sandboxPolicy, @Nullable CommandExecTerminalSize size,
    @Nullable Boolean streamStdin, @Nullable Boolean streamStdoutStderr, @Nullable Long timeoutMs,
    @Nullable Boolean tty, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "CommandExecParams";

  public CommandExecParams {
    Checks.notNull(command, TYPE, "command");
    command = List.copyOf(command);
    env = env == null ? null : Checks.copy(env);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecParams readBody(JsonParser p) {
    List<String> command = null;
    String cwd = null;
    Boolean disableOutputCap = null;
    Boolean disableTimeout = null;
    Map<String, @Nullable String> env = null;
    Long outputBytesCap = null;
    String permissionProfile = null;
    String processId = null;
    SandboxPolicy sandboxPolicy = null;
    CommandExecTerminalSize size = null;
    Boolean streamStdin = null;
    Boolean streamStdoutStderr = null;
    Long timeoutMs = null;
    Boolean tty = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "command" -> command = Decode.strings(p, TYPE, "command");
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "disableOutputCap" -> disableOutputCap = jsonNull ? null : Decode.bool(p, TYPE, "disableOutputCap");
        case "disableTimeout" -> disableTimeout = jsonNull ? null : Decode.bool(p, TYPE, "disableTimeout");
        case "env" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "env");
            Map<String, @Nullable String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              if (p.nextToken() == JsonToken.VALUE_NULL) {
                json.put(jsonKey, null);
                continue;
              }
              json.put(jsonKey, Decode.string(p, TYPE, "env"));
            }
            env = json;
          }
        }
        case "outputBytesCap" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          outputBytesCap = jsonNull ? null : Decode.uint64(p, TYPE, "outputBytesCap");
        }
        case "permissionProfile" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          permissionProfile = jsonNull ? null : Decode.string(p, TYPE, "permissionProfile");
        }
        case "processId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          processId = jsonNull ? null : Decode.string(p, TYPE, "processId");
        }
        case "sandboxPolicy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          sandboxPolicy = jsonNull ? null : SandboxPolicy.read(p);
        }
        case "size" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          size = jsonNull ? null : CommandExecTerminalSize.read(p);
        }
        case "streamStdin" -> streamStdin = jsonNull ? null : Decode.bool(p, TYPE, "streamStdin");
        case "streamStdoutStderr" -> streamStdoutStderr = jsonNull ? null : Decode.bool(p, TYPE, "streamStdoutStderr");
        case "timeoutMs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          timeoutMs = jsonNull ? null : Decode.int64(p, TYPE, "timeoutMs");
        }
        case "tty" -> tty = jsonNull ? null : Decode.bool(p, TYPE, "tty");
        default -> p.skipChildren();
      }
    }
    return new CommandExecParams(
                Decode.required(command, p, TYPE, "command"),
                cwd,
                disableOutputCap,
                disableTimeout,
                env,
                outputBytesCap,
                permissionProfile,
                processId,
                sandboxPolicy,
                size,
                streamStdin,
                streamStdoutStderr,
                timeoutMs,
                tty,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("command");
    Encode.strings(g, command);
    Encode.property(g, "cwd", cwd, explicitNulls.contains(0));
    Encode.property(g, "disableOutputCap", disableOutputCap, false);
    Encode.property(g, "disableTimeout", disableTimeout, false);
    if (env != null) {
      g.writeName("env");
      g.writeStartObject();
      for (Map.Entry<String, @Nullable String> jsonEntry : env.entrySet()) {
        g.writeName(jsonEntry.getKey());
        @Nullable String jsonValue = jsonEntry.getValue();
        if (jsonValue == null) {
          g.writeNull();
        } else {
          g.writeString(jsonValue);
        }
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(1)) {
      g.writeNullProperty("env");
    }
    Encode.uint64Property(g, "outputBytesCap", outputBytesCap, explicitNulls.contains(2));
    Encode.property(g, "permissionProfile", permissionProfile, explicitNulls.contains(3));
    Encode.property(g, "processId", processId, explicitNulls.contains(4));
    Encode.property(g, "sandboxPolicy", sandboxPolicy, explicitNulls.contains(5));
    Encode.property(g, "size", size, explicitNulls.contains(6));
    Encode.property(g, "streamStdin", streamStdin, false);
    Encode.property(g, "streamStdoutStderr", streamStdoutStderr, false);
    Encode.property(g, "timeoutMs", timeoutMs, explicitNulls.contains(7));
    Encode.property(g, "tty", tty, false);
    g.writeEndObject();
  }

  /** Builds {@link CommandExecParams}. */
  public static final class Builder {
    private @Nullable List<String> command;
    private @Nullable String cwd;
    private @Nullable Boolean disableOutputCap;
    private @Nullable Boolean disableTimeout;
    private @Nullable Map<String, @Nullable String> env;
    private @Nullable Long outputBytesCap;
    private @Nullable String permissionProfile;
    private @Nullable String processId;
    private @Nullable SandboxPolicy sandboxPolicy;
    private @Nullable CommandExecTerminalSize size;
    private @Nullable Boolean streamStdin;
    private @Nullable Boolean streamStdoutStderr;
    private @Nullable Long timeoutMs;
    private @Nullable Boolean tty;
    private long explicitNulls;

    private Builder() {}

    /** {@code command}: required. */
    public Builder command(List<String> value) {
      command = Checks.notNull(value, TYPE, "command");
      return this;
    }

    /** {@code command}: required. */
    public Builder command(String... value) {
      return command(List.of(value));
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code disableOutputCap}: optional. */
    public Builder disableOutputCap(boolean value) {
      disableOutputCap = value;
      return this;
    }

    /** {@code disableTimeout}: optional. */
    public Builder disableTimeout(boolean value) {
      disableTimeout = value;
      return this;
    }

    /** {@code env}: optional, nullable. */
    public Builder env(@Nullable Map<String, @Nullable String> value) {
      env = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code outputBytesCap}: optional, nullable. */
    public Builder outputBytesCap(long value) {
      Checks.unsigned(value, TYPE, "outputBytesCap");
      outputBytesCap = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code outputBytesCap}: optional, nullable. */
    public Builder outputBytesCap(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "outputBytesCap");
      }
      outputBytesCap = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code permissionProfile}: optional, nullable. */
    @ExperimentalApi
    public Builder permissionProfile(@Nullable String value) {
      permissionProfile = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code processId}: optional, nullable. */
    public Builder processId(@Nullable String value) {
      processId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code sandboxPolicy}: optional, nullable. */
    public Builder sandboxPolicy(@Nullable SandboxPolicy value) {
      sandboxPolicy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code size}: optional, nullable. */
    public Builder size(@Nullable CommandExecTerminalSize value) {
      size = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code streamStdin}: optional. */
    public Builder streamStdin(boolean value) {
      streamStdin = value;
      return this;
    }

    /** {@code streamStdoutStderr}: optional. */
    public Builder streamStdoutStderr(boolean value) {
      streamStdoutStderr = value;
      return this;
    }

    /** {@code timeoutMs}: optional, nullable. */
    public Builder timeoutMs(long value) {
      timeoutMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, false);
      return this;
    }

    /** {@code timeoutMs}: optional, nullable. */
    public Builder timeoutMs(@Nullable Long value) {
      timeoutMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code tty}: optional. */
    public Builder tty(boolean value) {
      tty = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecParams build() {
      return new CommandExecParams(
                  Checks.isSet(command, TYPE, "command"),
                  cwd,
                  disableOutputCap,
                  disableTimeout,
                  env,
                  outputBytesCap,
                  permissionProfile,
                  processId,
                  sandboxPolicy,
                  size,
                  streamStdin,
                  streamStdoutStderr,
                  timeoutMs,
                  tty,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecParams> {
    Deserializer() {
      super(CommandExecParams.class);
    }

    @Override
    CommandExecParams decode(JsonParser p) {
      return CommandExecParams.read(p);
    }
  }
}
