package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code plugin/share/delete}.
 *
 * @param remotePluginId required
 */
@JsonDeserialize(using = PluginShareDeleteParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareDeleteParams(String remotePluginId) implements ProtocolValue {
  private static final String TYPE = "PluginShareDeleteParams";

  public PluginShareDeleteParams {
    Checks.notNull(remotePluginId, TYPE, "remotePluginId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareDeleteParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareDeleteParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareDeleteParams readBody(JsonParser p) {
    String remotePluginId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "remotePluginId" -> remotePluginId = Decode.string(p, TYPE, "remotePluginId");
        default -> p.skipChildren();
      }
    }
    return new PluginShareDeleteParams(
                Decode.required(remotePluginId, p, TYPE, "remotePluginId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("remotePluginId", remotePluginId);
    g.writeEndObject();
  }

  /** Builds {@link PluginShareDeleteParams}. */
  public static final class Builder {
    private @Nullable String remotePluginId;

    private Builder() {}

    /** {@code remotePluginId}: required. */
    public Builder remotePluginId(String value) {
      remotePluginId = Checks.notNull(value, TYPE, "remotePluginId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareDeleteParams build() {
      return new PluginShareDeleteParams(
                  Checks.isSet(remotePluginId, TYPE, "remotePluginId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareDeleteParams> {
    Deserializer() {
      super(PluginShareDeleteParams.class);
    }

    @Override
    PluginShareDeleteParams decode(JsonParser p) {
      return PluginShareDeleteParams.read(p);
    }
  }
}
