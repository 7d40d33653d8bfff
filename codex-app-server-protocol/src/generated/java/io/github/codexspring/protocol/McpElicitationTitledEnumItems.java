package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpElicitationTitledEnumItems}.
 *
 * @param anyOf required
 */
@JsonDeserialize(using = McpElicitationTitledEnumItems.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpElicitationTitledEnumItems(
    List<McpElicitationConstOption> anyOf) implements ProtocolValue {
  private static final String TYPE = "McpElicitationTitledEnumItems";

  public McpElicitationTitledEnumItems {
    Checks.notNull(anyOf, TYPE, "anyOf");
    anyOf = List.copyOf(anyOf);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpElicitationTitledEnumItems of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpElicitationTitledEnumItems read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpElicitationTitledEnumItems readBody(JsonParser p) {
    List<McpElicitationConstOption> anyOf = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "anyOf" -> {
          Decode.startArray(p, TYPE, "anyOf");
          List<McpElicitationConstOption> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(McpElicitationConstOption.read(p));
          }
          anyOf = json;
        }
        default -> p.skipChildren();
      }
    }
    return new McpElicitationTitledEnumItems(
                Decode.required(anyOf, p, TYPE, "anyOf"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("anyOf");
    g.writeStartArray();
    for (McpElicitationConstOption jsonElement : anyOf) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link McpElicitationTitledEnumItems}. */
  public static final class Builder {
    private @Nullable List<McpElicitationConstOption> anyOf;

    private Builder() {}

    /** {@code anyOf}: required. */
    public Builder anyOf(List<McpElicitationConstOption> value) {
      anyOf = Checks.notNull(value, TYPE, "anyOf");
      return this;
    }

    /** {@code anyOf}: required. */
    public Builder anyOf(McpElicitationConstOption... value) {
      return anyOf(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpElicitationTitledEnumItems build() {
      return new McpElicitationTitledEnumItems(
                  Checks.isSet(anyOf, TYPE, "anyOf"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationTitledEnumItems> {
    Deserializer() {
      super(McpElicitationTitledEnumItems.class);
    }

    @Override
    McpElicitationTitledEnumItems decode(JsonParser p) {
      return McpElicitationTitledEnumItems.read(p);
    }
  }
}
