package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code BrowserUseOriginPolicy}.
 *
 * @param access optional, nullable
 * @param accessApprovalLifetime optional, nullable
 * @param autoReview optional, nullable
 * @param downloads optional, nullable
 * @param fullCdpAccess optional, nullable
 * @param persistentApproval optional, nullable
 * @param uploads optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = BrowserUseOriginPolicy.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record BrowserUseOriginPolicy(@Nullable AllowDenyRequirement access,
    @Nullable BrowserUseAccessApprovalLifetime accessApprovalLifetime,
    @Nullable AllowDenyRequirement autoReview, @Nullable AllowDenyRequirement downloads,
    @Nullable AllowDenyRequirement fullCdpAccess, @Nullable Boolean persistentApproval,
    @Nullable AllowDenyRequirement uploads, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "BrowserUseOriginPolicy";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BrowserUseOriginPolicy of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BrowserUseOriginPolicy read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BrowserUseOriginPolicy readBody(JsonParser p) {
    AllowDenyRequirement access = null;
    BrowserUseAccessApprovalLifetime accessApprovalLifetime = null;
    AllowDenyRequirement autoReview = null;
    AllowDenyRequirement downloads = null;
    AllowDenyRequirement fullCdpAccess = null;
    Boolean persistentApproval = null;
    AllowDenyRequirement uploads = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "access" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          access = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "access"));
        }
        case "accessApprovalLifetime" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          accessApprovalLifetime = jsonNull ? null : BrowserUseAccessApprovalLifetime.fromWire(Decode.string(p, TYPE, "accessApprovalLifetime"));
        }
        case "autoReview" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          autoReview = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "autoReview"));
        }
        case "downloads" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          downloads = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "downloads"));
        }
        case "fullCdpAccess" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          fullCdpAccess = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "fullCdpAccess"));
        }
        case "persistentApproval" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          persistentApproval = jsonNull ? null : Decode.bool(p, TYPE, "persistentApproval");
        }
        case "uploads" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          uploads = jsonNull ? null : AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "uploads"));
        }
        default -> p.skipChildren();
      }
    }
    return new BrowserUseOriginPolicy(
                access,
                accessApprovalLifetime,
                autoReview,
                downloads,
                fullCdpAccess,
                persistentApproval,
                uploads,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, TYPE, "access", access, explicitNulls.contains(0));
    Encode.property(g, TYPE, "accessApprovalLifetime", accessApprovalLifetime, explicitNulls.contains(1));
    Encode.property(g, TYPE, "autoReview", autoReview, explicitNulls.contains(2));
    Encode.property(g, TYPE, "downloads", downloads, explicitNulls.contains(3));
    Encode.property(g, TYPE, "fullCdpAccess", fullCdpAccess, explicitNulls.contains(4));
    Encode.property(g, "persistentApproval", persistentApproval, explicitNulls.contains(5));
    Encode.property(g, TYPE, "uploads", uploads, explicitNulls.contains(6));
    g.writeEndObject();
  }

  /** Builds {@link BrowserUseOriginPolicy}. */
  public static final class Builder {
    private @Nullable AllowDenyRequirement access;
    private @Nullable BrowserUseAccessApprovalLifetime accessApprovalLifetime;
    private @Nullable AllowDenyRequirement autoReview;
    private @Nullable AllowDenyRequirement downloads;
    private @Nullable AllowDenyRequirement fullCdpAccess;
    private @Nullable Boolean persistentApproval;
    private @Nullable AllowDenyRequirement uploads;
    private long explicitNulls;

    private Builder() {}

    /** {@code access}: optional, nullable. */
    public Builder access(@Nullable AllowDenyRequirement value) {
      access = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code accessApprovalLifetime}: optional, nullable. */
    public Builder accessApprovalLifetime(@Nullable BrowserUseAccessApprovalLifetime value) {
      accessApprovalLifetime = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code autoReview}: optional, nullable. */
    public Builder autoReview(@Nullable AllowDenyRequirement value) {
      autoReview = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code downloads}: optional, nullable. */
    public Builder downloads(@Nullable AllowDenyRequirement value) {
      downloads = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code fullCdpAccess}: optional, nullable. */
    public Builder fullCdpAccess(@Nullable AllowDenyRequirement value) {
      fullCdpAccess = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code persistentApproval}: optional, nullable. */
    public Builder persistentApproval(boolean value) {
      persistentApproval = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, false);
      return this;
    }

    /** {@code persistentApproval}: optional, nullable. */
    public Builder persistentApproval(@Nullable Boolean value) {
      persistentApproval = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code uploads}: optional, nullable. */
    public Builder uploads(@Nullable AllowDenyRequirement value) {
      uploads = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BrowserUseOriginPolicy build() {
      return new BrowserUseOriginPolicy(
                  access,
                  accessApprovalLifetime,
                  autoReview,
                  downloads,
                  fullCdpAccess,
                  persistentApproval,
                  uploads,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BrowserUseOriginPolicy> {
    Deserializer() {
      super(BrowserUseOriginPolicy.class);
    }

    @Override
    BrowserUseOriginPolicy decode(JsonParser p) {
      return BrowserUseOriginPolicy.read(p);
    }
  }
}
