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
 * Wire type {@code AppMetadata}.
 *
 * @param categories optional, nullable
 * @param developer optional, nullable
 * @param firstPartyRequiresInstall optional, nullable
 * @param review optional, nullable
 * @param screenshots optional, nullable
 * @param seoDescription optional, nullable
 * @param showInComposerWhenUnlinked optional, nullable
 * @param subCategories optional, nullable
 * @param version optional, nullable
 * @param versionId optional, nullable
 * @param versionNotes optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppMetadata.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppMetadata(@Nullable List<String> categories, @Nullable String developer,
    @Nullable Boolean firstPartyRequiresInstall, @Nullable AppReview review,
    @Nullable List<AppScreenshot> screenshots, @Nullable String seoDescription,
    @Nullable Boolean showInComposerWhenUnlinked, @Nullable List<String> subCategories,
    @Nullable String version, @Nullable String versionId, @Nullable String versionNotes,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppMetadata";

  public AppMetadata {
    categories = categories == null ? null : List.copyOf(categories);
    screenshots = screenshots == null ? null : List.copyOf(screenshots);
    subCategories = subCategories == null ? null : List.copyOf(subCategories);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppMetadata of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppMetadata read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppMetadata readBody(JsonParser p) {
    List<String> categories = null;
    String developer = null;
    Boolean firstPartyRequiresInstall = null;
    AppReview review = null;
    List<AppScreenshot> screenshots = null;
    String seoDescription = null;
    Boolean showInComposerWhenUnlinked = null;
    List<String> subCategories = null;
    String version = null;
    String versionId = null;
    String versionNotes = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "categories" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          categories = jsonNull ? null : Decode.strings(p, TYPE, "categories");
        }
        case "developer" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          developer = jsonNull ? null : Decode.string(p, TYPE, "developer");
        }
        case "firstPartyRequiresInstall" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          firstPartyRequiresInstall = jsonNull ? null : Decode.bool(p, TYPE, "firstPartyRequiresInstall");
        }
        case "review" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          review = jsonNull ? null : AppReview.read(p);
        }
        case "screenshots" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "screenshots");
            List<AppScreenshot> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(AppScreenshot.read(p));
            }
            screenshots = json;
          }
        }
        case "seoDescription" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          seoDescription = jsonNull ? null : Decode.string(p, TYPE, "seoDescription");
        }
        case "showInComposerWhenUnlinked" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          showInComposerWhenUnlinked = jsonNull ? null : Decode.bool(p, TYPE, "showInComposerWhenUnlinked");
        }
        case "subCategories" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          subCategories = jsonNull ? null : Decode.strings(p, TYPE, "subCategories");
        }
        case "version" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          version = jsonNull ? null : Decode.string(p, TYPE, "version");
        }
        case "versionId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          versionId = jsonNull ? null : Decode.string(p, TYPE, "versionId");
        }
        case "versionNotes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          versionNotes = jsonNull ? null : Decode.string(p, TYPE, "versionNotes");
        }
        default -> p.skipChildren();
      }
    }
    return new AppMetadata(
                categories,
                developer,
                firstPartyRequiresInstall,
                review,
                screenshots,
                seoDescription,
                showInComposerWhenUnlinked,
                subCategories,
                version,
                versionId,
                versionNotes,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "categories", categories, explicitNulls.contains(0));
    Encode.property(g, "developer", developer, explicitNulls.contains(1));
    Encode.property(g, "firstPartyRequiresInstall", firstPartyRequiresInstall, explicitNulls.contains(2));
    Encode.property(g, "review", review, explicitNulls.contains(3));
    if (screenshots != null) {
      g.writeName("screenshots");
      g.writeStartArray();
      for (AppScreenshot jsonElement : screenshots) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(4)) {
      g.writeNullProperty("screenshots");
    }
    Encode.property(g, "seoDescription", seoDescription, explicitNulls.contains(5));
    Encode.property(g, "showInComposerWhenUnlinked", showInComposerWhenUnlinked, explicitNulls.contains(6));
    Encode.property(g, "subCategories", subCategories, explicitNulls.contains(7));
    Encode.property(g, "version", version, explicitNulls.contains(8));
    Encode.property(g, "versionId", versionId, explicitNulls.contains(9));
    Encode.property(g, "versionNotes", versionNotes, explicitNulls.contains(10));
    g.writeEndObject();
  }

  /** Builds {@link AppMetadata}. */
  public static final class Builder {
    private @Nullable List<String> categories;
    private @Nullable String developer;
    private @Nullable Boolean firstPartyRequiresInstall;
    private @Nullable AppReview review;
    private @Nullable List<AppScreenshot> screenshots;
    private @Nullable String seoDescription;
    private @Nullable Boolean showInComposerWhenUnlinked;
    private @Nullable List<String> subCategories;
    private @Nullable String version;
    private @Nullable String versionId;
    private @Nullable String versionNotes;
    private long explicitNulls;

    private Builder() {}

    /** {@code categories}: optional, nullable. */
    public Builder categories(@Nullable List<String> value) {
      categories = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code developer}: optional, nullable. */
    public Builder developer(@Nullable String value) {
      developer = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code firstPartyRequiresInstall}: optional, nullable. */
    public Builder firstPartyRequiresInstall(boolean value) {
      firstPartyRequiresInstall = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code firstPartyRequiresInstall}: optional, nullable. */
    public Builder firstPartyRequiresInstall(@Nullable Boolean value) {
      firstPartyRequiresInstall = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code review}: optional, nullable. */
    public Builder review(@Nullable AppReview value) {
      review = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code screenshots}: optional, nullable. */
    public Builder screenshots(@Nullable List<AppScreenshot> value) {
      screenshots = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code seoDescription}: optional, nullable. */
    public Builder seoDescription(@Nullable String value) {
      seoDescription = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code showInComposerWhenUnlinked}: optional, nullable. */
    public Builder showInComposerWhenUnlinked(boolean value) {
      showInComposerWhenUnlinked = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, false);
      return this;
    }

    /** {@code showInComposerWhenUnlinked}: optional, nullable. */
    public Builder showInComposerWhenUnlinked(@Nullable Boolean value) {
      showInComposerWhenUnlinked = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code subCategories}: optional, nullable. */
    public Builder subCategories(@Nullable List<String> value) {
      subCategories = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code version}: optional, nullable. */
    public Builder version(@Nullable String value) {
      version = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code versionId}: optional, nullable. */
    public Builder versionId(@Nullable String value) {
      versionId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code versionNotes}: optional, nullable. */
    public Builder versionNotes(@Nullable String value) {
      versionNotes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppMetadata build() {
      return new AppMetadata(
                  categories,
                  developer,
                  firstPartyRequiresInstall,
                  review,
                  screenshots,
                  seoDescription,
                  showInComposerWhenUnlinked,
                  subCategories,
                  version,
                  versionId,
                  versionNotes,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppMetadata> {
    Deserializer() {
      super(AppMetadata.class);
    }

    @Override
    AppMetadata decode(JsonParser p) {
      return AppMetadata.read(p);
    }
  }
}
