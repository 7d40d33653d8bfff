package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code PluginSummary}.
 *
 * @param authPolicy required
 * @param enabled required
 * @param id required
 * @param installPolicy required
 * @param installed required
 * @param name required
 * @param source required
 * @param availability optional
 * @param disabledReason optional, nullable
 * @param eligiblePlanTypes optional, nullable
 * @param installPolicySource optional, nullable
 * @param installedAt optional, nullable
 * @param interface_ {@code interface}; optional, nullable
 * @param keywords optional
 * @param localVersion optional, nullable
 * @param mustShowInstallationInterstitial optional, nullable
 * @param remotePluginId optional, nullable
 * @param shareContext optional, nullable
 * @param version optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginSummary(PluginAuthPolicy authPolicy, boolean enabled, String id,
    PluginInstallPolicy installPolicy, boolean installed, String name, PluginSource source,
    @Nullable PluginAvailability availability, @Nullable PluginDisabledReason disabledReason,
    @Nullable List<String> eligiblePlanTypes,
    @Nullable PluginInstallPolicySource installPolicySource, @Nullable Long installedAt,
    @Nullable PluginInterface interface_, @Nullable List<String> keywords,
    @Nullable String localVersion, @Nullable Boolean mustShowInstallationInterstitial,
    @Nullable String remotePluginId, @Nullable PluginShareContext shareContext,
    @Nullable String version, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginSummary";

  public PluginSummary {
    Checks.notNull(authPolicy, TYPE, "authPolicy");
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(installPolicy, TYPE, "installPolicy");
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(source, TYPE, "source");
    eligiblePlanTypes = eligiblePlanTypes == null ? null : List.copyOf(eligiblePlanTypes);
    keywords = keywords == null ? null : List.copyOf(keywords);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginSummary readBody(JsonParser p) {
    PluginAuthPolicy authPolicy = null;
    Boolean enabled = null;
    String id = null;
    PluginInstallPolicy installPolicy = null;
    Boolean installed = null;
    String name = null;
    PluginSource source = null;
    PluginAvailability availability = null;
    PluginDisabledReason disabledReason = null;
    List<String> eligiblePlanTypes = null;
    PluginInstallPolicySource installPolicySource = null;
    Long installedAt = null;
    PluginInterface interface_ = null;
    List<String> keywords = null;
    String localVersion = null;
    Boolean mustShowInstallationInterstitial = null;
    String remotePluginId = null;
    PluginShareContext shareContext = null;
    String version = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "authPolicy" -> authPolicy = PluginAuthPolicy.fromWire(Decode.string(p, TYPE, "authPolicy"));
        case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "installPolicy" -> installPolicy = PluginInstallPolicy.fromWire(Decode.string(p, TYPE, "installPolicy"));
        case "installed" -> installed = Decode.bool(p, TYPE, "installed");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "source" -> source = PluginSource.read(p);
        case "availability" -> availability = jsonNull ? null : PluginAvailability.fromWire(Decode.string(p, TYPE, "availability"));
        case "disabledReason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          disabledReason = jsonNull ? null : PluginDisabledReason.fromWire(Decode.string(p, TYPE, "disabledReason"));
        }
        case "eligiblePlanTypes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          eligiblePlanTypes = jsonNull ? null : Decode.strings(p, TYPE, "eligiblePlanTypes");
        }
        case "installPolicySource" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          installPolicySource = jsonNull ? null : PluginInstallPolicySource.fromWire(Decode.string(p, TYPE, "installPolicySource"));
        }
        case "installedAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          installedAt = jsonNull ? null : Decode.int64(p, TYPE, "installedAt");
        }
        case "interface" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          interface_ = jsonNull ? null : PluginInterface.read(p);
        }
        case "keywords" -> keywords = jsonNull ? null : Decode.strings(p, TYPE, "keywords");
        case "localVersion" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          localVersion = jsonNull ? null : Decode.string(p, TYPE, "localVersion");
        }
        case "mustShowInstallationInterstitial" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          mustShowInstallationInterstitial = jsonNull ? null : Decode.bool(p, TYPE, "mustShowInstallationInterstitial");
        }
        case "remotePluginId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          remotePluginId = jsonNull ? null : Decode.string(p, TYPE, "remotePluginId");
        }
        case "shareContext" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          shareContext = jsonNull ? null : PluginShareContext.read(p);
        }
        case "version" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          version = jsonNull ? null : Decode.string(p, TYPE, "version");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginSummary(
                Decode.required(authPolicy, p, TYPE, "authPolicy"),
                Decode.required(enabled, p, TYPE, "enabled"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(installPolicy, p, TYPE, "installPolicy"),
                Decode.required(installed, p, TYPE, "installed"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(source, p, TYPE, "source"),
                availability,
                disabledReason,
                eligiblePlanTypes,
                installPolicySource,
                installedAt,
                interface_,
                keywords,
                localVersion,
                mustShowInstallationInterstitial,
                remotePluginId,
                shareContext,
                version,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("authPolicy");
    Encode.enumeration(g, authPolicy, TYPE, "authPolicy");
    g.writeBooleanProperty("enabled", enabled);
    g.writeStringProperty("id", id);
    g.writeName("installPolicy");
    Encode.enumeration(g, installPolicy, TYPE, "installPolicy");
    g.writeBooleanProperty("installed", installed);
    g.writeStringProperty("name", name);
    g.writeName("source");
    source.write(g);
    Encode.property(g, TYPE, "availability", availability, false);
    Encode.property(g, TYPE, "disabledReason", disabledReason, explicitNulls.contains(0));
    Encode.property(g, "eligiblePlanTypes", eligiblePlanTypes, explicitNulls.contains(1));
    Encode.property(g, TYPE, "installPolicySource", installPolicySource, explicitNulls.contains(2));
    Encode.property(g, "installedAt", installedAt, explicitNulls.contains(3));
    Encode.property(g, "interface", interface_, explicitNulls.contains(4));
    Encode.property(g, "keywords", keywords, false);
    Encode.property(g, "localVersion", localVersion, explicitNulls.contains(5));
    Encode.property(g, "mustShowInstallationInterstitial", mustShowInstallationInterstitial, explicitNulls.contains(6));
    Encode.property(g, "remotePluginId", remotePluginId, explicitNulls.contains(7));
    Encode.property(g, "shareContext", shareContext, explicitNulls.contains(8));
    Encode.property(g, "version", version, explicitNulls.contains(9));
    g.writeEndObject();
  }

  /** Builds {@link PluginSummary}. */
  public static final class Builder {
    private @Nullable PluginAuthPolicy authPolicy;
    private @Nullable Boolean enabled;
    private @Nullable String id;
    private @Nullable PluginInstallPolicy installPolicy;
    private @Nullable Boolean installed;
    private @Nullable String name;
    private @Nullable PluginSource source;
    private @Nullable PluginAvailability availability;
    private @Nullable PluginDisabledReason disabledReason;
    private @Nullable List<String> eligiblePlanTypes;
    private @Nullable PluginInstallPolicySource installPolicySource;
    private @Nullable Long installedAt;
    private @Nullable PluginInterface interface_;
    private @Nullable List<String> keywords;
    private @Nullable String localVersion;
    private @Nullable Boolean mustShowInstallationInterstitial;
    private @Nullable String remotePluginId;
    private @Nullable PluginShareContext shareContext;
    private @Nullable String version;
    private long explicitNulls;

    private Builder() {}

    /** {@code authPolicy}: required. */
    public Builder authPolicy(PluginAuthPolicy value) {
      authPolicy = Checks.notNull(value, TYPE, "authPolicy");
      return this;
    }

    /** {@code enabled}: required. */
    public Builder enabled(boolean value) {
      enabled = value;
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code installPolicy}: required. */
    public Builder installPolicy(PluginInstallPolicy value) {
      installPolicy = Checks.notNull(value, TYPE, "installPolicy");
      return this;
    }

    /** {@code installed}: required. */
    public Builder installed(boolean value) {
      installed = value;
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code source}: required. */
    public Builder source(PluginSource value) {
      source = Checks.notNull(value, TYPE, "source");
      return this;
    }

    /** {@code availability}: optional. */
    public Builder availability(PluginAvailability value) {
      availability = Checks.notNull(value, TYPE, "availability");
      return this;
    }

    /** {@code disabledReason}: optional, nullable. */
    public Builder disabledReason(@Nullable PluginDisabledReason value) {
      disabledReason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code eligiblePlanTypes}: optional, nullable. */
    public Builder eligiblePlanTypes(@Nullable List<String> value) {
      eligiblePlanTypes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code installPolicySource}: optional, nullable. */
    public Builder installPolicySource(@Nullable PluginInstallPolicySource value) {
      installPolicySource = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code installedAt}: optional, nullable. */
    public Builder installedAt(long value) {
      installedAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code installedAt}: optional, nullable. */
    public Builder installedAt(@Nullable Long value) {
      installedAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code interface}: optional, nullable. */
    public Builder interface_(@Nullable PluginInterface value) {
      interface_ = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code keywords}: optional. */
    public Builder keywords(List<String> value) {
      keywords = Checks.notNull(value, TYPE, "keywords");
      return this;
    }

    /** {@code keywords}: optional. */
    public Builder keywords(String... value) {
      return keywords(List.of(value));
    }

    /** {@code localVersion}: optional, nullable. */
    public Builder localVersion(@Nullable String value) {
      localVersion = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code mustShowInstallationInterstitial}: optional, nullable. */
    public Builder mustShowInstallationInterstitial(boolean value) {
      mustShowInstallationInterstitial = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, false);
      return this;
    }

    /** {@code mustShowInstallationInterstitial}: optional, nullable. */
    public Builder mustShowInstallationInterstitial(@Nullable Boolean value) {
      mustShowInstallationInterstitial = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code remotePluginId}: optional, nullable. */
    public Builder remotePluginId(@Nullable String value) {
      remotePluginId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code shareContext}: optional, nullable. */
    public Builder shareContext(@Nullable PluginShareContext value) {
      shareContext = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code version}: optional, nullable. */
    public Builder version(@Nullable String value) {
      version = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginSummary build() {
      return new PluginSummary(
                  Checks.isSet(authPolicy, TYPE, "authPolicy"),
                  Checks.isSet(enabled, TYPE, "enabled"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(installPolicy, TYPE, "installPolicy"),
                  Checks.isSet(installed, TYPE, "installed"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(source, TYPE, "source"),
                  availability,
                  disabledReason,
                  eligiblePlanTypes,
                  installPolicySource,
                  installedAt,
                  interface_,
                  keywords,
                  localVersion,
                  mustShowInstallationInterstitial,
                  remotePluginId,
                  shareContext,
                  version,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginSummary> {
    Deserializer() {
      super(PluginSummary.class);
    }

    @Override
    PluginSummary decode(JsonParser p) {
      return PluginSummary.read(p);
    }
  }
}
