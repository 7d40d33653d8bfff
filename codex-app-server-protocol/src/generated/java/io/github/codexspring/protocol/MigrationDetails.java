package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code MigrationDetails}.
 *
 * @param commands optional
 * @param hooks optional
 * @param mcpServers optional
 * @param memory optional
 * @param plugins optional
 * @param sessions optional
 * @param skills optional
 * @param subagents optional
 */
@JsonDeserialize(using = MigrationDetails.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MigrationDetails(@Nullable List<CommandMigration> commands,
    @Nullable List<HookMigration> hooks, @Nullable List<McpServerMigration> mcpServers,
    @Nullable List<String> memory, @Nullable List<PluginsMigration> plugins,
    @Nullable List<SessionMigration> sessions, @Nullable List<SkillMigration> skills,
    @Nullable List<SubagentMigration> subagents) implements ProtocolValue {
  private static final String TYPE = "MigrationDetails";

  public MigrationDetails {
    commands = commands == null ? null : List.copyOf(commands);
    hooks = hooks == null ? null : List.copyOf(hooks);
    mcpServers = mcpServers == null ? null : List.copyOf(mcpServers);
    memory = memory == null ? null : List.copyOf(memory);
    plugins = plugins == null ? null : List.copyOf(plugins);
    sessions = sessions == null ? null : List.copyOf(sessions);
    skills = skills == null ? null : List.copyOf(skills);
    subagents = subagents == null ? null : List.copyOf(subagents);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MigrationDetails of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MigrationDetails read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MigrationDetails readBody(JsonParser p) {
    List<CommandMigration> commands = null;
    List<HookMigration> hooks = null;
    List<McpServerMigration> mcpServers = null;
    List<String> memory = null;
    List<PluginsMigration> plugins = null;
    List<SessionMigration> sessions = null;
    List<SkillMigration> skills = null;
    List<SubagentMigration> subagents = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "commands" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "commands");
            List<CommandMigration> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(CommandMigration.read(p));
            }
            commands = json;
          }
        }
        case "hooks" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "hooks");
            List<HookMigration> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(HookMigration.read(p));
            }
            hooks = json;
          }
        }
        case "mcpServers" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "mcpServers");
            List<McpServerMigration> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(McpServerMigration.read(p));
            }
            mcpServers = json;
          }
        }
        case "memory" -> memory = jsonNull ? null : Decode.strings(p, TYPE, "memory");
        case "plugins" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "plugins");
            List<PluginsMigration> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(PluginsMigration.read(p));
            }
            plugins = json;
          }
        }
        case "sessions" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "sessions");
            List<SessionMigration> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(SessionMigration.read(p));
            }
            sessions = json;
          }
        }
        case "skills" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "skills");
            List<SkillMigration> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(SkillMigration.read(p));
            }
            skills = json;
          }
        }
        case "subagents" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "subagents");
            List<SubagentMigration> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(SubagentMigration.read(p));
            }
            subagents = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new MigrationDetails(
                commands,
                hooks,
                mcpServers,
                memory,
                plugins,
                sessions,
                skills,
                subagents);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    if (commands != null) {
      g.writeName("commands");
      g.writeStartArray();
      for (CommandMigration jsonElement : commands) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    if (hooks != null) {
      g.writeName("hooks");
      g.writeStartArray();
      for (HookMigration jsonElement : hooks) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    if (mcpServers != null) {
      g.writeName("mcpServers");
      g.writeStartArray();
      for (McpServerMigration jsonElement : mcpServers) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    Encode.property(g, "memory", memory, false);
    if (plugins != null) {
      g.writeName("plugins");
      g.writeStartArray();
      for (PluginsMigration jsonElement : plugins) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    if (sessions != null) {
      g.writeName("sessions");
      g.writeStartArray();
      for (SessionMigration jsonElement : sessions) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    if (skills != null) {
      g.writeName("skills");
      g.writeStartArray();
      for (SkillMigration jsonElement : skills) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    if (subagents != null) {
      g.writeName("subagents");
      g.writeStartArray();
      for (SubagentMigration jsonElement : subagents) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    g.writeEndObject();
  }

  /** Builds {@link MigrationDetails}. */
  public static final class Builder {
    private @Nullable List<CommandMigration> commands;
    private @Nullable List<HookMigration> hooks;
    private @Nullable List<McpServerMigration> mcpServers;
    private @Nullable List<String> memory;
    private @Nullable List<PluginsMigration> plugins;
    private @Nullable List<SessionMigration> sessions;
    private @Nullable List<SkillMigration> skills;
    private @Nullable List<SubagentMigration> subagents;

    private Builder() {}

    /** {@code commands}: optional. */
    public Builder commands(List<CommandMigration> value) {
      commands = Checks.notNull(value, TYPE, "commands");
      return this;
    }

    /** {@code commands}: optional. */
    public Builder commands(CommandMigration... value) {
      return commands(List.of(value));
    }

    /** {@code hooks}: optional. */
    public Builder hooks(List<HookMigration> value) {
      hooks = Checks.notNull(value, TYPE, "hooks");
      return this;
    }

    /** {@code hooks}: optional. */
    public Builder hooks(HookMigration... value) {
      return hooks(List.of(value));
    }

    /** {@code mcpServers}: optional. */
    public Builder mcpServers(List<McpServerMigration> value) {
      mcpServers = Checks.notNull(value, TYPE, "mcpServers");
      return this;
    }

    /** {@code mcpServers}: optional. */
    public Builder mcpServers(McpServerMigration... value) {
      return mcpServers(List.of(value));
    }

    /** {@code memory}: optional. */
    public Builder memory(List<String> value) {
      memory = Checks.notNull(value, TYPE, "memory");
      return this;
    }

    /** {@code memory}: optional. */
    public Builder memory(String... value) {
      return memory(List.of(value));
    }

    /** {@code plugins}: optional. */
    public Builder plugins(List<PluginsMigration> value) {
      plugins = Checks.notNull(value, TYPE, "plugins");
      return this;
    }

    /** {@code plugins}: optional. */
    public Builder plugins(PluginsMigration... value) {
      return plugins(List.of(value));
    }

    /** {@code sessions}: optional. */
    public Builder sessions(List<SessionMigration> value) {
      sessions = Checks.notNull(value, TYPE, "sessions");
      return this;
    }

    /** {@code sessions}: optional. */
    public Builder sessions(SessionMigration... value) {
      return sessions(List.of(value));
    }

    /** {@code skills}: optional. */
    public Builder skills(List<SkillMigration> value) {
      skills = Checks.notNull(value, TYPE, "skills");
      return this;
    }

    /** {@code skills}: optional. */
    public Builder skills(SkillMigration... value) {
      return skills(List.of(value));
    }

    /** {@code subagents}: optional. */
    public Builder subagents(List<SubagentMigration> value) {
      subagents = Checks.notNull(value, TYPE, "subagents");
      return this;
    }

    /** {@code subagents}: optional. */
    public Builder subagents(SubagentMigration... value) {
      return subagents(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MigrationDetails build() {
      return new MigrationDetails(
                  commands,
                  hooks,
                  mcpServers,
                  memory,
                  plugins,
                  sessions,
                  skills,
                  subagents);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MigrationDetails> {
    Deserializer() {
      super(MigrationDetails.class);
    }

    @Override
    MigrationDetails decode(JsonParser p) {
      return MigrationDetails.read(p);
    }
  }
}
