package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code skills/config/write}.
 *
 * @param effectiveEnabled required
 */
@JsonDeserialize(using = SkillsConfigWriteResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillsConfigWriteResponse(boolean effectiveEnabled) implements ProtocolValue {
  private static final String TYPE = "SkillsConfigWriteResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillsConfigWriteResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillsConfigWriteResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillsConfigWriteResponse readBody(JsonParser p) {
    Boolean effectiveEnabled = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "effectiveEnabled" -> effectiveEnabled = Decode.bool(p, TYPE, "effectiveEnabled");
        default -> p.skipChildren();
      }
    }
    return new SkillsConfigWriteResponse(
                Decode.required(effectiveEnabled, p, TYPE, "effectiveEnabled"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("effectiveEnabled", effectiveEnabled);
    g.writeEndObject();
  }

  /** Builds {@link SkillsConfigWriteResponse}. */
  public static final class Builder {
    private @Nullable Boolean effectiveEnabled;

    private Builder() {}

    /** {@code effectiveEnabled}: required. */
    public Builder effectiveEnabled(boolean value) {
      effectiveEnabled = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillsConfigWriteResponse build() {
      return new SkillsConfigWriteResponse(
                  Checks.isSet(effectiveEnabled, TYPE, "effectiveEnabled"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillsConfigWriteResponse> {
    Deserializer() {
      super(SkillsConfigWriteResponse.class);
    }

    @Override
    SkillsConfigWriteResponse decode(JsonParser p) {
      return SkillsConfigWriteResponse.read(p);
    }
  }
}
