package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code plugin/share/delete}.
 *
 */
@JsonDeserialize(using = PluginShareDeleteResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareDeleteResponse() implements ProtocolValue {
  private static final String TYPE = "PluginShareDeleteResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareDeleteResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareDeleteResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareDeleteResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new PluginShareDeleteResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link PluginShareDeleteResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareDeleteResponse build() {
      return new PluginShareDeleteResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareDeleteResponse> {
    Deserializer() {
      super(PluginShareDeleteResponse.class);
    }

    @Override
    PluginShareDeleteResponse decode(JsonParser p) {
      return PluginShareDeleteResponse.read(p);
    }
  }
}
