package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ModelUpgradeInfo}.
 *
 * @param model required
 * @param migrationMarkdown optional, nullable
 * @param modelLink optional, nullable
 * @param retirementAt optional, nullable
 * @param upgradeCopy optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ModelUpgradeInfo.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelUpgradeInfo(String model, @Nullable String migrationMarkdown,
    @Nullable String modelLink, @Nullable Long retirementAt, @Nullable String upgradeCopy,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ModelUpgradeInfo";

  public ModelUpgradeInfo {
    Checks.notNull(model, TYPE, "model");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelUpgradeInfo of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelUpgradeInfo read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelUpgradeInfo readBody(JsonParser p) {
    String model = null;
    String migrationMarkdown = null;
    String modelLink = null;
    Long retirementAt = null;
    String upgradeCopy = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "model" -> model = Decode.string(p, TYPE, "model");
        case "migrationMarkdown" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          migrationMarkdown = jsonNull ? null : Decode.string(p, TYPE, "migrationMarkdown");
        }
        case "modelLink" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          modelLink = jsonNull ? null : Decode.string(p, TYPE, "modelLink");
        }
        case "retirementAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          retirementAt = jsonNull ? null : Decode.int64(p, TYPE, "retirementAt");
        }
        case "upgradeCopy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          upgradeCopy = jsonNull ? null : Decode.string(p, TYPE, "upgradeCopy");
        }
        default -> p.skipChildren();
      }
    }
    return new ModelUpgradeInfo(
                Decode.required(model, p, TYPE, "model"),
                migrationMarkdown,
                modelLink,
                retirementAt,
                upgradeCopy,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("model", model);
    Encode.property(g, "migrationMarkdown", migrationMarkdown, explicitNulls.contains(0));
    Encode.property(g, "modelLink", modelLink, explicitNulls.contains(1));
    Encode.property(g, "retirementAt", retirementAt, explicitNulls.contains(2));
    Encode.property(g, "upgradeCopy", upgradeCopy, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link ModelUpgradeInfo}. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable String migrationMarkdown;
    private @Nullable String modelLink;
    private @Nullable Long retirementAt;
    private @Nullable String upgradeCopy;
    private long explicitNulls;

    private Builder() {}

    /** {@code model}: required. */
    public Builder model(String value) {
      model = Checks.notNull(value, TYPE, "model");
      return this;
    }

    /** {@code migrationMarkdown}: optional, nullable. */
    public Builder migrationMarkdown(@Nullable String value) {
      migrationMarkdown = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code modelLink}: optional, nullable. */
    public Builder modelLink(@Nullable String value) {
      modelLink = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code retirementAt}: optional, nullable. */
    public Builder retirementAt(long value) {
      retirementAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code retirementAt}: optional, nullable. */
    public Builder retirementAt(@Nullable Long value) {
      retirementAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code upgradeCopy}: optional, nullable. */
    public Builder upgradeCopy(@Nullable String value) {
      upgradeCopy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelUpgradeInfo build() {
      return new ModelUpgradeInfo(
                  Checks.isSet(model, TYPE, "model"),
                  migrationMarkdown,
                  modelLink,
                  retirementAt,
                  upgradeCopy,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelUpgradeInfo> {
    Deserializer() {
      super(ModelUpgradeInfo.class);
    }

    @Override
    ModelUpgradeInfo decode(JsonParser p) {
      return ModelUpgradeInfo.read(p);
    }
  }
}
