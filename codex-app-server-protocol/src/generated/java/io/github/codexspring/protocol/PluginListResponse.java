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
 * Result of {@code plugin/list}.
 *
 * @param marketplaces required
 * @param featuredPluginIds optional
 * @param marketplaceLoadErrors optional
 */
@JsonDeserialize(using = PluginListResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginListResponse(List<PluginMarketplaceEntry> marketplaces,
    @Nullable List<String> featuredPluginIds,
    @Nullable List<MarketplaceLoadErrorInfo> marketplaceLoadErrors) implements ProtocolValue {
  private static final String TYPE = "PluginListResponse";

  public PluginListResponse {
    Checks.notNull(marketplaces, TYPE, "marketplaces");
    marketplaces = List.copyOf(marketplaces);
    featuredPluginIds = featuredPluginIds == null ? null : List.copyOf(featuredPluginIds);
    marketplaceLoadErrors = marketplaceLoadErrors == null ? null : List.copyOf(marketplaceLoadErrors);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginListResponse readBody(JsonParser p) {
    List<PluginMarketplaceEntry> marketplaces = null;
    List<String> featuredPluginIds = null;
    List<MarketplaceLoadErrorInfo> marketplaceLoadErrors = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "marketplaces" -> {
          Decode.startArray(p, TYPE, "marketplaces");
          List<PluginMarketplaceEntry> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(PluginMarketplaceEntry.read(p));
          }
          marketplaces = json;
        }
        case "featuredPluginIds" -> featuredPluginIds = jsonNull ? null : Decode.strings(p, TYPE, "featuredPluginIds");
        case "marketplaceLoadErrors" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "marketplaceLoadErrors");
            List<MarketplaceLoadErrorInfo> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(MarketplaceLoadErrorInfo.read(p));
            }
            marketplaceLoadErrors = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new PluginListResponse(
                Decode.required(marketplaces, p, TYPE, "marketplaces"),
                featuredPluginIds,
                marketplaceLoadErrors);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("marketplaces");
    g.writeStartArray();
    for (PluginMarketplaceEntry jsonElement : marketplaces) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "featuredPluginIds", featuredPluginIds, false);
    if (marketplaceLoadErrors != null) {
      g.writeName("marketplaceLoadErrors");
      g.writeStartArray();
      for (MarketplaceLoadErrorInfo jsonElement : marketplaceLoadErrors) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    g.writeEndObject();
  }

  /** Builds {@link PluginListResponse}. */
  public static final class Builder {
    private @Nullable List<PluginMarketplaceEntry> marketplaces;
    private @Nullable List<String> featuredPluginIds;
    private @Nullable List<MarketplaceLoadErrorInfo> marketplaceLoadErrors;

    private Builder() {}

    /** {@code marketplaces}: required. */
    public Builder marketplaces(List<PluginMarketplaceEntry> value) {
      marketplaces = Checks.notNull(value, TYPE, "marketplaces");
      return this;
    }

    /** {@code marketplaces}: required. */
    public Builder marketplaces(PluginMarketplaceEntry... value) {
      return marketplaces(List.of(value));
    }

    /** {@code featuredPluginIds}: optional. */
    public Builder featuredPluginIds(List<String> value) {
      featuredPluginIds = Checks.notNull(value, TYPE, "featuredPluginIds");
      return this;
    }

    /** {@code featuredPluginIds}: optional. */
    public Builder featuredPluginIds(String... value) {
      return featuredPluginIds(List.of(value));
    }

    /** {@code marketplaceLoadErrors}: optional. */
    public Builder marketplaceLoadErrors(List<MarketplaceLoadErrorInfo> value) {
      marketplaceLoadErrors = Checks.notNull(value, TYPE, "marketplaceLoadErrors");
      return this;
    }

    /** {@code marketplaceLoadErrors}: optional. */
    public Builder marketplaceLoadErrors(MarketplaceLoadErrorInfo... value) {
      return marketplaceLoadErrors(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginListResponse build() {
      return new PluginListResponse(
                  Checks.isSet(marketplaces, TYPE, "marketplaces"),
                  featuredPluginIds,
                  marketplaceLoadErrors);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginListResponse> {
    Deserializer() {
      super(PluginListResponse.class);
    }

    @Override
    PluginListResponse decode(JsonParser p) {
      return PluginListResponse.read(p);
    }
  }
}
