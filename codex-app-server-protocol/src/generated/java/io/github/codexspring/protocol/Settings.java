package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code Settings}.
 *
 * @param model required
 * @param developerInstructions {@code developer_instructions}; optional, nullable
 * @param reasoningEffort {@code reasoning_effort}; optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = Settings.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record Settings(String model, @Nullable String developerInstructions,
    @Nullable String reasoningEffort, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "Settings";

  public Settings {
    Checks.notNull(model, TYPE, "model");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static Settings of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static Settings read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static Settings readBody(JsonParser p) {
    String model = null;
    String developerInstructions = null;
    String reasoningEffort = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "model" -> model = Decode.string(p, TYPE, "model");
        case "developer_instructions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          developerInstructions = jsonNull ? null : Decode.string(p, TYPE, "developer_instructions");
        }
        case "reasoning_effort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          reasoningEffort = jsonNull ? null : Decode.string(p, TYPE, "reasoning_effort");
        }
        default -> p.skipChildren();
      }
    }
    return new Settings(
                Decode.required(model, p, TYPE, "model"),
                developerInstructions,
                reasoningEffort,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("model", model);
    Encode.property(g, "developer_instructions", developerInstructions, explicitNulls.contains(0));
    Encode.property(g, "reasoning_effort", reasoningEffort, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link Settings}. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable String developerInstructions;
    private @Nullable String reasoningEffort;
    private long explicitNulls;

    private Builder() {}

    /** {@code model}: required. */
    public Builder model(String value) {
      model = Checks.notNull(value, TYPE, "model");
      return this;
    }

    /** {@code developer_instructions}: optional, nullable. */
    public Builder developerInstructions(@Nullable String value) {
      developerInstructions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code reasoning_effort}: optional, nullable. */
    public Builder reasoningEffort(@Nullable String value) {
      reasoningEffort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public Settings build() {
      return new Settings(
                  Checks.isSet(model, TYPE, "model"),
                  developerInstructions,
                  reasoningEffort,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<Settings> {
    Deserializer() {
      super(Settings.class);
    }

    @Override
    Settings decode(JsonParser p) {
      return Settings.read(p);
    }
  }
}
