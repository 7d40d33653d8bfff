package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppBranding}.
 *
 * @param isDiscoverableApp required
 * @param category optional, nullable
 * @param developer optional, nullable
 * @param privacyPolicy optional, nullable
 * @param termsOfService optional, nullable
 * @param website optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppBranding.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppBranding(boolean isDiscoverableApp, @Nullable String category,
    @Nullable String developer, @Nullable String privacyPolicy, @Nullable String termsOfService,
    @Nullable String website, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppBranding";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppBranding of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppBranding read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppBranding readBody(JsonParser p) {
    Boolean isDiscoverableApp = null;
    String category = null;
    String developer = null;
    String privacyPolicy = null;
    String termsOfService = null;
    String website = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "isDiscoverableApp" -> isDiscoverableApp = Decode.bool(p, TYPE, "isDiscoverableApp");
        case "category" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          category = jsonNull ? null : Decode.string(p, TYPE, "category");
        }
        case "developer" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          developer = jsonNull ? null : Decode.string(p, TYPE, "developer");
        }
        case "privacyPolicy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          privacyPolicy = jsonNull ? null : Decode.string(p, TYPE, "privacyPolicy");
        }
        case "termsOfService" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          termsOfService = jsonNull ? null : Decode.string(p, TYPE, "termsOfService");
        }
        case "website" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          website = jsonNull ? null : Decode.string(p, TYPE, "website");
        }
        default -> p.skipChildren();
      }
    }
    return new AppBranding(
                Decode.required(isDiscoverableApp, p, TYPE, "isDiscoverableApp"),
                category,
                developer,
                privacyPolicy,
                termsOfService,
                website,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("isDiscoverableApp", isDiscoverableApp);
    Encode.property(g, "category", category, explicitNulls.contains(0));
    Encode.property(g, "developer", developer, explicitNulls.contains(1));
    Encode.property(g, "privacyPolicy", privacyPolicy, explicitNulls.contains(2));
    Encode.property(g, "termsOfService", termsOfService, explicitNulls.contains(3));
    Encode.property(g, "website", website, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link AppBranding}. */
  public static final class Builder {
    private @Nullable Boolean isDiscoverableApp;
    private @Nullable String category;
    private @Nullable String developer;
    private @Nullable String privacyPolicy;
    private @Nullable String termsOfService;
    private @Nullable String website;
    private long explicitNulls;

    private Builder() {}

    /** {@code isDiscoverableApp}: required. */
    public Builder isDiscoverableApp(boolean value) {
      isDiscoverableApp = value;
      return this;
    }

    /** {@code category}: optional, nullable. */
    public Builder category(@Nullable String value) {
      category = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code developer}: optional, nullable. */
    public Builder developer(@Nullable String value) {
      developer = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code privacyPolicy}: optional, nullable. */
    public Builder privacyPolicy(@Nullable String value) {
      privacyPolicy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code termsOfService}: optional, nullable. */
    public Builder termsOfService(@Nullable String value) {
      termsOfService = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code website}: optional, nullable. */
    public Builder website(@Nullable String value) {
      website = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppBranding build() {
      return new AppBranding(
                  Checks.isSet(isDiscoverableApp, TYPE, "isDiscoverableApp"),
                  category,
                  developer,
                  privacyPolicy,
                  termsOfService,
                  website,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppBranding> {
    Deserializer() {
      super(AppBranding.class);
    }

    @Override
    AppBranding decode(JsonParser p) {
      return AppBranding.read(p);
    }
  }
}
