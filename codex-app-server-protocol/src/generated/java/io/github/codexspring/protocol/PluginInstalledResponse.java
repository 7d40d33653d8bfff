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
 * Result of {@code plugin/installed}.
 *
 * @param marketplaces required
 * @param marketplaceLoadErrors optional
 */
@JsonDeserialize(using = PluginInstalledResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginInstalledResponse(List<PluginMarketplaceEntry> marketplaces,
    @Nullable List<MarketplaceLoadErrorInfo> marketplaceLoadErrors) implements ProtocolValue {
  private static final String TYPE = "PluginInstalledResponse";

  public PluginInstalledResponse {
    Checks.notNull(marketplaces, TYPE, "marketplaces");
    marketplaces = List.copyOf(marketplaces);
    marketplaceLoadErrors = marketplaceLoadErrors == null ? null : List.copyOf(marketplaceLoadErrors);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginInstalledResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginInstalledResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginInstalledResponse readBody(JsonParser p) {
    List<PluginMarketplaceEntry> marketplaces = null;
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
    return new PluginInstalledResponse(
                Decode.required(marketplaces, p, TYPE, "marketplaces"),
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

  /** Builds {@link PluginInstalledResponse}. */
  public static final class Builder {
    private @Nullable List<PluginMarketplaceEntry> marketplaces;
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
    public PluginInstalledResponse build() {
      return new PluginInstalledResponse(
                  Checks.isSet(marketplaces, TYPE, "marketplaces"),
                  marketplaceLoadErrors);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginInstalledResponse> {
    Deserializer() {
      super(PluginInstalledResponse.class);
    }

    @Override
    PluginInstalledResponse decode(JsonParser p) {
      return PluginInstalledResponse.read(p);
    }
  }
}
