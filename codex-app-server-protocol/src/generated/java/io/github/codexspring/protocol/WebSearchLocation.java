package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code WebSearchLocation}.
 *
 * @param city optional, nullable
 * @param country optional, nullable
 * @param region optional, nullable
 * @param timezone optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = WebSearchLocation.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record WebSearchLocation(@Nullable String city, @Nullable String country,
    @Nullable String region, @Nullable String timezone,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "WebSearchLocation";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static WebSearchLocation of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static WebSearchLocation read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static WebSearchLocation readBody(JsonParser p) {
    String city = null;
    String country = null;
    String region = null;
    String timezone = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "city" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          city = jsonNull ? null : Decode.string(p, TYPE, "city");
        }
        case "country" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          country = jsonNull ? null : Decode.string(p, TYPE, "country");
        }
        case "region" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          region = jsonNull ? null : Decode.string(p, TYPE, "region");
        }
        case "timezone" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          timezone = jsonNull ? null : Decode.string(p, TYPE, "timezone");
        }
        default -> p.skipChildren();
      }
    }
    return new WebSearchLocation(
                city,
                country,
                region,
                timezone,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "city", city, explicitNulls.contains(0));
    Encode.property(g, "country", country, explicitNulls.contains(1));
    Encode.property(g, "region", region, explicitNulls.contains(2));
    Encode.property(g, "timezone", timezone, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link WebSearchLocation}. */
  public static final class Builder {
    private @Nullable String city;
    private @Nullable String country;
    private @Nullable String region;
    private @Nullable String timezone;
    private long explicitNulls;

    private Builder() {}

    /** {@code city}: optional, nullable. */
    public Builder city(@Nullable String value) {
      city = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code country}: optional, nullable. */
    public Builder country(@Nullable String value) {
      country = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code region}: optional, nullable. */
    public Builder region(@Nullable String value) {
      region = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code timezone}: optional, nullable. */
    public Builder timezone(@Nullable String value) {
      timezone = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public WebSearchLocation build() {
      return new WebSearchLocation(
                  city,
                  country,
                  region,
                  timezone,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<WebSearchLocation> {
    Deserializer() {
      super(WebSearchLocation.class);
    }

    @Override
    WebSearchLocation decode(JsonParser p) {
      return WebSearchLocation.read(p);
    }
  }
}
