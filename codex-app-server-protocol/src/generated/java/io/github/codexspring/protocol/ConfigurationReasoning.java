package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ConfigurationReasoning}.
 *
 * @param effort required
 */
@JsonDeserialize(using = ConfigurationReasoning.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigurationReasoning(String effort) implements ProtocolValue {
  private static final String TYPE = "ConfigurationReasoning";

  public ConfigurationReasoning {
    Checks.notNull(effort, TYPE, "effort");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigurationReasoning of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigurationReasoning read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigurationReasoning readBody(JsonParser p) {
    String effort = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "effort" -> effort = Decode.string(p, TYPE, "effort");
        default -> p.skipChildren();
      }
    }
    return new ConfigurationReasoning(
                Decode.required(effort, p, TYPE, "effort"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("effort", effort);
    g.writeEndObject();
  }

  /** Builds {@link ConfigurationReasoning}. */
  public static final class Builder {
    private @Nullable String effort;

    private Builder() {}

    /** {@code effort}: required. */
    public Builder effort(String value) {
      effort = Checks.notNull(value, TYPE, "effort");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigurationReasoning build() {
      return new ConfigurationReasoning(
                  Checks.isSet(effort, TYPE, "effort"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigurationReasoning> {
    Deserializer() {
      super(ConfigurationReasoning.class);
    }

    @Override
    ConfigurationReasoning decode(JsonParser p) {
      return ConfigurationReasoning.read(p);
    }
  }
}
