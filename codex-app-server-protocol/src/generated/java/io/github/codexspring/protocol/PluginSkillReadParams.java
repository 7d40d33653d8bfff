package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code plugin/skill/read}.
 *
 * @param remoteMarketplaceName required
 * @param remotePluginId required
 * @param skillName required
 */
@JsonDeserialize(using = PluginSkillReadParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginSkillReadParams(String remoteMarketplaceName, String remotePluginId,
    String skillName) implements ProtocolValue {
  private static final String TYPE = "PluginSkillReadParams";

  public PluginSkillReadParams {
    Checks.notNull(remoteMarketplaceName, TYPE, "remoteMarketplaceName");
    Checks.notNull(remotePluginId, TYPE, "remotePluginId");
    Checks.notNull(skillName, TYPE, "skillName");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginSkillReadParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginSkillReadParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginSkillReadParams readBody(JsonParser p) {
    String remoteMarketplaceName = null;
    String remotePluginId = null;
    String skillName = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "remoteMarketplaceName" -> remoteMarketplaceName = Decode.string(p, TYPE, "remoteMarketplaceName");
        case "remotePluginId" -> remotePluginId = Decode.string(p, TYPE, "remotePluginId");
        case "skillName" -> skillName = Decode.string(p, TYPE, "skillName");
        default -> p.skipChildren();
      }
    }
    return new PluginSkillReadParams(
                Decode.required(remoteMarketplaceName, p, TYPE, "remoteMarketplaceName"),
                Decode.required(remotePluginId, p, TYPE, "remotePluginId"),
                Decode.required(skillName, p, TYPE, "skillName"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("remoteMarketplaceName", remoteMarketplaceName);
    g.writeStringProperty("remotePluginId", remotePluginId);
    g.writeStringProperty("skillName", skillName);
    g.writeEndObject();
  }

  /** Builds {@link PluginSkillReadParams}. */
  public static final class Builder {
    private @Nullable String remoteMarketplaceName;
    private @Nullable String remotePluginId;
    private @Nullable String skillName;

    private Builder() {}

    /** {@code remoteMarketplaceName}: required. */
    public Builder remoteMarketplaceName(String value) {
      remoteMarketplaceName = Checks.notNull(value, TYPE, "remoteMarketplaceName");
      return this;
    }

    /** {@code remotePluginId}: required. */
    public Builder remotePluginId(String value) {
      remotePluginId = Checks.notNull(value, TYPE, "remotePluginId");
      return this;
    }

    /** {@code skillName}: required. */
    public Builder skillName(String value) {
      skillName = Checks.notNull(value, TYPE, "skillName");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginSkillReadParams build() {
      return new PluginSkillReadParams(
                  Checks.isSet(remoteMarketplaceName, TYPE, "remoteMarketplaceName"),
                  Checks.isSet(remotePluginId, TYPE, "remotePluginId"),
                  Checks.isSet(skillName, TYPE, "skillName"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginSkillReadParams> {
    Deserializer() {
      super(PluginSkillReadParams.class);
    }

    @Override
    PluginSkillReadParams decode(JsonParser p) {
      return PluginSkillReadParams.read(p);
    }
  }
}
