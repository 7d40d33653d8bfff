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
 * Result of {@code marketplace/upgrade}.
 *
 * @param errors required
 * @param selectedMarketplaces required
 * @param upgradedRoots required
 */
@JsonDeserialize(using = MarketplaceUpgradeResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MarketplaceUpgradeResponse(List<MarketplaceUpgradeErrorInfo> errors,
    List<String> selectedMarketplaces, List<String> upgradedRoots) implements ProtocolValue {
  private static final String TYPE = "MarketplaceUpgradeResponse";

  public MarketplaceUpgradeResponse {
    Checks.notNull(errors, TYPE, "errors");
    errors = List.copyOf(errors);
    Checks.notNull(selectedMarketplaces, TYPE, "selectedMarketplaces");
    selectedMarketplaces = List.copyOf(selectedMarketplaces);
    Checks.notNull(upgradedRoots, TYPE, "upgradedRoots");
    upgradedRoots = List.copyOf(upgradedRoots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MarketplaceUpgradeResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MarketplaceUpgradeResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MarketplaceUpgradeResponse readBody(JsonParser p) {
    List<MarketplaceUpgradeErrorInfo> errors = null;
    List<String> selectedMarketplaces = null;
    List<String> upgradedRoots = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "errors" -> {
          Decode.startArray(p, TYPE, "errors");
          List<MarketplaceUpgradeErrorInfo> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(MarketplaceUpgradeErrorInfo.read(p));
          }
          errors = json;
        }
        case "selectedMarketplaces" -> selectedMarketplaces = Decode.strings(p, TYPE, "selectedMarketplaces");
        case "upgradedRoots" -> upgradedRoots = Decode.strings(p, TYPE, "upgradedRoots");
        default -> p.skipChildren();
      }
    }
    return new MarketplaceUpgradeResponse(
                Decode.required(errors, p, TYPE, "errors"),
                Decode.required(selectedMarketplaces, p, TYPE, "selectedMarketplaces"),
                Decode.required(upgradedRoots, p, TYPE, "upgradedRoots"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("errors");
    g.writeStartArray();
    for (MarketplaceUpgradeErrorInfo jsonElement : errors) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("selectedMarketplaces");
    Encode.strings(g, selectedMarketplaces);
    g.writeName("upgradedRoots");
    Encode.strings(g, upgradedRoots);
    g.writeEndObject();
  }

  /** Builds {@link MarketplaceUpgradeResponse}. */
  public static final class Builder {
    private @Nullable List<MarketplaceUpgradeErrorInfo> errors;
    private @Nullable List<String> selectedMarketplaces;
    private @Nullable List<String> upgradedRoots;

    private Builder() {}

    /** {@code errors}: required. */
    public Builder errors(List<MarketplaceUpgradeErrorInfo> value) {
      errors = Checks.notNull(value, TYPE, "errors");
      return this;
    }

    /** {@code errors}: required. */
    public Builder errors(MarketplaceUpgradeErrorInfo... value) {
      return errors(List.of(value));
    }

    /** {@code selectedMarketplaces}: required. */
    public Builder selectedMarketplaces(List<String> value) {
      selectedMarketplaces = Checks.notNull(value, TYPE, "selectedMarketplaces");
      return this;
    }

    /** {@code selectedMarketplaces}: required. */
    public Builder selectedMarketplaces(String... value) {
      return selectedMarketplaces(List.of(value));
    }

    /** {@code upgradedRoots}: required. */
    public Builder upgradedRoots(List<String> value) {
      upgradedRoots = Checks.notNull(value, TYPE, "upgradedRoots");
      return this;
    }

    /** {@code upgradedRoots}: required. */
    public Builder upgradedRoots(String... value) {
      return upgradedRoots(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MarketplaceUpgradeResponse build() {
      return new MarketplaceUpgradeResponse(
                  Checks.isSet(errors, TYPE, "errors"),
                  Checks.isSet(selectedMarketplaces, TYPE, "selectedMarketplaces"),
                  Checks.isSet(upgradedRoots, TYPE, "upgradedRoots"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MarketplaceUpgradeResponse> {
    Deserializer() {
      super(MarketplaceUpgradeResponse.class);
    }

    @Override
    MarketplaceUpgradeResponse decode(JsonParser p) {
      return MarketplaceUpgradeResponse.read(p);
    }
  }
}
