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
 * Wire type {@code ModelAccessPrograms}.
 *
 * @param cyber required
 */
@JsonDeserialize(using = ModelAccessPrograms.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelAccessPrograms(List<CyberAccessProgram> cyber) implements ProtocolValue {
  private static final String TYPE = "ModelAccessPrograms";

  public ModelAccessPrograms {
    Checks.notNull(cyber, TYPE, "cyber");
    cyber = List.copyOf(cyber);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelAccessPrograms of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelAccessPrograms read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelAccessPrograms readBody(JsonParser p) {
    List<CyberAccessProgram> cyber = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "cyber" -> {
          Decode.startArray(p, TYPE, "cyber");
          List<CyberAccessProgram> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(CyberAccessProgram.fromWire(Decode.string(p, TYPE, "cyber")));
          }
          cyber = json;
        }
        default -> p.skipChildren();
      }
    }
    return new ModelAccessPrograms(
                Decode.required(cyber, p, TYPE, "cyber"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("cyber");
    g.writeStartArray();
    for (CyberAccessProgram jsonElement : cyber) {
      Encode.enumeration(g, jsonElement, TYPE, "cyber");
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link ModelAccessPrograms}. */
  public static final class Builder {
    private @Nullable List<CyberAccessProgram> cyber;

    private Builder() {}

    /** {@code cyber}: required. */
    public Builder cyber(List<CyberAccessProgram> value) {
      cyber = Checks.notNull(value, TYPE, "cyber");
      return this;
    }

    /** {@code cyber}: required. */
    public Builder cyber(CyberAccessProgram... value) {
      return cyber(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelAccessPrograms build() {
      return new ModelAccessPrograms(
                  Checks.isSet(cyber, TYPE, "cyber"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelAccessPrograms> {
    Deserializer() {
      super(ModelAccessPrograms.class);
    }

    @Override
    ModelAccessPrograms decode(JsonParser p) {
      return ModelAccessPrograms.read(p);
    }
  }
}
