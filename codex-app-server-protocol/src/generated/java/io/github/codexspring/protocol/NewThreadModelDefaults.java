package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code NewThreadModelDefaults}.
 *
 * @param model optional, nullable
 * @param modelReasoningEffort optional, nullable
 * @param serviceTier optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = NewThreadModelDefaults.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record NewThreadModelDefaults(@Nullable String model, @Nullable String modelReasoningEffort,
    @Nullable String serviceTier, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "NewThreadModelDefaults";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static NewThreadModelDefaults of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static NewThreadModelDefaults read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static NewThreadModelDefaults readBody(JsonParser p) {
    String model = null;
    String modelReasoningEffort = null;
    String serviceTier = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "modelReasoningEffort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          modelReasoningEffort = jsonNull ? null : Decode.string(p, TYPE, "modelReasoningEffort");
        }
        case "serviceTier" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          serviceTier = jsonNull ? null : Decode.string(p, TYPE, "serviceTier");
        }
        default -> p.skipChildren();
      }
    }
    return new NewThreadModelDefaults(
                model,
                modelReasoningEffort,
                serviceTier,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "model", model, explicitNulls.contains(0));
    Encode.property(g, "modelReasoningEffort", modelReasoningEffort, explicitNulls.contains(1));
    Encode.property(g, "serviceTier", serviceTier, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link NewThreadModelDefaults}. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable String modelReasoningEffort;
    private @Nullable String serviceTier;
    private long explicitNulls;

    private Builder() {}

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code modelReasoningEffort}: optional, nullable. */
    public Builder modelReasoningEffort(@Nullable String value) {
      modelReasoningEffort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code serviceTier}: optional, nullable. */
    public Builder serviceTier(@Nullable String value) {
      serviceTier = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public NewThreadModelDefaults build() {
      return new NewThreadModelDefaults(
                  model,
                  modelReasoningEffort,
                  serviceTier,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<NewThreadModelDefaults> {
    Deserializer() {
      super(NewThreadModelDefaults.class);
    }

    @Override
    NewThreadModelDefaults decode(JsonParser p) {
      return NewThreadModelDefaults.read(p);
    }
  }
}
