package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code DynamicToolNamespaceTool}. */
@JsonDeserialize(using = DynamicToolNamespaceTool.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface DynamicToolNamespaceTool extends ProtocolValue permits DynamicToolNamespaceTool.Function, DynamicToolNamespaceTool.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static DynamicToolNamespaceTool read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "function" -> Function.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code function}.
   *
   * @param description required
   * @param inputSchema required
   * @param name required
   * @param deferLoading optional
   */
  record Function(String description, JsonNode inputSchema, String name,
      @Nullable Boolean deferLoading) implements DynamicToolNamespaceTool {
    private static final String TYPE = "DynamicToolNamespaceTool.Function";

    public Function {
      Checks.notNull(description, TYPE, "description");
      Checks.notNull(inputSchema, TYPE, "inputSchema");
      Checks.notNull(name, TYPE, "name");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Function of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Function readBody(JsonParser p) {
      String description = null;
      JsonNode inputSchema = null;
      String name = null;
      Boolean deferLoading = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "description" -> description = Decode.string(p, TYPE, "description");
          case "inputSchema" -> inputSchema = Trees.read(p);
          case "name" -> name = Decode.string(p, TYPE, "name");
          case "deferLoading" -> deferLoading = jsonNull ? null : Decode.bool(p, TYPE, "deferLoading");
          default -> p.skipChildren();
        }
      }
      return new Function(
                  Decode.required(description, p, TYPE, "description"),
                  Decode.required(inputSchema, p, TYPE, "inputSchema"),
                  Decode.required(name, p, TYPE, "name"),
                  deferLoading);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "function");
      g.writeStringProperty("description", description);
      g.writeName("inputSchema");
      Trees.write(g, inputSchema);
      g.writeStringProperty("name", name);
      Encode.property(g, "deferLoading", deferLoading, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "function";
    }

    /** Builds {@link Function}. */
    public static final class Builder {
      private @Nullable String description;
      private @Nullable JsonNode inputSchema;
      private @Nullable String name;
      private @Nullable Boolean deferLoading;

      private Builder() {}

      /** {@code description}: required. */
      public Builder description(String value) {
        description = Checks.notNull(value, TYPE, "description");
        return this;
      }

      /** {@code inputSchema}: required. */
      public Builder inputSchema(JsonNode value) {
        inputSchema = Checks.notNull(value, TYPE, "inputSchema");
        return this;
      }

      /** {@code name}: required. */
      public Builder name(String value) {
        name = Checks.notNull(value, TYPE, "name");
        return this;
      }

      /** {@code deferLoading}: optional. */
      public Builder deferLoading(boolean value) {
        deferLoading = value;
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Function build() {
        return new Function(
                    Checks.isSet(description, TYPE, "description"),
                    Checks.isSet(inputSchema, TYPE, "inputSchema"),
                    Checks.isSet(name, TYPE, "name"),
                    deferLoading);
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements DynamicToolNamespaceTool {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<DynamicToolNamespaceTool> {
    Deserializer() {
      super(DynamicToolNamespaceTool.class);
    }

    @Override
    DynamicToolNamespaceTool decode(JsonParser p) {
      return DynamicToolNamespaceTool.read(p);
    }
  }
}
