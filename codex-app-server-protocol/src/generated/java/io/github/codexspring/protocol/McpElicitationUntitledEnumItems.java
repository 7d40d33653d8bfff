package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpElicitationUntitledEnumItems}.
 *
 * @param enum_ {@code enum}; required
 * @param type required
 */
@JsonDeserialize(using = McpElicitationUntitledEnumItems.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpElicitationUntitledEnumItems(List<String> enum_,
    McpElicitationStringType type) implements ProtocolValue {
  private static final String TYPE = "McpElicitationUntitledEnumItems";

  public McpElicitationUntitledEnumItems {
    Checks.notNull(enum_, TYPE, "enum");
    enum_ = List.copyOf(enum_);
    Checks.notNull(type, TYPE, "type");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpElicitationUntitledEnumItems of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpElicitationUntitledEnumItems read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpElicitationUntitledEnumItems readBody(JsonParser p) {
    List<String> enum_ = null;
    McpElicitationStringType type = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "enum" -> enum_ = Decode.strings(p, TYPE, "enum");
        case "type" -> type = McpElicitationStringType.fromWire(Decode.string(p, TYPE, "type"));
        default -> p.skipChildren();
      }
    }
    return new McpElicitationUntitledEnumItems(
                Decode.required(enum_, p, TYPE, "enum"),
                Decode.required(type, p, TYPE, "type"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("enum");
    Encode.strings(g, enum_);
    g.writeName("type");
    Encode.enumeration(g, type, TYPE, "type");
    g.writeEndObject();
  }

  /** Builds {@link McpElicitationUntitledEnumItems}. */
  public static final class Builder {
    private @Nullable List<String> enum_;
    private @Nullable McpElicitationStringType type;

    private Builder() {}

    /** {@code enum}: required. */
    public Builder enum_(List<String> value) {
      enum_ = Checks.notNull(value, TYPE, "enum");
      return this;
    }

    /** {@code enum}: required. */
    public Builder enum_(String... value) {
      return enum_(List.of(value));
    }

    /** {@code type}: required. */
    public Builder type(McpElicitationStringType value) {
      type = Checks.notNull(value, TYPE, "type");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpElicitationUntitledEnumItems build() {
      return new McpElicitationUntitledEnumItems(
                  Checks.isSet(enum_, TYPE, "enum"),
                  Checks.isSet(type, TYPE, "type"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationUntitledEnumItems> {
    Deserializer() {
      super(McpElicitationUntitledEnumItems.class);
    }

    @Override
    McpElicitationUntitledEnumItems decode(JsonParser p) {
      return McpElicitationUntitledEnumItems.read(p);
    }
  }
}
