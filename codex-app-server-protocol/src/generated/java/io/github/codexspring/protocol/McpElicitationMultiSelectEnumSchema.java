package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpElicitationMultiSelectEnumSchema}. */
@JsonDeserialize(using = McpElicitationMultiSelectEnumSchema.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface McpElicitationMultiSelectEnumSchema extends ProtocolValue permits McpElicitationMultiSelectEnumSchema.OfMcpElicitationUntitledMultiSelectEnumSchema, McpElicitationMultiSelectEnumSchema.OfMcpElicitationTitledMultiSelectEnumSchema, McpElicitationMultiSelectEnumSchema.Unrecognized {
  /** That value as an alternative of this union. */
  static McpElicitationMultiSelectEnumSchema of(McpElicitationUntitledMultiSelectEnumSchema value) {
    return new OfMcpElicitationUntitledMultiSelectEnumSchema(value);
  }

  /** That value as an alternative of this union. */
  static McpElicitationMultiSelectEnumSchema of(McpElicitationTitledMultiSelectEnumSchema value) {
    return new OfMcpElicitationTitledMultiSelectEnumSchema(value);
  }

  /** Decodes the value whose first token is the current one. */
  static McpElicitationMultiSelectEnumSchema read(JsonParser p) {
    JsonNode raw = Trees.read(p);
    return switch (Shape.best(raw, Shapes.MCP_ELICITATION_MULTI_SELECT_ENUM_SCHEMA.variants())) {
      case 0 -> new OfMcpElicitationUntitledMultiSelectEnumSchema(McpElicitationUntitledMultiSelectEnumSchema.read(Tagged.parser(raw)));
      case 1 -> new OfMcpElicitationTitledMultiSelectEnumSchema(McpElicitationTitledMultiSelectEnumSchema.read(Tagged.parser(raw)));
      default -> new Unrecognized(raw);
    };
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfMcpElicitationUntitledMultiSelectEnumSchema(
      McpElicitationUntitledMultiSelectEnumSchema value) implements McpElicitationMultiSelectEnumSchema {
    public OfMcpElicitationUntitledMultiSelectEnumSchema {
      Checks.notNull(value, "McpElicitationMultiSelectEnumSchema", "value");
    }

    @Override
    public void write(JsonGenerator g) {
      value.write(g);
    }
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfMcpElicitationTitledMultiSelectEnumSchema(
      McpElicitationTitledMultiSelectEnumSchema value) implements McpElicitationMultiSelectEnumSchema {
    public OfMcpElicitationTitledMultiSelectEnumSchema {
      Checks.notNull(value, "McpElicitationMultiSelectEnumSchema", "value");
    }

    @Override
    public void write(JsonGenerator g) {
      value.write(g);
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements McpElicitationMultiSelectEnumSchema {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<McpElicitationMultiSelectEnumSchema> {
    Deserializer() {
      super(McpElicitationMultiSelectEnumSchema.class);
    }

    @Override
    McpElicitationMultiSelectEnumSchema decode(JsonParser p) {
      return McpElicitationMultiSelectEnumSchema.read(p);
    }
  }
}
