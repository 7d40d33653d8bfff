package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ReasoningEffortOption}.
 *
 * @param description required
 * @param reasoningEffort required
 */
@JsonDeserialize(using = ReasoningEffortOption.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ReasoningEffortOption(String description,
    String reasoningEffort) implements ProtocolValue {
  private static final String TYPE = "ReasoningEffortOption";

  public ReasoningEffortOption {
    Checks.notNull(description, TYPE, "description");
    Checks.notNull(reasoningEffort, TYPE, "reasoningEffort");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ReasoningEffortOption of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ReasoningEffortOption read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ReasoningEffortOption readBody(JsonParser p) {
    String description = null;
    String reasoningEffort = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "description" -> description = Decode.string(p, TYPE, "description");
        case "reasoningEffort" -> reasoningEffort = Decode.string(p, TYPE, "reasoningEffort");
        default -> p.skipChildren();
      }
    }
    return new ReasoningEffortOption(
                Decode.required(description, p, TYPE, "description"),
                Decode.required(reasoningEffort, p, TYPE, "reasoningEffort"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("description", description);
    g.writeStringProperty("reasoningEffort", reasoningEffort);
    g.writeEndObject();
  }

  /** Builds {@link ReasoningEffortOption}. */
  public static final class Builder {
    private @Nullable String description;
    private @Nullable String reasoningEffort;

    private Builder() {}

    /** {@code description}: required. */
    public Builder description(String value) {
      description = Checks.notNull(value, TYPE, "description");
      return this;
    }

    /** {@code reasoningEffort}: required. */
    public Builder reasoningEffort(String value) {
      reasoningEffort = Checks.notNull(value, TYPE, "reasoningEffort");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ReasoningEffortOption build() {
      return new ReasoningEffortOption(
                  Checks.isSet(description, TYPE, "description"),
                  Checks.isSet(reasoningEffort, TYPE, "reasoningEffort"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ReasoningEffortOption> {
    Deserializer() {
      super(ReasoningEffortOption.class);
    }

    @Override
    ReasoningEffortOption decode(JsonParser p) {
      return ReasoningEffortOption.read(p);
    }
  }
}
