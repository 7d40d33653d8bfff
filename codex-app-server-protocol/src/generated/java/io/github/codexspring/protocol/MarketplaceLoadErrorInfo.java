package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code MarketplaceLoadErrorInfo}.
 *
 * @param marketplacePath required
 * @param message required
 */
@JsonDeserialize(using = MarketplaceLoadErrorInfo.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MarketplaceLoadErrorInfo(String marketplacePath,
    String message) implements ProtocolValue {
  private static final String TYPE = "MarketplaceLoadErrorInfo";

  public MarketplaceLoadErrorInfo {
    Checks.notNull(marketplacePath, TYPE, "marketplacePath");
    Checks.notNull(message, TYPE, "message");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MarketplaceLoadErrorInfo of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MarketplaceLoadErrorInfo read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MarketplaceLoadErrorInfo readBody(JsonParser p) {
    String marketplacePath = null;
    String message = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "marketplacePath" -> marketplacePath = Decode.string(p, TYPE, "marketplacePath");
        case "message" -> message = Decode.string(p, TYPE, "message");
        default -> p.skipChildren();
      }
    }
    return new MarketplaceLoadErrorInfo(
                Decode.required(marketplacePath, p, TYPE, "marketplacePath"),
                Decode.required(message, p, TYPE, "message"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("marketplacePath", marketplacePath);
    g.writeStringProperty("message", message);
    g.writeEndObject();
  }

  /** Builds {@link MarketplaceLoadErrorInfo}. */
  public static final class Builder {
    private @Nullable String marketplacePath;
    private @Nullable String message;

    private Builder() {}

    /** {@code marketplacePath}: required. */
    public Builder marketplacePath(String value) {
      marketplacePath = Checks.notNull(value, TYPE, "marketplacePath");
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
    public MarketplaceLoadErrorInfo build() {
      return new MarketplaceLoadErrorInfo(
                  Checks.isSet(marketplacePath, TYPE, "marketplacePath"),
                  Checks.isSet(message, TYPE, "message"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MarketplaceLoadErrorInfo> {
    Deserializer() {
      super(MarketplaceLoadErrorInfo.class);
    }

    @Override
    MarketplaceLoadErrorInfo decode(JsonParser p) {
      return MarketplaceLoadErrorInfo.read(p);
    }
  }
}
