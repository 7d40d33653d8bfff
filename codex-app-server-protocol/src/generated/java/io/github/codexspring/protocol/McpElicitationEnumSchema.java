package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpElicitationEnumSchema}. */
@JsonDeserialize(using = McpElicitationEnumSchema.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface McpElicitationEnumSchema extends ProtocolValue permits McpElicitationEnumSchema.OfMcpElicitationSingleSelectEnumSchema, McpElicitationEnumSchema.OfMcpElicitationMultiSelectEnumSchema, McpElicitationEnumSchema.OfMcpElicitationLegacyTitledEnumSchema, McpElicitationEnumSchema.Unrecognized {
  /** That value as an alternative of this union. */
  static McpElicitationEnumSchema of(McpElicitationSingleSelectEnumSchema value) {
    return new OfMcpElicitationSingleSelectEnumSchema(value);
  }

  /** That value as an alternative of this union. */
  static McpElicitationEnumSchema of(McpElicitationMultiSelectEnumSchema value) {
    return new OfMcpElicitationMultiSelectEnumSchema(value);
  }

  /** That value as an alternative of this union. */
  static McpElicitationEnumSchema of(McpElicitationLegacyTitledEnumSchema value) {
    return new OfMcpElicitationLegacyTitledEnumSchema(value);
  }

  /** Decodes the value whose first token is the current one. */
  static McpElicitationEnumSchema read(JsonParser p) {
    JsonNode raw = Trees.read(p);
    return switch (Shape.best(raw, Shapes.MCP_ELICITATION_ENUM_SCHEMA.variants())) {
      case 0 -> new OfMcpElicitationSingleSelectEnumSchema(McpElicitationSingleSelectEnumSchema.read(Tagged.parser(raw)));
      case 1 -> new OfMcpElicitationMultiSelectEnumSchema(McpElicitationMultiSelectEnumSchema.read(Tagged.parser(raw)));
      case 2 -> new OfMcpElicitationLegacyTitledEnumSchema(McpElicitationLegacyTitledEnumSchema.read(Tagged.parser(raw)));
      default -> new Unrecognized(raw);
    };
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfMcpElicitationSingleSelectEnumSchema(
      McpElicitationSingleSelectEnumSchema value) implements McpElicitationEnumSchema {
    public OfMcpElicitationSingleSelectEnumSchema {
      Checks.notNull(value, "McpElicitationEnumSchema", "value");
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
  record OfMcpElicitationMultiSelectEnumSchema(
      McpElicitationMultiSelectEnumSchema value) implements McpElicitationEnumSchema {
    public OfMcpElicitationMultiSelectEnumSchema {
      Checks.notNull(value, "McpElicitationEnumSchema", "value");
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
  record OfMcpElicitationLegacyTitledEnumSchema(
      McpElicitationLegacyTitledEnumSchema value) implements McpElicitationEnumSchema {
    public OfMcpElicitationLegacyTitledEnumSchema {
      Checks.notNull(value, "McpElicitationEnumSchema", "value");
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
  record Unrecognized(JsonNode raw) implements McpElicitationEnumSchema {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<McpElicitationEnumSchema> {
    Deserializer() {
      super(McpElicitationEnumSchema.class);
    }

    @Override
    McpElicitationEnumSchema decode(JsonParser p) {
      return McpElicitationEnumSchema.read(p);
    }
  }
}
