package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ToolRequestUserInputOption}.
 *
 * @param description required
 * @param label required
 */
@JsonDeserialize(using = ToolRequestUserInputOption.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ToolRequestUserInputOption(String description,
    String label) implements ProtocolValue {
  private static final String TYPE = "ToolRequestUserInputOption";

  public ToolRequestUserInputOption {
    Checks.notNull(description, TYPE, "description");
    Checks.notNull(label, TYPE, "label");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ToolRequestUserInputOption of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ToolRequestUserInputOption read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ToolRequestUserInputOption readBody(JsonParser p) {
    String description = null;
    String label = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "description" -> description = Decode.string(p, TYPE, "description");
        case "label" -> label = Decode.string(p, TYPE, "label");
        default -> p.skipChildren();
      }
    }
    return new ToolRequestUserInputOption(
                Decode.required(description, p, TYPE, "description"),
                Decode.required(label, p, TYPE, "label"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("description", description);
    g.writeStringProperty("label", label);
    g.writeEndObject();
  }

  /** Builds {@link ToolRequestUserInputOption}. */
  public static final class Builder {
    private @Nullable String description;
    private @Nullable String label;

    private Builder() {}

    /** {@code description}: required. */
    public Builder description(String value) {
      description = Checks.notNull(value, TYPE, "description");
      return this;
    }

    /** {@code label}: required. */
    public Builder label(String value) {
      label = Checks.notNull(value, TYPE, "label");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ToolRequestUserInputOption build() {
      return new ToolRequestUserInputOption(
                  Checks.isSet(description, TYPE, "description"),
                  Checks.isSet(label, TYPE, "label"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ToolRequestUserInputOption> {
    Deserializer() {
      super(ToolRequestUserInputOption.class);
    }

    @Override
    ToolRequestUserInputOption decode(JsonParser p) {
      return ToolRequestUserInputOption.read(p);
    }
  }
}
