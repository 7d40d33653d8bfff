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
 * Wire type {@code EnvironmentSkillsParams}.
 *
 * @param required optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = EnvironmentSkillsParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record EnvironmentSkillsParams(@Nullable List<String> required,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "EnvironmentSkillsParams";

  public EnvironmentSkillsParams {
    required = required == null ? null : List.copyOf(required);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static EnvironmentSkillsParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static EnvironmentSkillsParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static EnvironmentSkillsParams readBody(JsonParser p) {
    List<String> required = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "required" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          required = jsonNull ? null : Decode.strings(p, TYPE, "required");
        }
        default -> p.skipChildren();
      }
    }
    return new EnvironmentSkillsParams(
                required,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "required", required, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link EnvironmentSkillsParams}. */
  public static final class Builder {
    private @Nullable List<String> required;
    private long explicitNulls;

    private Builder() {}

    /** {@code required}: optional, nullable. */
    public Builder required(@Nullable List<String> value) {
      required = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public EnvironmentSkillsParams build() {
      return new EnvironmentSkillsParams(
                  required,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<EnvironmentSkillsParams> {
    Deserializer() {
      super(EnvironmentSkillsParams.class);
    }

    @Override
    EnvironmentSkillsParams decode(JsonParser p) {
      return EnvironmentSkillsParams.read(p);
    }
  }
}
