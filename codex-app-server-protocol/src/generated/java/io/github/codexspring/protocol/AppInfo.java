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
 * Wire type {@code AppInfo}.
 *
 * @param id required
 * @param name required
 * @param appMetadata optional, nullable
 * @param branding optional, nullable
 * @param description optional, nullable
 * @param distributionChannel optional, nullable
 * @param iconAssets optional, nullable
 * @param iconDarkAssets optional, nullable
 * @param installUrl optional, nullable
 * @param isAccessible optional
 * @param isEnabled optional
 * @param labels optional, nullable
 * @param logoUrl optional, nullable
 * @param logoUrlDark optional, nullable
 * @param pluginDisplayNames optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppInfo.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppInfo(String id, String name, @Nullable AppMetadata appMetadata,
    @Nullable AppBranding branding, @Nullable String description,
    @Nullable String distributionChannel, @Nullable Map<String, String> iconAssets,
    @Nullable Map<String, String> iconDarkAssets, @Nullable String installUrl,
    @Nullable Boolean isAccessible, @Nullable Boolean isEnabled,
    @Nullable Map<String, String> labels, @Nullable String logoUrl, @Nullable String logoUrlDark,
    @Nullable List<String> pluginDisplayNames,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppInfo";

  public AppInfo {
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(name, TYPE, "name");
    iconAssets = iconAssets == null ? null : Checks.copy(iconAssets);
    iconDarkAssets = iconDarkAssets == null ? null : Checks.copy(iconDarkAssets);
    labels = labels == null ? null : Checks.copy(labels);
    pluginDisplayNames = pluginDisplayNames == null ? null : List.copyOf(pluginDisplayNames);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppInfo of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppInfo read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppInfo readBody(JsonParser p) {
    String id = null;
    String name = null;
    AppMetadata appMetadata = null;
    AppBranding branding = null;
    String description = null;
    String distributionChannel = null;
    Map<String, String> iconAssets = null;
    Map<String, String> iconDarkAssets = null;
    String installUrl = null;
    Boolean isAccessible = null;
    Boolean isEnabled = null;
    Map<String, String> labels = null;
    String logoUrl = null;
    String logoUrlDark = null;
    List<String> pluginDisplayNames = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "appMetadata" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          appMetadata = jsonNull ? null : AppMetadata.read(p);
        }
        case "branding" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          branding = jsonNull ? null : AppBranding.read(p);
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "distributionChannel" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          distributionChannel = jsonNull ? null : Decode.string(p, TYPE, "distributionChannel");
        }
        case "iconAssets" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "iconAssets");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "iconAssets"));
            }
            iconAssets = json;
          }
        }
        case "iconDarkAssets" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "iconDarkAssets");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "iconDarkAssets"));
            }
            iconDarkAssets = json;
          }
        }
        case "installUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          installUrl = jsonNull ? null : Decode.string(p, TYPE, "installUrl");
        }
        case "isAccessible" -> isAccessible = jsonNull ? null : Decode.bool(p, TYPE, "isAccessible");
        case "isEnabled" -> isEnabled = jsonNull ? null : Decode.bool(p, TYPE, "isEnabled");
        case "labels" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "labels");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "labels"));
            }
            labels = json;
          }
        }
        case "logoUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          logoUrl = jsonNull ? null : Decode.string(p, TYPE, "logoUrl");
        }
        case "logoUrlDark" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          logoUrlDark = jsonNull ? null : Decode.string(p, TYPE, "logoUrlDark");
        }
        case "pluginDisplayNames" -> pluginDisplayNames = jsonNull ? null : Decode.strings(p, TYPE, "pluginDisplayNames");
        default -> p.skipChildren();
      }
    }
    return new AppInfo(
                Decode.required(id, p, TYPE, "id"),
                Decode.required(name, p, TYPE, "name"),
                appMetadata,
                branding,
                description,
                distributionChannel,
                iconAssets,
                iconDarkAssets,
                installUrl,
                isAccessible,
                isEnabled,
                labels,
                logoUrl,
                logoUrlDark,
                pluginDisplayNames,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("id", id);
    g.writeStringProperty("name", name);
    Encode.property(g, "appMetadata", appMetadata, explicitNulls.contains(0));
    Encode.property(g, "branding", branding, explicitNulls.contains(1));
    Encode.property(g, "description", description, explicitNulls.contains(2));
    Encode.property(g, "distributionChannel", distributionChannel, explicitNulls.contains(3));
    if (iconAssets != null) {
      g.writeName("iconAssets");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : iconAssets.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(4)) {
      g.writeNullProperty("iconAssets");
    }
    if (iconDarkAssets != null) {
      g.writeName("iconDarkAssets");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : iconDarkAssets.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(5)) {
      g.writeNullProperty("iconDarkAssets");
    }
    Encode.property(g, "installUrl", installUrl, explicitNulls.contains(6));
    Encode.property(g, "isAccessible", isAccessible, false);
    Encode.property(g, "isEnabled", isEnabled, false);
    if (labels != null) {
      g.writeName("labels");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : labels.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(7)) {
      g.writeNullProperty("labels");
    }
    Encode.property(g, "logoUrl", logoUrl, explicitNulls.contains(8));
    Encode.property(g, "logoUrlDark", logoUrlDark, explicitNulls.contains(9));
    Encode.property(g, "pluginDisplayNames", pluginDisplayNames, false);
    g.writeEndObject();
  }

  /** Builds {@link AppInfo}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable AppMetadata appMetadata;
    private @Nullable AppBranding branding;
    private @Nullable String description;
    private @Nullable String distributionChannel;
    private @Nullable Map<String, String> iconAssets;
    private @Nullable Map<String, String> iconDarkAssets;
    private @Nullable String installUrl;
    private @Nullable Boolean isAccessible;
    private @Nullable Boolean isEnabled;
    private @Nullable Map<String, String> labels;
    private @Nullable String logoUrl;
    private @Nullable String logoUrlDark;
    private @Nullable List<String> pluginDisplayNames;
    private long explicitNulls;

    private Builder() {}

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code appMetadata}: optional, nullable. */
    public Builder appMetadata(@Nullable AppMetadata value) {
      appMetadata = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code branding}: optional, nullable. */
    public Builder branding(@Nullable AppBranding value) {
      branding = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code distributionChannel}: optional, nullable. */
    public Builder distributionChannel(@Nullable String value) {
      distributionChannel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code iconAssets}: optional, nullable. */
    public Builder iconAssets(@Nullable Map<String, String> value) {
      iconAssets = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code iconDarkAssets}: optional, nullable. */
    public Builder iconDarkAssets(@Nullable Map<String, String> value) {
      iconDarkAssets = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code installUrl}: optional, nullable. */
    public Builder installUrl(@Nullable String value) {
      installUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code isAccessible}: optional. */
    public Builder isAccessible(boolean value) {
      isAccessible = value;
      return this;
    }

    /** {@code isEnabled}: optional. */
    public Builder isEnabled(boolean value) {
      isEnabled = value;
      return this;
    }

    /** {@code labels}: optional, nullable. */
    public Builder labels(@Nullable Map<String, String> value) {
      labels = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code logoUrl}: optional, nullable. */
    public Builder logoUrl(@Nullable String value) {
      logoUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code logoUrlDark}: optional, nullable. */
    public Builder logoUrlDark(@Nullable String value) {
      logoUrlDark = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code pluginDisplayNames}: optional. */
    public Builder pluginDisplayNames(List<String> value) {
      pluginDisplayNames = Checks.notNull(value, TYPE, "pluginDisplayNames");
      return this;
    }

    /** {@code pluginDisplayNames}: optional. */
    public Builder pluginDisplayNames(String... value) {
      return pluginDisplayNames(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppInfo build() {
      return new AppInfo(
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(name, TYPE, "name"),
                  appMetadata,
                  branding,
                  description,
                  distributionChannel,
                  iconAssets,
                  iconDarkAssets,
                  installUrl,
                  isAccessible,
                  isEnabled,
                  labels,
                  logoUrl,
                  logoUrlDark,
                  pluginDisplayNames,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppInfo> {
    Deserializer() {
      super(AppInfo.class);
    }

    @Override
    AppInfo decode(JsonParser p) {
      return AppInfo.read(p);
    }
  }
}
