package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppToolConfig}.
 *
 * @param approvalMode {@code approval_mode}; optional, nullable
 * @param enabled optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppToolConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppToolConfig(@Nullable AppToolApproval approvalMode, @Nullable Boolean enabled,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppToolConfig";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppToolConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppToolConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppToolConfig readBody(JsonParser p) {
    AppToolApproval approvalMode = null;
    Boolean enabled = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "approval_mode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          approvalMode = jsonNull ? null : AppToolApproval.fromWire(Decode.string(p, TYPE, "approval_mode"));
        }
        case "enabled" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          enabled = jsonNull ? null : Decode.bool(p, TYPE, "enabled");
        }
        default -> p.skipChildren();
      }
    }
    return new AppToolConfig(
                approvalMode,
                enabled,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, TYPE, "approval_mode", approvalMode, explicitNulls.contains(0));
    Encode.property(g, "enabled", enabled, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link AppToolConfig}. */
  public static final class Builder {
    private @Nullable AppToolApproval approvalMode;
    private @Nullable Boolean enabled;
    private long explicitNulls;

    private Builder() {}

    /** {@code approval_mode}: optional, nullable. */
    public Builder approvalMode(@Nullable AppToolApproval value) {
      approvalMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code enabled}: optional, nullable. */
    public Builder enabled(boolean value) {
      enabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code enabled}: optional, nullable. */
    public Builder enabled(@Nullable Boolean value) {
      enabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppToolConfig build() {
      return new AppToolConfig(
                  approvalMode,
                  enabled,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppToolConfig> {
    Deserializer() {
      super(AppToolConfig.class);
    }

    @Override
    AppToolConfig decode(JsonParser p) {
      return AppToolConfig.read(p);
    }
  }
}
