package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppToolsConfig}.
 *
 */
@JsonDeserialize(using = AppToolsConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppToolsConfig() implements ProtocolValue {
  private static final String TYPE = "AppToolsConfig";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppToolsConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppToolsConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppToolsConfig readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new AppToolsConfig();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link AppToolsConfig}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppToolsConfig build() {
      return new AppToolsConfig();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppToolsConfig> {
    Deserializer() {
      super(AppToolsConfig.class);
    }

    @Override
    AppToolsConfig decode(JsonParser p) {
      return AppToolsConfig.read(p);
    }
  }
}
