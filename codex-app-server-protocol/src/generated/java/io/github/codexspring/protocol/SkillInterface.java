package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code SkillInterface}.
 *
 * @param brandColor optional, nullable
 * @param defaultPrompt optional, nullable
 * @param displayName optional, nullable
 * @param iconLarge optional, nullable
 * @param iconLargeUrl optional, nullable
 * @param iconSmall optional, nullable
 * @param iconSmallUrl optional, nullable
 * @param shortDescription optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = SkillInterface.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillInterface(@Nullable String brandColor, @Nullable String defaultPrompt,
    @Nullable String displayName, @Nullable String iconLarge, @Nullable String iconLargeUrl,
    @Nullable String iconSmall, @Nullable String iconSmallUrl, @Nullable String shortDescription,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "SkillInterface";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillInterface of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillInterface read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillInterface readBody(JsonParser p) {
    String brandColor = null;
    String defaultPrompt = null;
    String displayName = null;
    String iconLarge = null;
    String iconLargeUrl = null;
    String iconSmall = null;
    String iconSmallUrl = null;
    String shortDescription = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "brandColor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          brandColor = jsonNull ? null : Decode.string(p, TYPE, "brandColor");
        }
        case "defaultPrompt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          defaultPrompt = jsonNull ? null : Decode.string(p, TYPE, "defaultPrompt");
        }
        case "displayName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          displayName = jsonNull ? null : Decode.string(p, TYPE, "displayName");
        }
        case "iconLarge" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          iconLarge = jsonNull ? null : Decode.string(p, TYPE, "iconLarge");
        }
        case "iconLargeUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          iconLargeUrl = jsonNull ? null : Decode.string(p, TYPE, "iconLargeUrl");
        }
        case "iconSmall" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          iconSmall = jsonNull ? null : Decode.string(p, TYPE, "iconSmall");
        }
        case "iconSmallUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          iconSmallUrl = jsonNull ? null : Decode.string(p, TYPE, "iconSmallUrl");
        }
        case "shortDescription" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          shortDescription = jsonNull ? null : Decode.string(p, TYPE, "shortDescription");
        }
        default -> p.skipChildren();
      }
    }
    return new SkillInterface(
                brandColor,
                defaultPrompt,
                displayName,
                iconLarge,
                iconLargeUrl,
                iconSmall,
                iconSmallUrl,
                shortDescription,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "brandColor", brandColor, explicitNulls.contains(0));
    Encode.property(g, "defaultPrompt", defaultPrompt, explicitNulls.contains(1));
    Encode.property(g, "displayName", displayName, explicitNulls.contains(2));
    Encode.property(g, "iconLarge", iconLarge, explicitNulls.contains(3));
    Encode.property(g, "iconLargeUrl", iconLargeUrl, explicitNulls.contains(4));
    Encode.property(g, "iconSmall", iconSmall, explicitNulls.contains(5));
    Encode.property(g, "iconSmallUrl", iconSmallUrl, explicitNulls.contains(6));
    Encode.property(g, "shortDescription", shortDescription, explicitNulls.contains(7));
    g.writeEndObject();
  }

  /** Builds {@link SkillInterface}. */
  public static final class Builder {
    private @Nullable String brandColor;
    private @Nullable String defaultPrompt;
    private @Nullable String displayName;
    private @Nullable String iconLarge;
    private @Nullable String iconLargeUrl;
    private @Nullable String iconSmall;
    private @Nullable String iconSmallUrl;
    private @Nullable String shortDescription;
    private long explicitNulls;

    private Builder() {}

    /** {@code brandColor}: optional, nullable. */
    public Builder brandColor(@Nullable String value) {
      brandColor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code defaultPrompt}: optional, nullable. */
    public Builder defaultPrompt(@Nullable String value) {
      defaultPrompt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code displayName}: optional, nullable. */
    public Builder displayName(@Nullable String value) {
      displayName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code iconLarge}: optional, nullable. */
    public Builder iconLarge(@Nullable String value) {
      iconLarge = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code iconLargeUrl}: optional, nullable. */
    public Builder iconLargeUrl(@Nullable String value) {
      iconLargeUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code iconSmall}: optional, nullable. */
    public Builder iconSmall(@Nullable String value) {
      iconSmall = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code iconSmallUrl}: optional, nullable. */
    public Builder iconSmallUrl(@Nullable String value) {
      iconSmallUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code shortDescription}: optional, nullable. */
    public Builder shortDescription(@Nullable String value) {
      shortDescription = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillInterface build() {
      return new SkillInterface(
                  brandColor,
                  defaultPrompt,
                  displayName,
                  iconLarge,
                  iconLargeUrl,
                  iconSmall,
                  iconSmallUrl,
                  shortDescription,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillInterface> {
    Deserializer() {
      super(SkillInterface.class);
    }

    @Override
    SkillInterface decode(JsonParser p) {
      return SkillInterface.read(p);
    }
  }
}
