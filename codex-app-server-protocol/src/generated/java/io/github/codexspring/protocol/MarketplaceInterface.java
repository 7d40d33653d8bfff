package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code MarketplaceInterface}.
 *
 * @param displayName optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = MarketplaceInterface.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MarketplaceInterface(@Nullable String displayName,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "MarketplaceInterface";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MarketplaceInterface of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MarketplaceInterface read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MarketplaceInterface readBody(JsonParser p) {
    String displayName = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "displayName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          displayName = jsonNull ? null : Decode.string(p, TYPE, "displayName");
        }
        default -> p.skipChildren();
      }
    }
    return new MarketplaceInterface(
                displayName,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "displayName", displayName, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link MarketplaceInterface}. */
  public static final class Builder {
    private @Nullable String displayName;
    private long explicitNulls;

    private Builder() {}

    /** {@code displayName}: optional, nullable. */
    public Builder displayName(@Nullable String value) {
      displayName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MarketplaceInterface build() {
      return new MarketplaceInterface(
                  displayName,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MarketplaceInterface> {
    Deserializer() {
      super(MarketplaceInterface.class);
    }

    @Override
    MarketplaceInterface decode(JsonParser p) {
      return MarketplaceInterface.read(p);
    }
  }
}
