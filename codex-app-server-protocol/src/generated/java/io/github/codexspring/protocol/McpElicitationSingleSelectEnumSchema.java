package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpElicitationSingleSelectEnumSchema}. */
@JsonDeserialize(using = McpElicitationSingleSelectEnumSchema.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface McpElicitationSingleSelectEnumSchema extends ProtocolValue permits McpElicitationSingleSelectEnumSchema.OfMcpElicitationUntitledSingleSelectEnumSchema, McpElicitationSingleSelectEnumSchema.OfMcpElicitationTitledSingleSelectEnumSchema, McpElicitationSingleSelectEnumSchema.Unrecognized {
  /** That value as an alternative of this union. */
  static McpElicitationSingleSelectEnumSchema of(
      McpElicitationUntitledSingleSelectEnumSchema value) {
    return new OfMcpElicitationUntitledSingleSelectEnumSchema(value);
  }

  /** That value as an alternative of this union. */
  static McpElicitationSingleSelectEnumSchema of(McpElicitationTitledSingleSelectEnumSchema value) {
    return new OfMcpElicitationTitledSingleSelectEnumSchema(value);
  }

  /** Decodes the value whose first token is the current one. */
  static McpElicitationSingleSelectEnumSchema read(JsonParser p) {
    JsonNode raw = Trees.read(p);
    return switch (Shape.best(raw, Shapes.MCP_ELICITATION_SINGLE_SELECT_ENUM_SCHEMA.variants())) {
      case 0 -> new OfMcpElicitationUntitledSingleSelectEnumSchema(McpElicitationUntitledSingleSelectEnumSchema.read(Tagged.parser(raw)));
      case 1 -> new OfMcpElicitationTitledSingleSelectEnumSchema(McpElicitationTitledSingleSelectEnumSchema.read(Tagged.parser(raw)));
      default -> new Unrecognized(raw);
    };
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfMcpElicitationUntitledSingleSelectEnumSchema(
      McpElicitationUntitledSingleSelectEnumSchema value) implements McpElicitationSingleSelectEnumSchema {
    public OfMcpElicitationUntitledSingleSelectEnumSchema {
      Checks.notNull(value, "McpElicitationSingleSelectEnumSchema", "value");
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
  record OfMcpElicitationTitledSingleSelectEnumSchema(
      McpElicitationTitledSingleSelectEnumSchema value) implements McpElicitationSingleSelectEnumSchema {
    public OfMcpElicitationTitledSingleSelectEnumSchema {
      Checks.notNull(value, "McpElicitationSingleSelectEnumSchema", "value");
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
  record Unrecognized(JsonNode raw) implements McpElicitationSingleSelectEnumSchema {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<McpElicitationSingleSelectEnumSchema> {
    Deserializer() {
      super(McpElicitationSingleSelectEnumSchema.class);
    }

    @Override
    McpElicitationSingleSelectEnumSchema decode(JsonParser p) {
      return McpElicitationSingleSelectEnumSchema.read(p);
    }
  }
}
