package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code plugin/share/list}.
 *
 */
@JsonDeserialize(using = PluginShareListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareListParams() implements ProtocolValue {
  private static final String TYPE = "PluginShareListParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareListParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new PluginShareListParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link PluginShareListParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareListParams build() {
      return new PluginShareListParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareListParams> {
    Deserializer() {
      super(PluginShareListParams.class);
    }

    @Override
    PluginShareListParams decode(JsonParser p) {
      return PluginShareListParams.read(p);
    }
  }
}
