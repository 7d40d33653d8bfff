package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppLinksConfig}.
 *
 */
@JsonDeserialize(using = AppLinksConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppLinksConfig() implements ProtocolValue {
  private static final String TYPE = "AppLinksConfig";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppLinksConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppLinksConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppLinksConfig readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new AppLinksConfig();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link AppLinksConfig}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppLinksConfig build() {
      return new AppLinksConfig();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppLinksConfig> {
    Deserializer() {
      super(AppLinksConfig.class);
    }

    @Override
    AppLinksConfig decode(JsonParser p) {
      return AppLinksConfig.read(p);
    }
  }
}
