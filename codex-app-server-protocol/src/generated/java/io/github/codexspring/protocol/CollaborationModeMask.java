package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code CollaborationModeMask}.
 *
 * @param name required
 * @param mode optional, nullable
 * @param model optional, nullable
 * @param reasoningEffort {@code reasoning_effort}; optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = CollaborationModeMask.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CollaborationModeMask(String name, @Nullable ModeKind mode, @Nullable String model,
    @Nullable String reasoningEffort, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "CollaborationModeMask";

  public CollaborationModeMask {
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CollaborationModeMask of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CollaborationModeMask read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CollaborationModeMask readBody(JsonParser p) {
    String name = null;
    ModeKind mode = null;
    String model = null;
    String reasoningEffort = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "mode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          mode = jsonNull ? null : ModeKind.fromWire(Decode.string(p, TYPE, "mode"));
        }
        case "model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "reasoning_effort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          reasoningEffort = jsonNull ? null : Decode.string(p, TYPE, "reasoning_effort");
        }
        default -> p.skipChildren();
      }
    }
    return new CollaborationModeMask(
                Decode.required(name, p, TYPE, "name"),
                mode,
                model,
                reasoningEffort,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    Encode.property(g, TYPE, "mode", mode, explicitNulls.contains(0));
    Encode.property(g, "model", model, explicitNulls.contains(1));
    Encode.property(g, "reasoning_effort", reasoningEffort, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link CollaborationModeMask}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable ModeKind mode;
    private @Nullable String model;
    private @Nullable String reasoningEffort;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code mode}: optional, nullable. */
    public Builder mode(@Nullable ModeKind value) {
      mode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code reasoning_effort}: optional, nullable. */
    public Builder reasoningEffort(@Nullable String value) {
      reasoningEffort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CollaborationModeMask build() {
      return new CollaborationModeMask(
                  Checks.isSet(name, TYPE, "name"),
                  mode,
                  model,
                  reasoningEffort,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CollaborationModeMask> {
    Deserializer() {
      super(CollaborationModeMask.class);
    }

    @Override
    CollaborationModeMask decode(JsonParser p) {
      return CollaborationModeMask.read(p);
    }
  }
}
