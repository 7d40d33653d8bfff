package io.github.codexspring.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Shapes of the unions whose variants have no tag. */
@Generated("io.github.codexspring.generator")
final class Shapes {
  static final Shape.UnionShape ACCOUNT_SESSIONS_SWITCH_RESPONSE = new Shape.UnionShape(List.of(new Shape.ObjectShape(Set.of("sessions", "activeSessionId"), Set.of("sessions"), Map.of(), Map.of()), new Shape.ObjectShape(Set.of("auth_url", "login_id"), Set.of("auth_url", "login_id"), Map.of(), Map.of())));

  static final Shape.ObjectShape MCP_ELICITATION_UNTITLED_SINGLE_SELECT_ENUM_SCHEMA = new Shape.ObjectShape(Set.of("enum", "type", "default", "description", "title"), Set.of("enum", "type"), Map.of("type", Set.of("string")), Map.of());

  static final Shape.ObjectShape MCP_ELICITATION_TITLED_SINGLE_SELECT_ENUM_SCHEMA = new Shape.ObjectShape(Set.of("oneOf", "type", "default", "description", "title"), Set.of("oneOf", "type"), Map.of("type", Set.of("string")), Map.of());

  static final Shape.UnionShape MCP_ELICITATION_SINGLE_SELECT_ENUM_SCHEMA = new Shape.UnionShape(List.of(MCP_ELICITATION_UNTITLED_SINGLE_SELECT_ENUM_SCHEMA, MCP_ELICITATION_TITLED_SINGLE_SELECT_ENUM_SCHEMA));

  static final Shape.ObjectShape MCP_ELICITATION_UNTITLED_ENUM_ITEMS = new Shape.ObjectShape(Set.of("enum", "type"), Set.of("enum", "type"), Map.of("type", Set.of("string")), Map.of());

  static final Shape.ObjectShape MCP_ELICITATION_UNTITLED_MULTI_SELECT_ENUM_SCHEMA = new Shape.ObjectShape(Set.of("items", "type", "default", "description", "maxItems", "minItems", "title"), Set.of("items", "type"), Map.of("type", Set.of("array")), Map.of("items", MCP_ELICITATION_UNTITLED_ENUM_ITEMS));

  static final Shape.ObjectShape MCP_ELICITATION_TITLED_ENUM_ITEMS = new Shape.ObjectShape(Set.of("anyOf"), Set.of("anyOf"), Map.of(), Map.of());

  static final Shape.ObjectShape MCP_ELICITATION_TITLED_MULTI_SELECT_ENUM_SCHEMA = new Shape.ObjectShape(Set.of("items", "type", "default", "description", "maxItems", "minItems", "title"), Set.of("items", "type"), Map.of("type", Set.of("array")), Map.of("items", MCP_ELICITATION_TITLED_ENUM_ITEMS));

  static final Shape.UnionShape MCP_ELICITATION_MULTI_SELECT_ENUM_SCHEMA = new Shape.UnionShape(List.of(MCP_ELICITATION_UNTITLED_MULTI_SELECT_ENUM_SCHEMA, MCP_ELICITATION_TITLED_MULTI_SELECT_ENUM_SCHEMA));

  static final Shape.ObjectShape MCP_ELICITATION_LEGACY_TITLED_ENUM_SCHEMA = new Shape.ObjectShape(Set.of("enum", "type", "default", "description", "enumNames", "title"), Set.of("enum", "type"), Map.of("type", Set.of("string")), Map.of());

  static final Shape.UnionShape MCP_ELICITATION_ENUM_SCHEMA = new Shape.UnionShape(List.of(MCP_ELICITATION_SINGLE_SELECT_ENUM_SCHEMA, MCP_ELICITATION_MULTI_SELECT_ENUM_SCHEMA, MCP_ELICITATION_LEGACY_TITLED_ENUM_SCHEMA));

  static final Shape.ObjectShape MCP_ELICITATION_STRING_SCHEMA = new Shape.ObjectShape(Set.of("type", "default", "description", "format", "maxLength", "minLength", "title"), Set.of("type"), Map.of("type", Set.of("string")), Map.of());

  static final Shape.ObjectShape MCP_ELICITATION_NUMBER_SCHEMA = new Shape.ObjectShape(Set.of("type", "default", "description", "maximum", "minimum", "title"), Set.of("type"), Map.of("type", Set.of("number", "integer")), Map.of());

  static final Shape.ObjectShape MCP_ELICITATION_BOOLEAN_SCHEMA = new Shape.ObjectShape(Set.of("type", "default", "description", "title"), Set.of("type"), Map.of("type", Set.of("boolean")), Map.of());

  static final Shape.UnionShape MCP_ELICITATION_PRIMITIVE_SCHEMA = new Shape.UnionShape(List.of(MCP_ELICITATION_ENUM_SCHEMA, MCP_ELICITATION_STRING_SCHEMA, MCP_ELICITATION_NUMBER_SCHEMA, MCP_ELICITATION_BOOLEAN_SCHEMA));

  static final Shape.UnionShape RESOURCE_CONTENT = new Shape.UnionShape(List.of(new Shape.ObjectShape(Set.of("text", "uri", "_meta", "mimeType"), Set.of("text", "uri"), Map.of(), Map.of()), new Shape.ObjectShape(Set.of("blob", "uri", "_meta", "mimeType"), Set.of("blob", "uri"), Map.of(), Map.of())));

  private Shapes() {}
}
