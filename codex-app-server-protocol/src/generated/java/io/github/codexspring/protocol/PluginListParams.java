package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code plugin/list}.
 *
 * @param cwds optional, nullable
 * @param forceRefetch optional
 * @param marketplaceKinds optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginListParams(@Nullable List<String> cwds, @Nullable Boolean forceRefetch,
    @Nullable List<PluginListMarketplaceKind> marketplaceKinds,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginListParams";

  public PluginListParams {
    cwds = cwds == null ? null : List.copyOf(cwds);
    marketplaceKinds = marketplaceKinds == null ? null : List.copyOf(marketplaceKinds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginListParams readBody(JsonParser p) {
    List<String> cwds = null;
    Boolean forceRefetch = null;
    List<PluginListMarketplaceKind> marketplaceKinds = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cwds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cwds = jsonNull ? null : Decode.strings(p, TYPE, "cwds");
        }
        case "forceRefetch" -> forceRefetch = jsonNull ? null : Decode.bool(p, TYPE, "forceRefetch");
        case "marketplaceKinds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "marketplaceKinds");
            List<PluginListMarketplaceKind> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(PluginListMarketplaceKind.fromWire(Decode.string(p, TYPE, "marketplaceKinds")));
            }
            marketplaceKinds = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new PluginListParams(
                cwds,
                forceRefetch,
                marketplaceKinds,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cwds", cwds, explicitNulls.contains(0));
    Encode.property(g, "forceRefetch", forceRefetch, false);
    if (marketplaceKinds != null) {
      g.writeName("marketplaceKinds");
      g.writeStartArray();
      for (PluginListMarketplaceKind jsonElement : marketplaceKinds) {
        Encode.enumeration(g, jsonElement, TYPE, "marketplaceKinds");
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(1)) {
      g.writeNullProperty("marketplaceKinds");
    }
    g.writeEndObject();
  }

  /** Builds {@link PluginListParams}. */
  public static final class Builder {
    private @Nullable List<String> cwds;
    private @Nullable Boolean forceRefetch;
    private @Nullable List<PluginListMarketplaceKind> marketplaceKinds;
    private long explicitNulls;

    private Builder() {}

    /** {@code cwds}: optional, nullable. */
    public Builder cwds(@Nullable List<String> value) {
      cwds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code forceRefetch}: optional. */
    public Builder forceRefetch(boolean value) {
      forceRefetch = value;
      return this;
    }

    /** {@code marketplaceKinds}: optional, nullable. */
    public Builder marketplaceKinds(@Nullable List<PluginListMarketplaceKind> value) {
      marketplaceKinds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginListParams build() {
      return new PluginListParams(
                  cwds,
                  forceRefetch,
                  marketplaceKinds,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginListParams> {
    Deserializer() {
      super(PluginListParams.class);
    }

    @Override
    PluginListParams decode(JsonParser p) {
      return PluginListParams.read(p);
    }
  }
}
