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
 * Wire type {@code SkillDependencies}.
 *
 * @param tools required
 */
@JsonDeserialize(using = SkillDependencies.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillDependencies(List<SkillToolDependency> tools) implements ProtocolValue {
  private static final String TYPE = "SkillDependencies";

  public SkillDependencies {
    Checks.notNull(tools, TYPE, "tools");
    tools = List.copyOf(tools);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillDependencies of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillDependencies read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillDependencies readBody(JsonParser p) {
    List<SkillToolDependency> tools = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "tools" -> {
          Decode.startArray(p, TYPE, "tools");
          List<SkillToolDependency> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(SkillToolDependency.read(p));
          }
          tools = json;
        }
        default -> p.skipChildren();
      }
    }
    return new SkillDependencies(
                Decode.required(tools, p, TYPE, "tools"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("tools");
    g.writeStartArray();
    for (SkillToolDependency jsonElement : tools) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link SkillDependencies}. */
  public static final class Builder {
    private @Nullable List<SkillToolDependency> tools;

    private Builder() {}

    /** {@code tools}: required. */
    public Builder tools(List<SkillToolDependency> value) {
      tools = Checks.notNull(value, TYPE, "tools");
      return this;
    }

    /** {@code tools}: required. */
    public Builder tools(SkillToolDependency... value) {
      return tools(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillDependencies build() {
      return new SkillDependencies(
                  Checks.isSet(tools, TYPE, "tools"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillDependencies> {
    Deserializer() {
      super(SkillDependencies.class);
    }

    @Override
    SkillDependencies decode(JsonParser p) {
      return SkillDependencies.read(p);
    }
  }
}
