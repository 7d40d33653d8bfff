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
 * Wire type {@code PluginDetail}.
 *
 * @param appTemplates required
 * @param apps required
 * @param hooks required
 * @param marketplaceName required
 * @param mcpServers required
 * @param skills required
 * @param summary required
 * @param description optional, nullable
 * @param marketplacePath optional, nullable
 * @param onboardingSkill optional, nullable
 * @param scheduledTasks optional, nullable
 * @param shareUrl optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginDetail.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginDetail(List<AppTemplateSummary> appTemplates, List<AppSummary> apps,
    List<PluginHookSummary> hooks, String marketplaceName, List<String> mcpServers,
    List<SkillSummary> skills, PluginSummary summary, @Nullable String description,
    @Nullable String marketplacePath, @Nullable SkillSummary onboardingSkill,
    @Nullable List<ScheduledTaskSummary> scheduledTasks, @Nullable String shareUrl,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginDetail";

  public PluginDetail {
    Checks.notNull(appTemplates, TYPE, "appTemplates");
    appTemplates = List.copyOf(appTemplates);
    Checks.notNull(apps, TYPE, "apps");
    apps = List.copyOf(apps);
    Checks.notNull(hooks, TYPE, "hooks");
    hooks = List.copyOf(hooks);
    Checks.notNull(marketplaceName, TYPE, "marketplaceName");
    Checks.notNull(mcpServers, TYPE, "mcpServers");
    mcpServers = List.copyOf(mcpServers);
    Checks.notNull(skills, TYPE, "skills");
    skills = List.copyOf(skills);
    Checks.notNull(summary, TYPE, "summary");
    scheduledTasks = scheduledTasks == null ? null : List.copyOf(scheduledTasks);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginDetail of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginDetail read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginDetail readBody(JsonParser p) {
    List<AppTemplateSummary> appTemplates = null;
    List<AppSummary> apps = null;
    List<PluginHookSummary> hooks = null;
    String marketplaceName = null;
    List<String> mcpServers = null;
    List<SkillSummary> skills = null;
    PluginSummary summary = null;
    String description = null;
    String marketplacePath = null;
    SkillSummary onboardingSkill = null;
    List<ScheduledTaskSummary> scheduledTasks = null;
    String shareUrl = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "appTemplates" -> {
          Decode.startArray(p, TYPE, "appTemplates");
          List<AppTemplateSummary> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(AppTemplateSummary.read(p));
          }
          appTemplates = json;
        }
        case "apps" -> {
          Decode.startArray(p, TYPE, "apps");
          List<AppSummary> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(AppSummary.read(p));
          }
          apps = json;
        }
        case "hooks" -> {
          Decode.startArray(p, TYPE, "hooks");
          List<PluginHookSummary> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(PluginHookSummary.read(p));
          }
          hooks = json;
        }
        case "marketplaceName" -> marketplaceName = Decode.string(p, TYPE, "marketplaceName");
        case "mcpServers" -> mcpServers = Decode.strings(p, TYPE, "mcpServers");
        case "skills" -> {
          Decode.startArray(p, TYPE, "skills");
          List<SkillSummary> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(SkillSummary.read(p));
          }
          skills = json;
        }
        case "summary" -> summary = PluginSummary.read(p);
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "marketplacePath" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          marketplacePath = jsonNull ? null : Decode.string(p, TYPE, "marketplacePath");
        }
        case "onboardingSkill" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          onboardingSkill = jsonNull ? null : SkillSummary.read(p);
        }
        case "scheduledTasks" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "scheduledTasks");
            List<ScheduledTaskSummary> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ScheduledTaskSummary.read(p));
            }
            scheduledTasks = json;
          }
        }
        case "shareUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          shareUrl = jsonNull ? null : Decode.string(p, TYPE, "shareUrl");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginDetail(
                Decode.required(appTemplates, p, TYPE, "appTemplates"),
                Decode.required(apps, p, TYPE, "apps"),
                Decode.required(hooks, p, TYPE, "hooks"),
                Decode.required(marketplaceName, p, TYPE, "marketplaceName"),
                Decode.required(mcpServers, p, TYPE, "mcpServers"),
                Decode.required(skills, p, TYPE, "skills"),
                Decode.required(summary, p, TYPE, "summary"),
                description,
                marketplacePath,
                onboardingSkill,
                scheduledTasks,
                shareUrl,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("appTemplates");
    g.writeStartArray();
    for (AppTemplateSummary jsonElement : appTemplates) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("apps");
    g.writeStartArray();
    for (AppSummary jsonElement : apps) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("hooks");
    g.writeStartArray();
    for (PluginHookSummary jsonElement : hooks) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("marketplaceName", marketplaceName);
    g.writeName("mcpServers");
    Encode.strings(g, mcpServers);
    g.writeName("skills");
    g.writeStartArray();
    for (SkillSummary jsonElement : skills) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("summary");
    summary.write(g);
    Encode.property(g, "description", description, explicitNulls.contains(0));
    Encode.property(g, "marketplacePath", marketplacePath, explicitNulls.contains(1));
    Encode.property(g, "onboardingSkill", onboardingSkill, explicitNulls.contains(2));
    if (scheduledTasks != null) {
      g.writeName("scheduledTasks");
      g.writeStartArray();
      for (ScheduledTaskSummary jsonElement : scheduledTasks) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(3)) {
      g.writeNullProperty("scheduledTasks");
    }
    Encode.property(g, "shareUrl", shareUrl, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link PluginDetail}. */
  public static final class Builder {
    private @Nullable List<AppTemplateSummary> appTemplates;
    private @Nullable List<AppSummary> apps;
    private @Nullable List<PluginHookSummary> hooks;
    private @Nullable String marketplaceName;
    private @Nullable List<String> mcpServers;
    private @Nullable List<SkillSummary> skills;
    private @Nullable PluginSummary summary;
    private @Nullable String description;
    private @Nullable String marketplacePath;
    private @Nullable SkillSummary onboardingSkill;
    private @Nullable List<ScheduledTaskSummary> scheduledTasks;
    private @Nullable String shareUrl;
    private long explicitNulls;

    private Builder() {}

    /** {@code appTemplates}: required. */
    public Builder appTemplates(List<AppTemplateSummary> value) {
      appTemplates = Checks.notNull(value, TYPE, "appTemplates");
      return this;
    }

    /** {@code appTemplates}: required. */
    public Builder appTemplates(AppTemplateSummary... value) {
      return appTemplates(List.of(value));
    }

    /** {@code apps}: required. */
    public Builder apps(List<AppSummary> value) {
      apps = Checks.notNull(value, TYPE, "apps");
      return this;
    }

    /** {@code apps}: required. */
    public Builder apps(AppSummary... value) {
      return apps(List.of(value));
    }

    /** {@code hooks}: required. */
    public Builder hooks(List<PluginHookSummary> value) {
      hooks = Checks.notNull(value, TYPE, "hooks");
      return this;
    }

    /** {@code hooks}: required. */
    public Builder hooks(PluginHookSummary... value) {
      return hooks(List.of(value));
    }

    /** {@code marketplaceName}: required. */
    public Builder marketplaceName(String value) {
      marketplaceName = Checks.notNull(value, TYPE, "marketplaceName");
      return this;
    }

    /** {@code mcpServers}: required. */
    public Builder mcpServers(List<String> value) {
      mcpServers = Checks.notNull(value, TYPE, "mcpServers");
      return this;
    }

    /** {@code mcpServers}: required. */
    public Builder mcpServers(String... value) {
      return mcpServers(List.of(value));
    }

    /** {@code skills}: required. */
    public Builder skills(List<SkillSummary> value) {
      skills = Checks.notNull(value, TYPE, "skills");
      return this;
    }

    /** {@code skills}: required. */
    public Builder skills(SkillSummary... value) {
      return skills(List.of(value));
    }

    /** {@code summary}: required. */
    public Builder summary(PluginSummary value) {
      summary = Checks.notNull(value, TYPE, "summary");
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code marketplacePath}: optional, nullable. */
    public Builder marketplacePath(@Nullable String value) {
      marketplacePath = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code onboardingSkill}: optional, nullable. */
    public Builder onboardingSkill(@Nullable SkillSummary value) {
      onboardingSkill = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code scheduledTasks}: optional, nullable. */
    public Builder scheduledTasks(@Nullable List<ScheduledTaskSummary> value) {
      scheduledTasks = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code shareUrl}: optional, nullable. */
    public Builder shareUrl(@Nullable String value) {
      shareUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginDetail build() {
      return new PluginDetail(
                  Checks.isSet(appTemplates, TYPE, "appTemplates"),
                  Checks.isSet(apps, TYPE, "apps"),
                  Checks.isSet(hooks, TYPE, "hooks"),
                  Checks.isSet(marketplaceName, TYPE, "marketplaceName"),
                  Checks.isSet(mcpServers, TYPE, "mcpServers"),
                  Checks.isSet(skills, TYPE, "skills"),
                  Checks.isSet(summary, TYPE, "summary"),
                  description,
                  marketplacePath,
                  onboardingSkill,
                  scheduledTasks,
                  shareUrl,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginDetail> {
    Deserializer() {
      super(PluginDetail.class);
    }

    @Override
    PluginDetail decode(JsonParser p) {
      return PluginDetail.read(p);
    }
  }
}
