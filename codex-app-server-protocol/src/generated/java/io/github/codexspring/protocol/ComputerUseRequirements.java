package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ComputerUseRequirements}.
 *
 * @param allowLockedComputerUse optional, nullable
 * @param allowPersistentApproval optional, nullable
 * @param defaultAppAccess optional, nullable
 * @param macos optional, nullable
 * @param windows optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ComputerUseRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ComputerUseRequirements(@Nullable Boolean allowLockedComputerUse,
    @Nullable Boolean allowPersistentApproval, @Nullable AllowDenyRequirement defaultAppAccess,
    @Nullable ComputerUseMacosRequirements macos, @Nullable ComputerUseWindowsRequirements windows,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ComputerUseRequirements";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ComputerUseRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ComputerUseRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ComputerUseRequirements readBody(JsonParser p) {
    Boolean allowLockedComputerUse = null;
    Boolean allowPersistentApproval = null;
    AllowDenyRequirement defaultAppAccess = null;
    ComputerUseMacosRequirements macos = null;
    ComputerUseWindowsRequirements windows = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "allowLockedComputerUse" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          allowLockedComputerUse = jsonNull ? null : Decode.bool(p, TYPE, "allowLockedComputerUse");
        }
        case "allowPersistentApproval" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          allowPersistentApproval = jsonNull ? null : Decode.bool(p, TYPE, "allowPersistentApproval");
        }
        case "defaultAppAccess" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          defaultAppAccess = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "defaultAppAccess"));
        }
        case "macos" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          macos = jsonNull ? null : ComputerUseMacosRequirements.read(p);
        }
        case "windows" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          windows = jsonNull ? null : ComputerUseWindowsRequirements.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ComputerUseRequirements(
                allowLockedComputerUse,
                allowPersistentApproval,
                defaultAppAccess,
                macos,
                windows,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "allowLockedComputerUse", allowLockedComputerUse, explicitNulls.contains(0));
    Encode.property(g, "allowPersistentApproval", allowPersistentApproval, explicitNulls.contains(1));
    Encode.property(g, TYPE, "defaultAppAccess", defaultAppAccess, explicitNulls.contains(2));
    Encode.property(g, "macos", macos, explicitNulls.contains(3));
    Encode.property(g, "windows", windows, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link ComputerUseRequirements}. */
  public static final class Builder {
    private @Nullable Boolean allowLockedComputerUse;
    private @Nullable Boolean allowPersistentApproval;
    private @Nullable AllowDenyRequirement defaultAppAccess;
    private @Nullable ComputerUseMacosRequirements macos;
    private @Nullable ComputerUseWindowsRequirements windows;
    private long explicitNulls;

    private Builder() {}

    /** {@code allowLockedComputerUse}: optional, nullable. */
    public Builder allowLockedComputerUse(boolean value) {
      allowLockedComputerUse = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code allowLockedComputerUse}: optional, nullable. */
    public Builder allowLockedComputerUse(@Nullable Boolean value) {
      allowLockedComputerUse = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code allowPersistentApproval}: optional, nullable. */
    public Builder allowPersistentApproval(boolean value) {
      allowPersistentApproval = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code allowPersistentApproval}: optional, nullable. */
    public Builder allowPersistentApproval(@Nullable Boolean value) {
      allowPersistentApproval = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code defaultAppAccess}: optional, nullable. */
    public Builder defaultAppAccess(@Nullable AllowDenyRequirement value) {
      defaultAppAccess = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code macos}: optional, nullable. */
    public Builder macos(@Nullable ComputerUseMacosRequirements value) {
      macos = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code windows}: optional, nullable. */
    public Builder windows(@Nullable ComputerUseWindowsRequirements value) {
      windows = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ComputerUseRequirements build() {
      return new ComputerUseRequirements(
                  allowLockedComputerUse,
                  allowPersistentApproval,
                  defaultAppAccess,
                  macos,
                  windows,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ComputerUseRequirements> {
    Deserializer() {
      super(ComputerUseRequirements.class);
    }

    @Override
    ComputerUseRequirements decode(JsonParser p) {
      return ComputerUseRequirements.read(p);
    }
  }
}
