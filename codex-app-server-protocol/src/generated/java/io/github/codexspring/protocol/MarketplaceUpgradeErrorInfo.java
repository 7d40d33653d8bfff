package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code MarketplaceUpgradeErrorInfo}.
 *
 * @param marketplaceName required
 * @param message required
 */
@JsonDeserialize(using = MarketplaceUpgradeErrorInfo.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MarketplaceUpgradeErrorInfo(String marketplaceName,
    String message) implements ProtocolValue {
  private static final String TYPE = "MarketplaceUpgradeErrorInfo";

  public MarketplaceUpgradeErrorInfo {
    Checks.notNull(marketplaceName, TYPE, "marketplaceName");
    Checks.notNull(message, TYPE, "message");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MarketplaceUpgradeErrorInfo of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MarketplaceUpgradeErrorInfo read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MarketplaceUpgradeErrorInfo readBody(JsonParser p) {
    String marketplaceName = null;
    String message = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "marketplaceName" -> marketplaceName = Decode.string(p, TYPE, "marketplaceName");
        case "message" -> message = Decode.string(p, TYPE, "message");
        default -> p.skipChildren();
      }
    }
    return new MarketplaceUpgradeErrorInfo(
                Decode.required(marketplaceName, p, TYPE, "marketplaceName"),
                Decode.required(message, p, TYPE, "message"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("marketplaceName", marketplaceName);
    g.writeStringProperty("message", message);
    g.writeEndObject();
  }

  /** Builds {@link MarketplaceUpgradeErrorInfo}. */
  public static final class Builder {
    private @Nullable String marketplaceName;
    private @Nullable String message;

    private Builder() {}

    /** {@code marketplaceName}: required. */
    public Builder marketplaceName(String value) {
      marketplaceName = Checks.notNull(value, TYPE, "marketplaceName");
      return this;
    }

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MarketplaceUpgradeErrorInfo build() {
      return new MarketplaceUpgradeErrorInfo(
                  Checks.isSet(marketplaceName, TYPE, "marketplaceName"),
                  Checks.isSet(message, TYPE, "message"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MarketplaceUpgradeErrorInfo> {
    Deserializer() {
      super(MarketplaceUpgradeErrorInfo.class);
    }

    @Override
    MarketplaceUpgradeErrorInfo decode(JsonParser p) {
      return MarketplaceUpgradeErrorInfo.read(p);
    }
  }
}
