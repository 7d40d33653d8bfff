package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ModelsRequirements}.
 *
 * @param newThread optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ModelsRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelsRequirements(@Nullable NewThreadModelDefaults newThread,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ModelsRequirements";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelsRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelsRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelsRequirements readBody(JsonParser p) {
    NewThreadModelDefaults newThread = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "newThread" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          newThread = jsonNull ? null : NewThreadModelDefaults.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ModelsRequirements(
                newThread,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "newThread", newThread, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ModelsRequirements}. */
  public static final class Builder {
    private @Nullable NewThreadModelDefaults newThread;
    private long explicitNulls;

    private Builder() {}

    /** {@code newThread}: optional, nullable. */
    public Builder newThread(@Nullable NewThreadModelDefaults value) {
      newThread = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelsRequirements build() {
      return new ModelsRequirements(
                  newThread,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelsRequirements> {
    Deserializer() {
      super(ModelsRequirements.class);
    }

    @Override
    ModelsRequirements decode(JsonParser p) {
      return ModelsRequirements.read(p);
    }
  }
}
