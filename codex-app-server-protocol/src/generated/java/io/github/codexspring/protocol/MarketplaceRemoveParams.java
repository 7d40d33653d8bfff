package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code marketplace/remove}.
 *
 * @param marketplaceName required
 */
@JsonDeserialize(using = MarketplaceRemoveParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MarketplaceRemoveParams(String marketplaceName) implements ProtocolValue {
  private static final String TYPE = "MarketplaceRemoveParams";

  public MarketplaceRemoveParams {
    Checks.notNull(marketplaceName, TYPE, "marketplaceName");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MarketplaceRemoveParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MarketplaceRemoveParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MarketplaceRemoveParams readBody(JsonParser p) {
    String marketplaceName = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "marketplaceName" -> marketplaceName = Decode.string(p, TYPE, "marketplaceName");
        default -> p.skipChildren();
      }
    }
    return new MarketplaceRemoveParams(
                Decode.required(marketplaceName, p, TYPE, "marketplaceName"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("marketplaceName", marketplaceName);
    g.writeEndObject();
  }

  /** Builds {@link MarketplaceRemoveParams}. */
  public static final class Builder {
    private @Nullable String marketplaceName;

    private Builder() {}

    /** {@code marketplaceName}: required. */
    public Builder marketplaceName(String value) {
      marketplaceName = Checks.notNull(value, TYPE, "marketplaceName");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MarketplaceRemoveParams build() {
      return new MarketplaceRemoveParams(
                  Checks.isSet(marketplaceName, TYPE, "marketplaceName"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MarketplaceRemoveParams> {
    Deserializer() {
      super(MarketplaceRemoveParams.class);
    }

    @Override
    MarketplaceRemoveParams decode(JsonParser p) {
      return MarketplaceRemoveParams.read(p);
    }
  }
}
