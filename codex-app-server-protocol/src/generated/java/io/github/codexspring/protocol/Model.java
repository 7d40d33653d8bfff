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
 * Wire type {@code Model}.
 *
 * @param defaultReasoningEffort required
 * @param description required
 * @param displayName required
 * @param hidden required
 * @param id required
 * @param isDefault required
 * @param model required
 * @param supportedReasoningEfforts required
 * @param additionalSpeedTiers optional
 * @param availabilityNux optional, nullable
 * @param availableAccessPrograms optional, nullable
 * @param defaultServiceTier optional, nullable
 * @param inputModalities optional
 * @param modelSpecialty optional, nullable
 * @param multiAgentVersion optional, nullable
 * @param serviceTiers optional
 * @param supportsPersonality optional
 * @param upgrade optional, nullable
 * @param upgradeInfo optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = Model.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record Model(String defaultReasoningEffort, String description, String displayName,
    boolean hidden, String id, boolean isDefault, String model,
    List<ReasoningEffortOption> supportedReasoningEfforts,
    @Nullable List<String> additionalSpeedTiers, @Nullable ModelAvailabilityNux availabilityNux,
    @Nullable ModelAccessPrograms availableAccessPrograms, @Nullable String defaultServiceTier,
    @Nullable List<InputModality> inputModalities, @Nullable String modelSpecialty,
    @Nullable MultiAgentVersion multiAgentVersion, @Nullable List<ModelServiceTier> serviceTiers,
    @Nullable Boolean supportsPersonality, @Nullable String upgrade,
    @Nullable ModelUpgradeInfo upgradeInfo, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "Model";

  public Model {
    Checks.notNull(defaultReasoningEffort, TYPE, "defaultReasoningEffort");
    Checks.notNull(description, TYPE, "description");
    Checks.notNull(displayName, TYPE, "displayName");
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(model, TYPE, "model");
    Checks.notNull(supportedReasoningEfforts, TYPE, "supportedReasoningEfforts");
    supportedReasoningEfforts = List.copyOf(supportedReasoningEfforts);
    additionalSpeedTiers = additionalSpeedTiers == null ? null : List.copyOf(additionalSpeedTiers);
    inputModalities = inputModalities == null ? null : List.copyOf(inputModalities);
    serviceTiers = serviceTiers == null ? null : List.copyOf(serviceTiers);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static Model of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static Model read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static Model readBody(JsonParser p) {
    String defaultReasoningEffort = null;
    String description = null;
    String displayName = null;
    Boolean hidden = null;
    String id = null;
    Boolean isDefault = null;
    String model = null;
    List<ReasoningEffortOption> supportedReasoningEfforts = null;
    List<String> additionalSpeedTiers = null;
    ModelAvailabilityNux availabilityNux = null;
    ModelAccessPrograms availableAccessPrograms = null;
    String defaultServiceTier = null;
    List<InputModality> inputModalities = null;
    String modelSpecialty = null;
    MultiAgentVersion multiAgentVersion = null;
    List<ModelServiceTier> serviceTiers = null;
    Boolean supportsPersonality = null;
    String upgrade = null;
    ModelUpgradeInfo upgradeInfo = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "defaultReasoningEffort" -> defaultReasoningEffort = Decode.string(p, TYPE, "defaultReasoningEffort");
        case "description" -> description = Decode.string(p, TYPE, "description");
        case "displayName" -> displayName = Decode.string(p, TYPE, "displayName");
        case "hidden" -> hidden = Decode.bool(p, TYPE, "hidden");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "isDefault" -> isDefault = Decode.bool(p, TYPE, "isDefault");
        case "model" -> model = Decode.string(p, TYPE, "model");
        case "supportedReasoningEfforts" -> {
          Decode.startArray(p, TYPE, "supportedReasoningEfforts");
          List<ReasoningEffortOption> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ReasoningEffortOption.read(p));
          }
          supportedReasoningEfforts = json;
        }
        case "additionalSpeedTiers" -> additionalSpeedTiers = jsonNull ? null : Decode.strings(p, TYPE, "additionalSpeedTiers");
        case "availabilityNux" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          availabilityNux = jsonNull ? null : ModelAvailabilityNux.read(p);
        }
        case "availableAccessPrograms" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          availableAccessPrograms = jsonNull ? null : ModelAccessPrograms.read(p);
        }
        case "defaultServiceTier" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          defaultServiceTier = jsonNull ? null : Decode.string(p, TYPE, "defaultServiceTier");
        }
        case "inputModalities" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "inputModalities");
            List<InputModality> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(InputModality.fromWire(Decode.string(p, TYPE, "inputModalities")));
            }
            inputModalities = json;
          }
        }
        case "modelSpecialty" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          modelSpecialty = jsonNull ? null : Decode.string(p, TYPE, "modelSpecialty");
        }
        case "multiAgentVersion" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          multiAgentVersion = jsonNull ? null : MultiAgentVersion.fromWire(Decode.string(p, TYPE, "multiAgentVersion"));
        }
        case "serviceTiers" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "serviceTiers");
            List<ModelServiceTier> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ModelServiceTier.read(p));
            }
            serviceTiers = json;
          }
        }
        case "supportsPersonality" -> supportsPersonality = jsonNull ? null : Decode.bool(p, TYPE, "supportsPersonality");
        case "upgrade" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          upgrade = jsonNull ? null : Decode.string(p, TYPE, "upgrade");
        }
        case "upgradeInfo" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          upgradeInfo = jsonNull ? null : ModelUpgradeInfo.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new Model(
                Decode.required(defaultReasoningEffort, p, TYPE, "defaultReasoningEffort"),
                Decode.required(description, p, TYPE, "description"),
                Decode.required(displayName, p, TYPE, "displayName"),
                Decode.required(hidden, p, TYPE, "hidden"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(isDefault, p, TYPE, "isDefault"),
                Decode.required(model, p, TYPE, "model"),
                Decode.required(supportedReasoningEfforts, p, TYPE, "supportedReasoningEfforts"),
                additionalSpeedTiers,
                availabilityNux,
                availableAccessPrograms,
                defaultServiceTier,
                inputModalities,
                modelSpecialty,
                multiAgentVersion,
                serviceTiers,
                supportsPersonality,
                upgrade,
                upgradeInfo,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("defaultReasoningEffort", defaultReasoningEffort);
    g.writeStringProperty("description", description);
    g.writeStringProperty("displayName", displayName);
    g.writeBooleanProperty("hidden", hidden);
    g.writeStringProperty("id", id);
    g.writeBooleanProperty("isDefault", isDefault);
    g.writeStringProperty("model", model);
    g.writeName("supportedReasoningEfforts");
    g.writeStartArray();
    for (ReasoningEffortOption jsonElement : supportedReasoningEfforts) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "additionalSpeedTiers", additionalSpeedTiers, false);
    Encode.property(g, "availabilityNux", availabilityNux, explicitNulls.contains(0));
    Encode.property(g, "availableAccessPrograms", availableAccessPrograms, explicitNulls.contains(1));
    Encode.property(g, "defaultServiceTier", defaultServiceTier, explicitNulls.contains(2));
    if (inputModalities != null) {
      g.writeName("inputModalities");
      g.writeStartArray();
      for (InputModality jsonElement : inputModalities) {
        Encode.enumeration(g, jsonElement, TYPE, "inputModalities");
      }
      g.writeEndArray();
    }
    Encode.property(g, "modelSpecialty", modelSpecialty, explicitNulls.contains(3));
    Encode.property(g, TYPE, "multiAgentVersion", multiAgentVersion, explicitNulls.contains(4));
    if (serviceTiers != null) {
      g.writeName("serviceTiers");
      g.writeStartArray();
      for (ModelServiceTier jsonElement : serviceTiers) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    Encode.property(g, "supportsPersonality", supportsPersonality, false);
    Encode.property(g, "upgrade", upgrade, explicitNulls.contains(5));
    Encode.property(g, "upgradeInfo", upgradeInfo, explicitNulls.contains(6));
    g.writeEndObject();
  }

  /** Builds {@link Model}. */
  public static final class Builder {
    private @Nullable String defaultReasoningEffort;
    private @Nullable String description;
    private @Nullable String displayName;
    private @Nullable Boolean hidden;
    private @Nullable String id;
    private @Nullable Boolean isDefault;
    private @Nullable String model;
    private @Nullable List<ReasoningEffortOption> supportedReasoningEfforts;
    private @Nullable List<String> additionalSpeedTiers;
    private @Nullable ModelAvailabilityNux availabilityNux;
    private @Nullable ModelAccessPrograms availableAccessPrograms;
    private @Nullable String defaultServiceTier;
    private @Nullable List<InputModality> inputModalities;
    private @Nullable String modelSpecialty;
    private @Nullable MultiAgentVersion multiAgentVersion;
    private @Nullable List<ModelServiceTier> serviceTiers;
    private @Nullable Boolean supportsPersonality;
    private @Nullable String upgrade;
    private @Nullable ModelUpgradeInfo upgradeInfo;
    private long explicitNulls;

    private Builder() {}

    /** {@code defaultReasoningEffort}: required. */
    public Builder defaultReasoningEffort(String value) {
      defaultReasoningEffort = Checks.notNull(value, TYPE, "defaultReasoningEffort");
      return this;
    }

    /** {@code description}: required. */
    public Builder description(String value) {
      description = Checks.notNull(value, TYPE, "description");
      return this;
    }

    /** {@code displayName}: required. */
    public Builder displayName(String value) {
      displayName = Checks.notNull(value, TYPE, "displayName");
      return this;
    }

    /** {@code hidden}: required. */
    public Builder hidden(boolean value) {
      hidden = value;
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code isDefault}: required. */
    public Builder isDefault(boolean value) {
      isDefault = value;
      return this;
    }

    /** {@code model}: required. */
    public Builder model(String value) {
      model = Checks.notNull(value, TYPE, "model");
      return this;
    }

    /** {@code supportedReasoningEfforts}: required. */
    public Builder supportedReasoningEfforts(List<ReasoningEffortOption> value) {
      supportedReasoningEfforts = Checks.notNull(value, TYPE, "supportedReasoningEfforts");
      return this;
    }

    /** {@code supportedReasoningEfforts}: required. */
    public Builder supportedReasoningEfforts(ReasoningEffortOption... value) {
      return supportedReasoningEfforts(List.of(value));
    }

    /** {@code additionalSpeedTiers}: optional. */
    public Builder additionalSpeedTiers(List<String> value) {
      additionalSpeedTiers = Checks.notNull(value, TYPE, "additionalSpeedTiers");
      return this;
    }

    /** {@code additionalSpeedTiers}: optional. */
    public Builder additionalSpeedTiers(String... value) {
      return additionalSpeedTiers(List.of(value));
    }

    /** {@code availabilityNux}: optional, nullable. */
    public Builder availabilityNux(@Nullable ModelAvailabilityNux value) {
      availabilityNux = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code availableAccessPrograms}: optional, nullable. */
    public Builder availableAccessPrograms(@Nullable ModelAccessPrograms value) {
      availableAccessPrograms = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code defaultServiceTier}: optional, nullable. */
    public Builder defaultServiceTier(@Nullable String value) {
      defaultServiceTier = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code inputModalities}: optional. */
    public Builder inputModalities(List<InputModality> value) {
      inputModalities = Checks.notNull(value, TYPE, "inputModalities");
      return this;
    }

    /** {@code inputModalities}: optional. */
    public Builder inputModalities(InputModality... value) {
      return inputModalities(List.of(value));
    }

    /** {@code modelSpecialty}: optional, nullable. */
    public Builder modelSpecialty(@Nullable String value) {
      modelSpecialty = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code multiAgentVersion}: optional, nullable. */
    public Builder multiAgentVersion(@Nullable MultiAgentVersion value) {
      multiAgentVersion = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code serviceTiers}: optional. */
    public Builder serviceTiers(List<ModelServiceTier> value) {
      serviceTiers = Checks.notNull(value, TYPE, "serviceTiers");
      return this;
    }

    /** {@code serviceTiers}: optional. */
    public Builder serviceTiers(ModelServiceTier... value) {
      return serviceTiers(List.of(value));
    }

    /** {@code supportsPersonality}: optional. */
    public Builder supportsPersonality(boolean value) {
      supportsPersonality = value;
      return this;
    }

    /** {@code upgrade}: optional, nullable. */
    public Builder upgrade(@Nullable String value) {
      upgrade = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code upgradeInfo}: optional, nullable. */
    public Builder upgradeInfo(@Nullable ModelUpgradeInfo value) {
      upgradeInfo = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public Model build() {
      return new Model(
                  Checks.isSet(defaultReasoningEffort, TYPE, "defaultReasoningEffort"),
                  Checks.isSet(description, TYPE, "description"),
                  Checks.isSet(displayName, TYPE, "displayName"),
                  Checks.isSet(hidden, TYPE, "hidden"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(isDefault, TYPE, "isDefault"),
                  Checks.isSet(model, TYPE, "model"),
                  Checks.isSet(supportedReasoningEfforts, TYPE, "supportedReasoningEfforts"),
                  additionalSpeedTiers,
                  availabilityNux,
                  availableAccessPrograms,
                  defaultServiceTier,
                  inputModalities,
                  modelSpecialty,
                  multiAgentVersion,
                  serviceTiers,
                  supportsPersonality,
                  upgrade,
                  upgradeInfo,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<Model> {
    Deserializer() {
      super(Model.class);
    }

    @Override
    Model decode(JsonParser p) {
      return Model.read(p);
    }
  }
}
