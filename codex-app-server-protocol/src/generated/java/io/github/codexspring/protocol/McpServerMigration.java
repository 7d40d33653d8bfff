package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpServerMigration}.
 *
 * @param name required
 */
@JsonDeserialize(using = McpServerMigration.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerMigration(String name) implements ProtocolValue {
  private static final String TYPE = "McpServerMigration";

  public McpServerMigration {
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerMigration of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerMigration read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerMigration readBody(JsonParser p) {
    String name = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        default -> p.skipChildren();
      }
    }
    return new McpServerMigration(
                Decode.required(name, p, TYPE, "name"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeEndObject();
  }

  /** Builds {@link McpServerMigration}. */
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
    public McpServerMigration build() {
      return new McpServerMigration(
                  Checks.isSet(name, TYPE, "name"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerMigration> {
    Deserializer() {
      super(McpServerMigration.class);
    }

    @Override
    McpServerMigration decode(JsonParser p) {
      return McpServerMigration.read(p);
    }
  }
}
