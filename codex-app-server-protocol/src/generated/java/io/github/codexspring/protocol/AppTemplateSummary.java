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
 * Wire type {@code AppTemplateSummary}.
 *
 * @param materializedAppIds required
 * @param name required
 * @param templateId required
 * @param canonicalConnectorId optional, nullable
 * @param category optional, nullable
 * @param description optional, nullable
 * @param logoUrl optional, nullable
 * @param logoUrlDark optional, nullable
 * @param reason optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppTemplateSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppTemplateSummary(List<String> materializedAppIds, String name, String templateId,
    @Nullable String canonicalConnectorId, @Nullable String category, @Nullable String description,
    @Nullable String logoUrl, @Nullable String logoUrlDark,
    @Nullable AppTemplateUnavailableReason reason,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppTemplateSummary";

  public AppTemplateSummary {
    Checks.notNull(materializedAppIds, TYPE, "materializedAppIds");
    materializedAppIds = List.copyOf(materializedAppIds);
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(templateId, TYPE, "templateId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppTemplateSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppTemplateSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppTemplateSummary readBody(JsonParser p) {
    List<String> materializedAppIds = null;
    String name = null;
    String templateId = null;
    String canonicalConnectorId = null;
    String category = null;
    String description = null;
    String logoUrl = null;
    String logoUrlDark = null;
    AppTemplateUnavailableReason reason = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "materializedAppIds" -> materializedAppIds = Decode.strings(p, TYPE, "materializedAppIds");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "templateId" -> templateId = Decode.string(p, TYPE, "templateId");
        case "canonicalConnectorId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          canonicalConnectorId = jsonNull ? null : Decode.string(p, TYPE, "canonicalConnectorId");
        }
        case "category" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          category = jsonNull ? null : Decode.string(p, TYPE, "category");
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "logoUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          logoUrl = jsonNull ? null : Decode.string(p, TYPE, "logoUrl");
        }
        case "logoUrlDark" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          logoUrlDark = jsonNull ? null : Decode.string(p, TYPE, "logoUrlDark");
        }
        case "reason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          reason = jsonNull ? null : AppTemplateUnavailableReason.fromWire(Decode.string(p, TYPE, "reason"));
        }
        default -> p.skipChildren();
      }
    }
    return new AppTemplateSummary(
                Decode.required(materializedAppIds, p, TYPE, "materializedAppIds"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(templateId, p, TYPE, "templateId"),
                canonicalConnectorId,
                category,
                description,
                logoUrl,
                logoUrlDark,
                reason,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("materializedAppIds");
    Encode.strings(g, materializedAppIds);
    g.writeStringProperty("name", name);
    g.writeStringProperty("templateId", templateId);
    Encode.property(g, "canonicalConnectorId", canonicalConnectorId, explicitNulls.contains(0));
    Encode.property(g, "category", category, explicitNulls.contains(1));
    Encode.property(g, "description", description, explicitNulls.contains(2));
    Encode.property(g, "logoUrl", logoUrl, explicitNulls.contains(3));
    Encode.property(g, "logoUrlDark", logoUrlDark, explicitNulls.contains(4));
    Encode.property(g, TYPE, "reason", reason, explicitNulls.contains(5));
    g.writeEndObject();
  }

  /** Builds {@link AppTemplateSummary}. */
  public static final class Builder {
    private @Nullable List<String> materializedAppIds;
    private @Nullable String name;
    private @Nullable String templateId;
    private @Nullable String canonicalConnectorId;
    private @Nullable String category;
    private @Nullable String description;
    private @Nullable String logoUrl;
    private @Nullable String logoUrlDark;
    private @Nullable AppTemplateUnavailableReason reason;
    private long explicitNulls;

    private Builder() {}

    /** {@code materializedAppIds}: required. */
    public Builder materializedAppIds(List<String> value) {
      materializedAppIds = Checks.notNull(value, TYPE, "materializedAppIds");
      return this;
    }

    /** {@code materializedAppIds}: required. */
    public Builder materializedAppIds(String... value) {
      return materializedAppIds(List.of(value));
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code templateId}: required. */
    public Builder templateId(String value) {
      templateId = Checks.notNull(value, TYPE, "templateId");
      return this;
    }

    /** {@code canonicalConnectorId}: optional, nullable. */
    public Builder canonicalConnectorId(@Nullable String value) {
      canonicalConnectorId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code category}: optional, nullable. */
    public Builder category(@Nullable String value) {
      category = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code logoUrl}: optional, nullable. */
    public Builder logoUrl(@Nullable String value) {
      logoUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code logoUrlDark}: optional, nullable. */
    public Builder logoUrlDark(@Nullable String value) {
      logoUrlDark = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code reason}: optional, nullable. */
    public Builder reason(@Nullable AppTemplateUnavailableReason value) {
      reason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppTemplateSummary build() {
      return new AppTemplateSummary(
                  Checks.isSet(materializedAppIds, TYPE, "materializedAppIds"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(templateId, TYPE, "templateId"),
                  canonicalConnectorId,
                  category,
                  description,
                  logoUrl,
                  logoUrlDark,
                  reason,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppTemplateSummary> {
    Deserializer() {
      super(AppTemplateSummary.class);
    }

    @Override
    AppTemplateSummary decode(JsonParser p) {
      return AppTemplateSummary.read(p);
    }
  }
}
