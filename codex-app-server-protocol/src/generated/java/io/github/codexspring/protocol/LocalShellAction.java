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

/** Wire type {@code LocalShellAction}. */
@JsonDeserialize(using = LocalShellAction.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface LocalShellAction extends ProtocolValue permits LocalShellAction.Exec, LocalShellAction.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static LocalShellAction read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "exec" -> Exec.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code exec}.
   *
   * @param command required
   * @param env optional, nullable
   * @param timeoutMs {@code timeout_ms}; optional, nullable
   * @param user optional, nullable
   * @param workingDirectory {@code working_directory}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Exec(List<String> command, @Nullable Map<String, String> env, @Nullable Long timeoutMs,
      @Nullable String user, @Nullable String workingDirectory,
      ExplicitNulls explicitNulls) implements LocalShellAction {
    private static final String TYPE = "LocalShellAction.Exec";

    public Exec {
      Checks.notNull(command, TYPE, "command");
      command = List.copyOf(command);
      env = env == null ? null : Checks.copy(env);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Exec of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Exec readBody(JsonParser p) {
      List<String> command = null;
      Map<String, String> env = null;
      Long timeoutMs = null;
      String user = null;
      String workingDirectory = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "command" -> command = Decode.strings(p, TYPE, "command");
          case "env" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            if (!jsonNull) {
              Decode.startObject(p, TYPE, "env");
              Map<String, String> json = new LinkedHashMap<>();
              for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
                p.nextToken();
                json.put(jsonKey, Decode.string(p, TYPE, "env"));
              }
              env = json;
            }
          }
          case "timeout_ms" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            timeoutMs = jsonNull ? null : Decode.uint64(p, TYPE, "timeout_ms");
          }
          case "user" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            user = jsonNull ? null : Decode.string(p, TYPE, "user");
          }
          case "working_directory" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            workingDirectory = jsonNull ? null : Decode.string(p, TYPE, "working_directory");
          }
          default -> p.skipChildren();
        }
      }
      return new Exec(
                  Decode.required(command, p, TYPE, "command"),
                  env,
                  timeoutMs,
                  user,
                  workingDirectory,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "exec");
      g.writeName("command");
      Encode.strings(g, command);
      if (env != null) {
        g.writeName("env");
        g.writeStartObject();
        for (Map.Entry<String, String> jsonEntry : env.entrySet()) {
          g.writeName(jsonEntry.getKey());
          g.writeString(jsonEntry.getValue());
        }
        g.writeEndObject();
      } else if (explicitNulls.contains(0)) {
        g.writeNullProperty("env");
      }
      Encode.uint64Property(g, "timeout_ms", timeoutMs, explicitNulls.contains(1));
      Encode.property(g, "user", user, explicitNulls.contains(2));
      Encode.property(g, "working_directory", workingDirectory, explicitNulls.contains(3));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "exec";
    }

    /** Builds {@link Exec}. */
    public static final class Builder {
      private @Nullable List<String> command;
      private @Nullable Map<String, String> env;
      private @Nullable Long timeoutMs;
      private @Nullable String user;
      private @Nullable String workingDirectory;
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

      /** {@code env}: optional, nullable. */
      public Builder env(@Nullable Map<String, String> value) {
        env = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code timeout_ms}: optional, nullable. */
      public Builder timeoutMs(long value) {
        Checks.unsigned(value, TYPE, "timeout_ms");
        timeoutMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code timeout_ms}: optional, nullable. */
      public Builder timeoutMs(@Nullable Long value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "timeout_ms");
        }
        timeoutMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code user}: optional, nullable. */
      public Builder user(@Nullable String value) {
        user = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code working_directory}: optional, nullable. */
      public Builder workingDirectory(@Nullable String value) {
        workingDirectory = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Exec build() {
        return new Exec(
                    Checks.isSet(command, TYPE, "command"),
                    env,
                    timeoutMs,
                    user,
                    workingDirectory,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements LocalShellAction {
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
  final class Deserializer extends ProtocolDeserializer<LocalShellAction> {
    Deserializer() {
      super(LocalShellAction.class);
    }

    @Override
    LocalShellAction decode(JsonParser p) {
      return LocalShellAction.read(p);
    }
  }
}
