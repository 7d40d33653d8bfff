package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code BrowserUseOriginPolicyConfig}.
 *
 * @param access optional, nullable
 * @param downloads optional, nullable
 * @param fullCdpAccess {@code full_cdp_access}; optional, nullable
 * @param uploads optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = BrowserUseOriginPolicyConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record BrowserUseOriginPolicyConfig(@Nullable AllowDenyRequirement access,
    @Nullable AllowDenyRequirement downloads, @Nullable AllowDenyRequirement fullCdpAccess,
    @Nullable AllowDenyRequirement uploads, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "BrowserUseOriginPolicyConfig";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BrowserUseOriginPolicyConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BrowserUseOriginPolicyConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BrowserUseOriginPolicyConfig readBody(JsonParser p) {
    AllowDenyRequirement access = null;
    AllowDenyRequirement downloads = null;
    AllowDenyRequirement fullCdpAccess = null;
    AllowDenyRequirement uploads = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "access" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          access = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "access"));
        }
        case "downloads" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          downloads = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "downloads"));
        }
        case "full_cdp_access" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          fullCdpAccess = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "full_cdp_access"));
        }
        case "uploads" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          uploads = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "uploads"));
        }
        default -> p.skipChildren();
      }
    }
    return new BrowserUseOriginPolicyConfig(
                access,
                downloads,
                fullCdpAccess,
                uploads,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, TYPE, "access", access, explicitNulls.contains(0));
    Encode.property(g, TYPE, "downloads", downloads, explicitNulls.contains(1));
    Encode.property(g, TYPE, "full_cdp_access", fullCdpAccess, explicitNulls.contains(2));
    Encode.property(g, TYPE, "uploads", uploads, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link BrowserUseOriginPolicyConfig}. */
  public static final class Builder {
    private @Nullable AllowDenyRequirement access;
    private @Nullable AllowDenyRequirement downloads;
    private @Nullable AllowDenyRequirement fullCdpAccess;
    private @Nullable AllowDenyRequirement uploads;
    private long explicitNulls;

    private Builder() {}

    /** {@code access}: optional, nullable. */
    public Builder access(@Nullable AllowDenyRequirement value) {
      access = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code downloads}: optional, nullable. */
    public Builder downloads(@Nullable AllowDenyRequirement value) {
      downloads = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code full_cdp_access}: optional, nullable. */
    public Builder fullCdpAccess(@Nullable AllowDenyRequirement value) {
      fullCdpAccess = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code uploads}: optional, nullable. */
    public Builder uploads(@Nullable AllowDenyRequirement value) {
      uploads = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BrowserUseOriginPolicyConfig build() {
      return new BrowserUseOriginPolicyConfig(
                  access,
                  downloads,
                  fullCdpAccess,
                  uploads,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BrowserUseOriginPolicyConfig> {
    Deserializer() {
      super(BrowserUseOriginPolicyConfig.class);
    }

    @Override
    BrowserUseOriginPolicyConfig decode(JsonParser p) {
      return BrowserUseOriginPolicyConfig.read(p);
    }
  }
}
