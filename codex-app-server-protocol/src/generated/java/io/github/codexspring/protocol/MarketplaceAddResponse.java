package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code marketplace/add}.
 *
 * @param alreadyAdded required
 * @param installedRoot required
 * @param marketplaceName required
 */
@JsonDeserialize(using = MarketplaceAddResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MarketplaceAddResponse(boolean alreadyAdded, String installedRoot,
    String marketplaceName) implements ProtocolValue {
  private static final String TYPE = "MarketplaceAddResponse";

  public MarketplaceAddResponse {
    Checks.notNull(installedRoot, TYPE, "installedRoot");
    Checks.notNull(marketplaceName, TYPE, "marketplaceName");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MarketplaceAddResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MarketplaceAddResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MarketplaceAddResponse readBody(JsonParser p) {
    Boolean alreadyAdded = null;
    String installedRoot = null;
    String marketplaceName = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "alreadyAdded" -> alreadyAdded = Decode.bool(p, TYPE, "alreadyAdded");
        case "installedRoot" -> installedRoot = Decode.string(p, TYPE, "installedRoot");
        case "marketplaceName" -> marketplaceName = Decode.string(p, TYPE, "marketplaceName");
        default -> p.skipChildren();
      }
    }
    return new MarketplaceAddResponse(
                Decode.required(alreadyAdded, p, TYPE, "alreadyAdded"),
                Decode.required(installedRoot, p, TYPE, "installedRoot"),
                Decode.required(marketplaceName, p, TYPE, "marketplaceName"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("alreadyAdded", alreadyAdded);
    g.writeStringProperty("installedRoot", installedRoot);
    g.writeStringProperty("marketplaceName", marketplaceName);
    g.writeEndObject();
  }

  /** Builds {@link MarketplaceAddResponse}. */
  public static final class Builder {
    private @Nullable Boolean alreadyAdded;
    private @Nullable String installedRoot;
    private @Nullable String marketplaceName;

    private Builder() {}

    /** {@code alreadyAdded}: required. */
    public Builder alreadyAdded(boolean value) {
      alreadyAdded = value;
      return this;
    }

    /** {@code installedRoot}: required. */
    public Builder installedRoot(String value) {
      installedRoot = Checks.notNull(value, TYPE, "installedRoot");
      return this;
    }

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
    public MarketplaceAddResponse build() {
      return new MarketplaceAddResponse(
                  Checks.isSet(alreadyAdded, TYPE, "alreadyAdded"),
                  Checks.isSet(installedRoot, TYPE, "installedRoot"),
                  Checks.isSet(marketplaceName, TYPE, "marketplaceName"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MarketplaceAddResponse> {
    Deserializer() {
      super(MarketplaceAddResponse.class);
    }

    @Override
    MarketplaceAddResponse decode(JsonParser p) {
      return MarketplaceAddResponse.read(p);
    }
  }
}
