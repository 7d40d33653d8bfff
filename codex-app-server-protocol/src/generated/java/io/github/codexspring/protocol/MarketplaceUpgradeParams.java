package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code marketplace/upgrade}.
 *
 * @param marketplaceName optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = MarketplaceUpgradeParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MarketplaceUpgradeParams(@Nullable String marketplaceName,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "MarketplaceUpgradeParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MarketplaceUpgradeParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MarketplaceUpgradeParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MarketplaceUpgradeParams readBody(JsonParser p) {
    String marketplaceName = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "marketplaceName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          marketplaceName = jsonNull ? null : Decode.string(p, TYPE, "marketplaceName");
        }
        default -> p.skipChildren();
      }
    }
    return new MarketplaceUpgradeParams(
                marketplaceName,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "marketplaceName", marketplaceName, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link MarketplaceUpgradeParams}. */
  public static final class Builder {
    private @Nullable String marketplaceName;
    private long explicitNulls;

    private Builder() {}

    /** {@code marketplaceName}: optional, nullable. */
    public Builder marketplaceName(@Nullable String value) {
      marketplaceName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MarketplaceUpgradeParams build() {
      return new MarketplaceUpgradeParams(
                  marketplaceName,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MarketplaceUpgradeParams> {
    Deserializer() {
      super(MarketplaceUpgradeParams.class);
    }

    @Override
    MarketplaceUpgradeParams decode(JsonParser p) {
      return MarketplaceUpgradeParams.read(p);
    }
  }
}
