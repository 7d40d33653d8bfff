package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code BrowserUseRequirements}.
 *
 * @param allowGlobalPersistentApproval optional, nullable
 * @param allowHistoryAccess optional, nullable
 * @param allowWebmcp optional, nullable
 * @param defaultOriginPolicy optional, nullable
 * @param disableAutoReview optional, nullable
 * @param extension optional, nullable
 * @param origins optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = BrowserUseRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record BrowserUseRequirements(@Nullable Boolean allowGlobalPersistentApproval,
    @Nullable Boolean allowHistoryAccess, @Nullable Boolean allowWebmcp,
    @Nullable BrowserUseOriginPolicy defaultOriginPolicy, @Nullable Boolean disableAutoReview,
    @Nullable BrowserUseExtensionRequirements extension,
    @Nullable Map<String, BrowserUseOriginPolicy> origins,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "BrowserUseRequirements";

  public BrowserUseRequirements {
    origins = origins == null ? null : Checks.copy(origins);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BrowserUseRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BrowserUseRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BrowserUseRequirements readBody(JsonParser p) {
    Boolean allowGlobalPersistentApproval = null;
    Boolean allowHistoryAccess = null;
    Boolean allowWebmcp = null;
    BrowserUseOriginPolicy defaultOriginPolicy = null;
    Boolean disableAutoReview = null;
    BrowserUseExtensionRequirements extension = null;
    Map<String, BrowserUseOriginPolicy> origins = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "allowGlobalPersistentApproval" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          allowGlobalPersistentApproval = jsonNull ? null : Decode.bool(p, TYPE, "allowGlobalPersistentApproval");
        }
        case "allowHistoryAccess" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          allowHistoryAccess = jsonNull ? null : Decode.bool(p, TYPE, "allowHistoryAccess");
        }
        case "allowWebmcp" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          allowWebmcp = jsonNull ? null : Decode.bool(p, TYPE, "allowWebmcp");
        }
        case "defaultOriginPolicy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          defaultOriginPolicy = jsonNull ? null : BrowserUseOriginPolicy.read(p);
        }
        case "disableAutoReview" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          disableAutoReview = jsonNull ? null : Decode.bool(p, TYPE, "disableAutoReview");
        }
        case "extension" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          extension = jsonNull ? null : BrowserUseExtensionRequirements.read(p);
        }
        case "origins" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "origins");
            Map<String, BrowserUseOriginPolicy> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, BrowserUseOriginPolicy.read(p));
            }
            origins = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new BrowserUseRequirements(
                allowGlobalPersistentApproval,
                allowHistoryAccess,
                allowWebmcp,
                defaultOriginPolicy,
                disableAutoReview,
                extension,
                origins,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "allowGlobalPersistentApproval", allowGlobalPersistentApproval, explicitNulls.contains(0));
    Encode.property(g, "allowHistoryAccess", allowHistoryAccess, explicitNulls.contains(1));
    Encode.property(g, "allowWebmcp", allowWebmcp, explicitNulls.contains(2));
    Encode.property(g, "defaultOriginPolicy", defaultOriginPolicy, explicitNulls.contains(3));
    Encode.property(g, "disableAutoReview", disableAutoReview, explicitNulls.contains(4));
    Encode.property(g, "extension", extension, explicitNulls.contains(5));
    if (origins != null) {
      g.writeName("origins");
      g.writeStartObject();
      for (Map.Entry<String, BrowserUseOriginPolicy> jsonEntry : origins.entrySet()) {
        g.writeName(jsonEntry.getKey());
        jsonEntry.getValue().write(g);
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(6)) {
      g.writeNullProperty("origins");
    }
    g.writeEndObject();
  }

  /** Builds {@link BrowserUseRequirements}. */
  public static final class Builder {
    private @Nullable Boolean allowGlobalPersistentApproval;
    private @Nullable Boolean allowHistoryAccess;
    private @Nullable Boolean allowWebmcp;
    private @Nullable BrowserUseOriginPolicy defaultOriginPolicy;
    private @Nullable Boolean disableAutoReview;
    private @Nullable BrowserUseExtensionRequirements extension;
    private @Nullable Map<String, BrowserUseOriginPolicy> origins;
    private long explicitNulls;

    private Builder() {}

    /** {@code allowGlobalPersistentApproval}: optional, nullable. */
    public Builder allowGlobalPersistentApproval(boolean value) {
      allowGlobalPersistentApproval = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code allowGlobalPersistentApproval}: optional, nullable. */
    public Builder allowGlobalPersistentApproval(@Nullable Boolean value) {
      allowGlobalPersistentApproval = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code allowHistoryAccess}: optional, nullable. */
    public Builder allowHistoryAccess(boolean value) {
      allowHistoryAccess = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code allowHistoryAccess}: optional, nullable. */
    public Builder allowHistoryAccess(@Nullable Boolean value) {
      allowHistoryAccess = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code allowWebmcp}: optional, nullable. */
    public Builder allowWebmcp(boolean value) {
      allowWebmcp = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code allowWebmcp}: optional, nullable. */
    public Builder allowWebmcp(@Nullable Boolean value) {
      allowWebmcp = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code defaultOriginPolicy}: optional, nullable. */
    public Builder defaultOriginPolicy(@Nullable BrowserUseOriginPolicy value) {
      defaultOriginPolicy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code disableAutoReview}: optional, nullable. */
    public Builder disableAutoReview(boolean value) {
      disableAutoReview = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code disableAutoReview}: optional, nullable. */
    public Builder disableAutoReview(@Nullable Boolean value) {
      disableAutoReview = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code extension}: optional, nullable. */
    public Builder extension(@Nullable BrowserUseExtensionRequirements value) {
      extension = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code origins}: optional, nullable. */
    public Builder origins(@Nullable Map<String, BrowserUseOriginPolicy> value) {
      origins = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BrowserUseRequirements build() {
      return new BrowserUseRequirements(
                  allowGlobalPersistentApproval,
                  allowHistoryAccess,
                  allowWebmcp,
                  defaultOriginPolicy,
                  disableAutoReview,
                  extension,
                  origins,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BrowserUseRequirements> {
    Deserializer() {
      super(BrowserUseRequirements.class);
    }

    @Override
    BrowserUseRequirements decode(JsonParser p) {
      return BrowserUseRequirements.read(p);
    }
  }
}
