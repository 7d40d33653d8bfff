package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ComputerUseConfig}.
 *
 * @param defaultAppAccess {@code default_app_access}; optional, nullable
 * @param macos optional, nullable
 * @param windows optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ComputerUseConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ComputerUseConfig(@Nullable AllowDenyRequirement defaultAppAccess,
    @Nullable ComputerUseMacosConfig macos, @Nullable ComputerUseWindowsConfig windows,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ComputerUseConfig";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ComputerUseConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ComputerUseConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ComputerUseConfig readBody(JsonParser p) {
    AllowDenyRequirement defaultAppAccess = null;
    ComputerUseMacosConfig macos = null;
    ComputerUseWindowsConfig windows = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "default_app_access" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          defaultAppAccess = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "default_app_access"));
        }
        case "macos" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          macos = jsonNull ? null : ComputerUseMacosConfig.read(p);
        }
        case "windows" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          windows = jsonNull ? null : ComputerUseWindowsConfig.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ComputerUseConfig(
                defaultAppAccess,
                macos,
                windows,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, TYPE, "default_app_access", defaultAppAccess, explicitNulls.contains(0));
    Encode.property(g, "macos", macos, explicitNulls.contains(1));
    Encode.property(g, "windows", windows, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link ComputerUseConfig}. */
  public static final class Builder {
    private @Nullable AllowDenyRequirement defaultAppAccess;
    private @Nullable ComputerUseMacosConfig macos;
    private @Nullable ComputerUseWindowsConfig windows;
    private long explicitNulls;

    private Builder() {}

    /** {@code default_app_access}: optional, nullable. */
    public Builder defaultAppAccess(@Nullable AllowDenyRequirement value) {
      defaultAppAccess = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code macos}: optional, nullable. */
    public Builder macos(@Nullable ComputerUseMacosConfig value) {
      macos = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code windows}: optional, nullable. */
    public Builder windows(@Nullable ComputerUseWindowsConfig value) {
      windows = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ComputerUseConfig build() {
      return new ComputerUseConfig(
                  defaultAppAccess,
                  macos,
                  windows,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ComputerUseConfig> {
    Deserializer() {
      super(ComputerUseConfig.class);
    }

    @Override
    ComputerUseConfig decode(JsonParser p) {
      return ComputerUseConfig.read(p);
    }
  }
}
