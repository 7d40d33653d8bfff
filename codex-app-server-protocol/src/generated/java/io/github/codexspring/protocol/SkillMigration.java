package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code SkillMigration}.
 *
 * @param name required
 */
@JsonDeserialize(using = SkillMigration.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillMigration(String name) implements ProtocolValue {
  private static final String TYPE = "SkillMigration";

  public SkillMigration {
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillMigration of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillMigration read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillMigration readBody(JsonParser p) {
    String name = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        default -> p.skipChildren();
      }
    }
    return new SkillMigration(
                Decode.required(name, p, TYPE, "name"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeEndObject();
  }

  /** Builds {@link SkillMigration}. */
  public static final class Builder {
    private @Nullable String name;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillMigration build() {
      return new SkillMigration(
                  Checks.isSet(name, TYPE, "name"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillMigration> {
    Deserializer() {
      super(SkillMigration.class);
    }

    @Override
    SkillMigration decode(JsonParser p) {
      return SkillMigration.read(p);
    }
  }
}
