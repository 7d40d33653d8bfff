package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code marketplace/remove}.
 *
 * @param marketplaceName required
 * @param installedRoot optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = MarketplaceRemoveResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MarketplaceRemoveResponse(String marketplaceName, @Nullable String installedRoot,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "MarketplaceRemoveResponse";

  public MarketplaceRemoveResponse {
    Checks.notNull(marketplaceName, TYPE, "marketplaceName");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MarketplaceRemoveResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MarketplaceRemoveResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MarketplaceRemoveResponse readBody(JsonParser p) {
    String marketplaceName = null;
    String installedRoot = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "marketplaceName" -> marketplaceName = Decode.string(p, TYPE, "marketplaceName");
        case "installedRoot" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          installedRoot = jsonNull ? null : Decode.string(p, TYPE, "installedRoot");
        }
        default -> p.skipChildren();
      }
    }
    return new MarketplaceRemoveResponse(
                Decode.required(marketplaceName, p, TYPE, "marketplaceName"),
                installedRoot,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("marketplaceName", marketplaceName);
    Encode.property(g, "installedRoot", installedRoot, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link MarketplaceRemoveResponse}. */
  public static final class Builder {
    private @Nullable String marketplaceName;
    private @Nullable String installedRoot;
    private long explicitNulls;

    private Builder() {}

    /** {@code marketplaceName}: required. */
    public Builder marketplaceName(String value) {
      marketplaceName = Checks.notNull(value, TYPE, "marketplaceName");
      return this;
    }

    /** {@code installedRoot}: optional, nullable. */
    public Builder installedRoot(@Nullable String value) {
      installedRoot = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MarketplaceRemoveResponse build() {
      return new MarketplaceRemoveResponse(
                  Checks.isSet(marketplaceName, TYPE, "marketplaceName"),
                  installedRoot,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MarketplaceRemoveResponse> {
    Deserializer() {
      super(MarketplaceRemoveResponse.class);
    }

    @Override
    MarketplaceRemoveResponse decode(JsonParser p) {
      return MarketplaceRemoveResponse.read(p);
    }
  }
}
