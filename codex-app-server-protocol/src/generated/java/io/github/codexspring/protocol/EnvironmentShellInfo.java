package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code EnvironmentShellInfo}.
 *
 * @param name required
 * @param path required
 */
@JsonDeserialize(using = EnvironmentShellInfo.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record EnvironmentShellInfo(String name, String path) implements ProtocolValue {
  private static final String TYPE = "EnvironmentShellInfo";

  public EnvironmentShellInfo {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(path, TYPE, "path");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static EnvironmentShellInfo of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static EnvironmentShellInfo read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static EnvironmentShellInfo readBody(JsonParser p) {
    String name = null;
    String path = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "path" -> path = Decode.string(p, TYPE, "path");
        default -> p.skipChildren();
      }
    }
    return new EnvironmentShellInfo(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(path, p, TYPE, "path"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeStringProperty("path", path);
    g.writeEndObject();
  }

  /** Builds {@link EnvironmentShellInfo}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String path;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code path}: required. */
    public Builder path(String value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public EnvironmentShellInfo build() {
      return new EnvironmentShellInfo(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(path, TYPE, "path"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<EnvironmentShellInfo> {
    Deserializer() {
      super(EnvironmentShellInfo.class);
    }

    @Override
    EnvironmentShellInfo decode(JsonParser p) {
      return EnvironmentShellInfo.read(p);
    }
  }
}
