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
 * Parameters of {@code process/spawn}.
 *
 * @param command required
 * @param cwd required
 * @param processHandle required
 * @param env optional, nullable
 * @param outputBytesCap optional, nullable
 * @param size optional, nullable
 * @param streamStdin optional
 * @param streamStdoutStderr optional
 * @param timeoutMs optional, nullable
 * @param tty optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ProcessSpawnParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProcessSpawnParams(List<String> command, String cwd, String processHandle,
    @Nullable Map<String, @Nullable String> env, @Nullable Long outputBytesCap,
    @Nullable ProcessTerminalSize size, @Nullable Boolean streamStdin,
    @Nullable Boolean streamStdoutStderr, @Nullable Long timeoutMs, @Nullable Boolean tty,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ProcessSpawnParams";

  public ProcessSpawnParams {
    Checks.notNull(command, TYPE, "command");
    command = List.copyOf(command);
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(processHandle, TYPE, "processHandle");
    env = env == null ? null : Checks.copy(env);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessSpawnParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessSpawnParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessSpawnParams readBody(JsonParser p) {
    List<String> command = null;
    String cwd = null;
    String processHandle = null;
    Map<String, @Nullable String> env = null;
    Long outputBytesCap = null;
    ProcessTerminalSize size = null;
    Boolean streamStdin = null;
    Boolean streamStdoutStderr = null;
    Long timeoutMs = null;
    Boolean tty = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "command" -> command = Decode.strings(p, TYPE, "command");
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "processHandle" -> processHandle = Decode.string(p, TYPE, "processHandle");
        case "env" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
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
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          outputBytesCap = jsonNull ? null : Decode.uint64(p, TYPE, "outputBytesCap");
        }
        case "size" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          size = jsonNull ? null : ProcessTerminalSize.read(p);
        }
        case "streamStdin" -> streamStdin = jsonNull ? null : Decode.bool(p, TYPE, "streamStdin");
        case "streamStdoutStderr" -> streamStdoutStderr = jsonNull ? null : Decode.bool(p, TYPE, "streamStdoutStderr");
        case "timeoutMs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          timeoutMs = jsonNull ? null : Decode.int64(p, TYPE, "timeoutMs");
        }
        case "tty" -> tty = jsonNull ? null : Decode.bool(p, TYPE, "tty");
        default -> p.skipChildren();
      }
    }
    return new ProcessSpawnParams(
                Decode.required(command, p, TYPE, "command"),
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(processHandle, p, TYPE, "processHandle"),
                env,
                outputBytesCap,
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
    g.writeStringProperty("cwd", cwd);
    g.writeStringProperty("processHandle", processHandle);
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
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("env");
    }
    Encode.uint64Property(g, "outputBytesCap", outputBytesCap, explicitNulls.contains(1));
    Encode.property(g, "size", size, explicitNulls.contains(2));
    Encode.property(g, "streamStdin", streamStdin, false);
    Encode.property(g, "streamStdoutStderr", streamStdoutStderr, false);
    Encode.property(g, "timeoutMs", timeoutMs, explicitNulls.contains(3));
    Encode.property(g, "tty", tty, false);
    g.writeEndObject();
  }

  /** Builds {@link ProcessSpawnParams}. */
  public static final class Builder {
    private @Nullable List<String> command;
    private @Nullable String cwd;
    private @Nullable String processHandle;
    private @Nullable Map<String, @Nullable String> env;
    private @Nullable Long outputBytesCap;
    private @Nullable ProcessTerminalSize size;
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

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code processHandle}: required. */
    public Builder processHandle(String value) {
      processHandle = Checks.notNull(value, TYPE, "processHandle");
      return this;
    }

    /** {@code env}: optional, nullable. */
    public Builder env(@Nullable Map<String, @Nullable String> value) {
      env = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code outputBytesCap}: optional, nullable. */
    public Builder outputBytesCap(long value) {
      Checks.unsigned(value, TYPE, "outputBytesCap");
      outputBytesCap = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code outputBytesCap}: optional, nullable. */
    public Builder outputBytesCap(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "outputBytesCap");
      }
      outputBytesCap = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code size}: optional, nullable. */
    public Builder size(@Nullable ProcessTerminalSize value) {
      size = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
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
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code timeoutMs}: optional, nullable. */
    public Builder timeoutMs(@Nullable Long value) {
      timeoutMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
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
    public ProcessSpawnParams build() {
      return new ProcessSpawnParams(
                  Checks.isSet(command, TYPE, "command"),
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(processHandle, TYPE, "processHandle"),
                  env,
                  outputBytesCap,
                  size,
                  streamStdin,
                  streamStdoutStderr,
                  timeoutMs,
                  tty,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessSpawnParams> {
    Deserializer() {
      super(ProcessSpawnParams.class);
    }

    @Override
    ProcessSpawnParams decode(JsonParser p) {
      return ProcessSpawnParams.read(p);
    }
  }
}
