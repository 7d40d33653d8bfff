package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpElicitationPrimitiveSchema}. */
@JsonDeserialize(using = McpElicitationPrimitiveSchema.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface McpElicitationPrimitiveSchema extends ProtocolValue permits McpElicitationPrimitiveSchema.OfMcpElicitationEnumSchema, McpElicitationPrimitiveSchema.OfMcpElicitationStringSchema, McpElicitationPrimitiveSchema.OfMcpElicitationNumberSchema, McpElicitationPrimitiveSchema.OfMcpElicitationBooleanSchema, McpElicitationPrimitiveSchema.Unrecognized {
  /** That value as an alternative of this union. */
  static McpElicitationPrimitiveSchema of(McpElicitationEnumSchema value) {
    return new OfMcpElicitationEnumSchema(value);
  }

  /** That value as an alternative of this union. */
  static McpElicitationPrimitiveSchema of(McpElicitationStringSchema value) {
    return new OfMcpElicitationStringSchema(value);
  }

  /** That value as an alternative of this union. */
  static McpElicitationPrimitiveSchema of(McpElicitationNumberSchema value) {
    return new OfMcpElicitationNumberSchema(value);
  }

  /** That value as an alternative of this union. */
  static McpElicitationPrimitiveSchema of(McpElicitationBooleanSchema value) {
    return new OfMcpElicitationBooleanSchema(value);
  }

  /** Decodes the value whose first token is the current one. */
  static McpElicitationPrimitiveSchema read(JsonParser p) {
    JsonNode raw = Trees.read(p);
    return switch (Shape.best(raw, Shapes.MCP_ELICITATION_PRIMITIVE_SCHEMA.variants())) {
      case 0 -> new OfMcpElicitationEnumSchema(McpElicitationEnumSchema.read(Tagged.parser(raw)));
      case 1 -> new OfMcpElicitationStringSchema(McpElicitationStringSchema.read(Tagged.parser(raw)));
      case 2 -> new OfMcpElicitationNumberSchema(McpElicitationNumberSchema.read(Tagged.parser(raw)));
      case 3 -> new OfMcpElicitationBooleanSchema(McpElicitationBooleanSchema.read(Tagged.parser(raw)));
      default -> new Unrecognized(raw);
    };
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfMcpElicitationEnumSchema(
      McpElicitationEnumSchema value) implements McpElicitationPrimitiveSchema {
    public OfMcpElicitationEnumSchema {
      Checks.notNull(value, "McpElicitationPrimitiveSchema", "value");
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
  record OfMcpElicitationStringSchema(
      McpElicitationStringSchema value) implements McpElicitationPrimitiveSchema {
    public OfMcpElicitationStringSchema {
      Checks.notNull(value, "McpElicitationPrimitiveSchema", "value");
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
  record OfMcpElicitationNumberSchema(
      McpElicitationNumberSchema value) implements McpElicitationPrimitiveSchema {
    public OfMcpElicitationNumberSchema {
      Checks.notNull(value, "McpElicitationPrimitiveSchema", "value");
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
  record OfMcpElicitationBooleanSchema(
      McpElicitationBooleanSchema value) implements McpElicitationPrimitiveSchema {
    public OfMcpElicitationBooleanSchema {
      Checks.notNull(value, "McpElicitationPrimitiveSchema", "value");
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
  record Unrecognized(JsonNode raw) implements McpElicitationPrimitiveSchema {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<McpElicitationPrimitiveSchema> {
    Deserializer() {
      super(McpElicitationPrimitiveSchema.class);
    }

    @Override
    McpElicitationPrimitiveSchema decode(JsonParser p) {
      return McpElicitationPrimitiveSchema.read(p);
    }
  }
}
