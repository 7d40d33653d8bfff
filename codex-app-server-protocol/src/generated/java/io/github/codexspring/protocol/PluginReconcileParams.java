package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code plugin/reconcile}.
 *
 * @param reason optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginReconcileParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginReconcileParams(@Nullable String reason,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginReconcileParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginReconcileParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginReconcileParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginReconcileParams readBody(JsonParser p) {
    String reason = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "reason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          reason = jsonNull ? null : Decode.string(p, TYPE, "reason");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginReconcileParams(
                reason,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "reason", reason, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link PluginReconcileParams}. */
  public static final class Builder {
    private @Nullable String reason;
    private long explicitNulls;

    private Builder() {}

    /** {@code reason}: optional, nullable. */
    public Builder reason(@Nullable String value) {
      reason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginReconcileParams build() {
      return new PluginReconcileParams(
                  reason,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginReconcileParams> {
    Deserializer() {
      super(PluginReconcileParams.class);
    }

    @Override
    PluginReconcileParams decode(JsonParser p) {
      return PluginReconcileParams.read(p);
    }
  }
}
