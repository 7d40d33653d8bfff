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
 * Wire type {@code PluginInterface}.
 *
 * @param capabilities required
 * @param screenshotUrls required
 * @param screenshots required
 * @param brandColor optional, nullable
 * @param category optional, nullable
 * @param composerIcon optional, nullable
 * @param composerIconUrl optional, nullable
 * @param defaultPrompt optional, nullable
 * @param developerName optional, nullable
 * @param displayName optional, nullable
 * @param logo optional, nullable
 * @param logoDark optional, nullable
 * @param logoUrl optional, nullable
 * @param logoUrlDark optional, nullable
 * @param longDescription optional, nullable
 * @param privacyPolicyUrl optional, nullable
 * @param shortDescription optional, nullable
 * @param termsOfServiceUrl optional, nullable
 * @param websiteUrl optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginInterface.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginInterface(List<String> capabilities, List<String> screenshotUrls,
    List<String> screenshots, @Nullable String brandColor, @Nullable String category,
    @Nullable String composerIcon, @Nullable String composerIconUrl,
    @Nullable List<String> defaultPrompt, @Nullable String developerName,
    @Nullable String displayName, @Nullable String logo, @Nullable String logoDark,
    @Nullable String logoUrl, @Nullable String logoUrlDark, @Nullable String longDescription,
    @Nullable String privacyPolicyUrl, @Nullable String shortDescription,
    @Nullable String termsOfServiceUrl, @Nullable String websiteUrl,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginInterface";

  public PluginInterface {
    Checks.notNull(capabilities, TYPE, "capabilities");
    capabilities = List.copyOf(capabilities);
    Checks.notNull(screenshotUrls, TYPE, "screenshotUrls");
    screenshotUrls = List.copyOf(screenshotUrls);
    Checks.notNull(screenshots, TYPE, "screenshots");
    screenshots = List.copyOf(screenshots);
    defaultPrompt = defaultPrompt == null ? null : List.copyOf(defaultPrompt);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginInterface of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginInterface read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginInterface readBody(JsonParser p) {
    List<String> capabilities = null;
    List<String> screenshotUrls = null;
    List<String> screenshots = null;
    String brandColor = null;
    String category = null;
    String composerIcon = null;
    String composerIconUrl = null;
    List<String> defaultPrompt = null;
    String developerName = null;
    String displayName = null;
    String logo = null;
    String logoDark = null;
    String logoUrl = null;
    String logoUrlDark = null;
    String longDescription = null;
    String privacyPolicyUrl = null;
    String shortDescription = null;
    String termsOfServiceUrl = null;
    String websiteUrl = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "capabilities" -> capabilities = Decode.strings(p, TYPE, "capabilities");
        case "screenshotUrls" -> screenshotUrls = Decode.strings(p, TYPE, "screenshotUrls");
        case "screenshots" -> screenshots = Decode.strings(p, TYPE, "screenshots");
        case "brandColor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          brandColor = jsonNull ? null : Decode.string(p, TYPE, "brandColor");
        }
        case "category" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          category = jsonNull ? null : Decode.string(p, TYPE, "category");
        }
        case "composerIcon" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          composerIcon = jsonNull ? null : Decode.string(p, TYPE, "composerIcon");
        }
        case "composerIconUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          composerIconUrl = jsonNull ? null : Decode.string(p, TYPE, "composerIconUrl");
        }
        case "defaultPrompt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          defaultPrompt = jsonNull ? null : Decode.strings(p, TYPE, "defaultPrompt");
        }
        case "developerName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          developerName = jsonNull ? null : Decode.string(p, TYPE, "developerName");
        }
        case "displayName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          displayName = jsonNull ? null : Decode.string(p, TYPE, "displayName");
        }
        case "logo" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          logo = jsonNull ? null : Decode.string(p, TYPE, "logo");
        }
        case "logoDark" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          logoDark = jsonNull ? null : Decode.string(p, TYPE, "logoDark");
        }
        case "logoUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          logoUrl = jsonNull ? null : Decode.string(p, TYPE, "logoUrl");
        }
        case "logoUrlDark" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          logoUrlDark = jsonNull ? null : Decode.string(p, TYPE, "logoUrlDark");
        }
        case "longDescription" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          longDescription = jsonNull ? null : Decode.string(p, TYPE, "longDescription");
        }
        case "privacyPolicyUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          privacyPolicyUrl = jsonNull ? null : Decode.string(p, TYPE, "privacyPolicyUrl");
        }
        case "shortDescription" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          shortDescription = jsonNull ? null : Decode.string(p, TYPE, "shortDescription");
        }
        case "termsOfServiceUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 14, jsonNull);
          termsOfServiceUrl = jsonNull ? null : Decode.string(p, TYPE, "termsOfServiceUrl");
        }
        case "websiteUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 15, jsonNull);
          websiteUrl = jsonNull ? null : Decode.string(p, TYPE, "websiteUrl");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginInterface(
                Decode.required(capabilities, p, TYPE, "capabilities"),
                Decode.required(screenshotUrls, p, TYPE, "screenshotUrls"),
                Decode.required(screenshots, p, TYPE, "screenshots"),
                brandColor,
                category,
                composerIcon,
                composerIconUrl,
                defaultPrompt,
                developerName,
                displayName,
                logo,
                logoDark,
                logoUrl,
                logoUrlDark,
                longDescription,
                privacyPolicyUrl,
                shortDescription,
                termsOfServiceUrl,
                websiteUrl,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("capabilities");
    Encode.strings(g, capabilities);
    g.writeName("screenshotUrls");
    Encode.strings(g, screenshotUrls);
    g.writeName("screenshots");
    Encode.strings(g, screenshots);
    Encode.property(g, "brandColor", brandColor, explicitNulls.contains(0));
    Encode.property(g, "category", category, explicitNulls.contains(1));
    Encode.property(g, "composerIcon", composerIcon, explicitNulls.contains(2));
    Encode.property(g, "composerIconUrl", composerIconUrl, explicitNulls.contains(3));
    Encode.property(g, "defaultPrompt", defaultPrompt, explicitNulls.contains(4));
    Encode.property(g, "developerName", developerName, explicitNulls.contains(5));
    Encode.property(g, "displayName", displayName, explicitNulls.contains(6));
    Encode.property(g, "logo", logo, explicitNulls.contains(7));
    Encode.property(g, "logoDark", logoDark, explicitNulls.contains(8));
    Encode.property(g, "logoUrl", logoUrl, explicitNulls.contains(9));
    Encode.property(g, "logoUrlDark", logoUrlDark, explicitNulls.contains(10));
    Encode.property(g, "longDescription", longDescription, explicitNulls.contains(11));
    Encode.property(g, "privacyPolicyUrl", privacyPolicyUrl, explicitNulls.contains(12));
    Encode.property(g, "shortDescription", shortDescription, explicitNulls.contains(13));
    Encode.property(g, "termsOfServiceUrl", termsOfServiceUrl, explicitNulls.contains(14));
    Encode.property(g, "websiteUrl", websiteUrl, explicitNulls.contains(15));
    g.writeEndObject();
  }

  /** Builds {@link PluginInterface}. */
  public static final class Builder {
    private @Nullable List<String> capabilities;
    private @Nullable List<String> screenshotUrls;
    private @Nullable List<String> screenshots;
    private @Nullable String brandColor;
    private @Nullable String category;
    private @Nullable String composerIcon;
    private @Nullable String composerIconUrl;
    private @Nullable List<String> defaultPrompt;
    private @Nullable String developerName;
    private @Nullable String displayName;
    private @Nullable String logo;
    private @Nullable String logoDark;
    private @Nullable String logoUrl;
    private @Nullable String logoUrlDark;
    private @Nullable String longDescription;
    private @Nullable String privacyPolicyUrl;
    private @Nullable String shortDescription;
    private @Nullable String termsOfServiceUrl;
    private @Nullable String websiteUrl;
    private long explicitNulls;

    private Builder() {}

    /** {@code capabilities}: required. */
    public Builder capabilities(List<String> value) {
      capabilities = Checks.notNull(value, TYPE, "capabilities");
      return this;
    }

    /** {@code capabilities}: required. */
    public Builder capabilities(String... value) {
      return capabilities(List.of(value));
    }

    /** {@code screenshotUrls}: required. */
    public Builder screenshotUrls(List<String> value) {
      screenshotUrls = Checks.notNull(value, TYPE, "screenshotUrls");
      return this;
    }

    /** {@code screenshotUrls}: required. */
    public Builder screenshotUrls(String... value) {
      return screenshotUrls(List.of(value));
    }

    /** {@code screenshots}: required. */
    public Builder screenshots(List<String> value) {
      screenshots = Checks.notNull(value, TYPE, "screenshots");
      return this;
    }

    /** {@code screenshots}: required. */
    public Builder screenshots(String... value) {
      return screenshots(List.of(value));
    }

    /** {@code brandColor}: optional, nullable. */
    public Builder brandColor(@Nullable String value) {
      brandColor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code category}: optional, nullable. */
    public Builder category(@Nullable String value) {
      category = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code composerIcon}: optional, nullable. */
    public Builder composerIcon(@Nullable String value) {
      composerIcon = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code composerIconUrl}: optional, nullable. */
    public Builder composerIconUrl(@Nullable String value) {
      composerIconUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code defaultPrompt}: optional, nullable. */
    public Builder defaultPrompt(@Nullable List<String> value) {
      defaultPrompt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code developerName}: optional, nullable. */
    public Builder developerName(@Nullable String value) {
      developerName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code displayName}: optional, nullable. */
    public Builder displayName(@Nullable String value) {
      displayName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code logo}: optional, nullable. */
    public Builder logo(@Nullable String value) {
      logo = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code logoDark}: optional, nullable. */
    public Builder logoDark(@Nullable String value) {
      logoDark = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code logoUrl}: optional, nullable. */
    public Builder logoUrl(@Nullable String value) {
      logoUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code logoUrlDark}: optional, nullable. */
    public Builder logoUrlDark(@Nullable String value) {
      logoUrlDark = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code longDescription}: optional, nullable. */
    public Builder longDescription(@Nullable String value) {
      longDescription = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code privacyPolicyUrl}: optional, nullable. */
    public Builder privacyPolicyUrl(@Nullable String value) {
      privacyPolicyUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code shortDescription}: optional, nullable. */
    public Builder shortDescription(@Nullable String value) {
      shortDescription = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /** {@code termsOfServiceUrl}: optional, nullable. */
    public Builder termsOfServiceUrl(@Nullable String value) {
      termsOfServiceUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 14, value == null);
      return this;
    }

    /** {@code websiteUrl}: optional, nullable. */
    public Builder websiteUrl(@Nullable String value) {
      websiteUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 15, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginInterface build() {
      return new PluginInterface(
                  Checks.isSet(capabilities, TYPE, "capabilities"),
                  Checks.isSet(screenshotUrls, TYPE, "screenshotUrls"),
                  Checks.isSet(screenshots, TYPE, "screenshots"),
                  brandColor,
                  category,
                  composerIcon,
                  composerIconUrl,
                  defaultPrompt,
                  developerName,
                  displayName,
                  logo,
                  logoDark,
                  logoUrl,
                  logoUrlDark,
                  longDescription,
                  privacyPolicyUrl,
                  shortDescription,
                  termsOfServiceUrl,
                  websiteUrl,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginInterface> {
    Deserializer() {
      super(PluginInterface.class);
    }

    @Override
    PluginInterface decode(JsonParser p) {
      return PluginInterface.read(p);
    }
  }
}
