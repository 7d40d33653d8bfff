package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code DynamicToolSpec}. */
@JsonDeserialize(using = DynamicToolSpec.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface DynamicToolSpec extends ProtocolValue permits DynamicToolSpec.Function, DynamicToolSpec.Namespace, DynamicToolSpec.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** {@code description}, which all known variants have. */
  @Nullable String description();

  /** {@code name}, which all known variants have. */
  @Nullable String name();

  /** Decodes the value whose first token is the current one. */
  static DynamicToolSpec read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "function" -> Function.readBody(tagged.body());
      case "namespace" -> Namespace.readBody(tagged.body());
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
      @Nullable Boolean deferLoading) implements DynamicToolSpec {
    private static final String TYPE = "DynamicToolSpec.Function";

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
   * {@code type} is {@code namespace}.
   *
   * @param description required
   * @param name required
   * @param tools required
   */
  record Namespace(String description, String name,
      List<DynamicToolNamespaceTool> tools) implements DynamicToolSpec {
    private static final String TYPE = "DynamicToolSpec.Namespace";

    public Namespace {
      Checks.notNull(description, TYPE, "description");
      Checks.notNull(name, TYPE, "name");
      Checks.notNull(tools, TYPE, "tools");
      tools = List.copyOf(tools);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Namespace of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Namespace readBody(JsonParser p) {
      String description = null;
      String name = null;
      List<DynamicToolNamespaceTool> tools = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "description" -> description = Decode.string(p, TYPE, "description");
          case "name" -> name = Decode.string(p, TYPE, "name");
          case "tools" -> {
            Decode.startArray(p, TYPE, "tools");
            List<DynamicToolNamespaceTool> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(DynamicToolNamespaceTool.read(p));
            }
            tools = json;
          }
          default -> p.skipChildren();
        }
      }
      return new Namespace(
                  Decode.required(description, p, TYPE, "description"),
                  Decode.required(name, p, TYPE, "name"),
                  Decode.required(tools, p, TYPE, "tools"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "namespace");
      g.writeStringProperty("description", description);
      g.writeStringProperty("name", name);
      g.writeName("tools");
      g.writeStartArray();
      for (DynamicToolNamespaceTool jsonElement : tools) {
        jsonElement.write(g);
      }
      g.writeEndArray();
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "namespace";
    }

    /** Builds {@link Namespace}. */
    public static final class Builder {
      private @Nullable String description;
      private @Nullable String name;
      private @Nullable List<DynamicToolNamespaceTool> tools;

      private Builder() {}

      /** {@code description}: required. */
      public Builder description(String value) {
        description = Checks.notNull(value, TYPE, "description");
        return this;
      }

      /** {@code name}: required. */
      public Builder name(String value) {
        name = Checks.notNull(value, TYPE, "name");
        return this;
      }

      /** {@code tools}: required. */
      public Builder tools(List<DynamicToolNamespaceTool> value) {
        tools = Checks.notNull(value, TYPE, "tools");
        return this;
      }

      /** {@code tools}: required. */
      public Builder tools(DynamicToolNamespaceTool... value) {
        return tools(List.of(value));
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Namespace build() {
        return new Namespace(
                    Checks.isSet(description, TYPE, "description"),
                    Checks.isSet(name, TYPE, "name"),
                    Checks.isSet(tools, TYPE, "tools"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements DynamicToolSpec {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }

    @Override
    public @Nullable String description() {
      return Tagged.stringOf(raw, "description");
    }

    @Override
    public @Nullable String name() {
      return Tagged.stringOf(raw, "name");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<DynamicToolSpec> {
    Deserializer() {
      super(DynamicToolSpec.class);
    }

    @Override
    DynamicToolSpec decode(JsonParser p) {
      return DynamicToolSpec.read(p);
    }
  }
}
