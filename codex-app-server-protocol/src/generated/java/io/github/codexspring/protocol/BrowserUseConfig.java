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
 * Wire type {@code BrowserUseConfig}.
 *
 * @param allowHistoryAccess {@code allow_history_access}; optional, nullable
 * @param defaultOriginPolicy {@code default_origin_policy}; optional, nullable
 * @param origins optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = BrowserUseConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record BrowserUseConfig(@Nullable Boolean allowHistoryAccess,
    @Nullable BrowserUseOriginPolicyConfig defaultOriginPolicy,
    @Nullable Map<String, BrowserUseOriginPolicyConfig> origins,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "BrowserUseConfig";

  public BrowserUseConfig {
    origins = origins == null ? null : Checks.copy(origins);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BrowserUseConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BrowserUseConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BrowserUseConfig readBody(JsonParser p) {
    Boolean allowHistoryAccess = null;
    BrowserUseOriginPolicyConfig defaultOriginPolicy = null;
    Map<String, BrowserUseOriginPolicyConfig> origins = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "allow_history_access" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          allowHistoryAccess = jsonNull ? null : Decode.bool(p, TYPE, "allow_history_access");
        }
        case "default_origin_policy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          defaultOriginPolicy = jsonNull ? null : BrowserUseOriginPolicyConfig.read(p);
        }
        case "origins" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "origins");
            Map<String, BrowserUseOriginPolicyConfig> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, BrowserUseOriginPolicyConfig.read(p));
            }
            origins = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new BrowserUseConfig(
                allowHistoryAccess,
                defaultOriginPolicy,
                origins,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "allow_history_access", allowHistoryAccess, explicitNulls.contains(0));
    Encode.property(g, "default_origin_policy", defaultOriginPolicy, explicitNulls.contains(1));
    if (origins != null) {
      g.writeName("origins");
      g.writeStartObject();
      for (Map.Entry<String, BrowserUseOriginPolicyConfig> jsonEntry : origins.entrySet()) {
        g.writeName(jsonEntry.getKey());
        jsonEntry.getValue().write(g);
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(2)) {
      g.writeNullProperty("origins");
    }
    g.writeEndObject();
  }

  /** Builds {@link BrowserUseConfig}. */
  public static final class Builder {
    private @Nullable Boolean allowHistoryAccess;
    private @Nullable BrowserUseOriginPolicyConfig defaultOriginPolicy;
    private @Nullable Map<String, BrowserUseOriginPolicyConfig> origins;
    private long explicitNulls;

    private Builder() {}

    /** {@code allow_history_access}: optional, nullable. */
    public Builder allowHistoryAccess(boolean value) {
      allowHistoryAccess = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code allow_history_access}: optional, nullable. */
    public Builder allowHistoryAccess(@Nullable Boolean value) {
      allowHistoryAccess = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code default_origin_policy}: optional, nullable. */
    public Builder defaultOriginPolicy(@Nullable BrowserUseOriginPolicyConfig value) {
      defaultOriginPolicy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code origins}: optional, nullable. */
    public Builder origins(@Nullable Map<String, BrowserUseOriginPolicyConfig> value) {
      origins = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BrowserUseConfig build() {
      return new BrowserUseConfig(
                  allowHistoryAccess,
                  defaultOriginPolicy,
                  origins,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BrowserUseConfig> {
    Deserializer() {
      super(BrowserUseConfig.class);
    }

    @Override
    BrowserUseConfig decode(JsonParser p) {
      return BrowserUseConfig.read(p);
    }
  }
}
