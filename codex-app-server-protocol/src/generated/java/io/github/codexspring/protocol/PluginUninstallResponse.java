package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code plugin/uninstall}.
 *
 */
@JsonDeserialize(using = PluginUninstallResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginUninstallResponse() implements ProtocolValue {
  private static final String TYPE = "PluginUninstallResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginUninstallResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginUninstallResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginUninstallResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new PluginUninstallResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link PluginUninstallResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginUninstallResponse build() {
      return new PluginUninstallResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginUninstallResponse> {
    Deserializer() {
      super(PluginUninstallResponse.class);
    }

    @Override
    PluginUninstallResponse decode(JsonParser p) {
      return PluginUninstallResponse.read(p);
    }
  }
}
