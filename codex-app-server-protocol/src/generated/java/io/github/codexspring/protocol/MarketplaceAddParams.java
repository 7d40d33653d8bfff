package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code marketplace/add}.
 *
 * @param source required
 * @param refName optional, nullable
 * @param sparsePaths optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = MarketplaceAddParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MarketplaceAddParams(String source, @Nullable String refName,
    @Nullable List<String> sparsePaths, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "MarketplaceAddParams";

  public MarketplaceAddParams {
    Checks.notNull(source, TYPE, "source");
    sparsePaths = sparsePaths == null ? null : List.copyOf(sparsePaths);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MarketplaceAddParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MarketplaceAddParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MarketplaceAddParams readBody(JsonParser p) {
    String source = null;
    String refName = null;
    List<String> sparsePaths = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "source" -> source = Decode.string(p, TYPE, "source");
        case "refName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          refName = jsonNull ? null : Decode.string(p, TYPE, "refName");
        }
        case "sparsePaths" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          sparsePaths = jsonNull ? null : Decode.strings(p, TYPE, "sparsePaths");
        }
        default -> p.skipChildren();
      }
    }
    return new MarketplaceAddParams(
                Decode.required(source, p, TYPE, "source"),
                refName,
                sparsePaths,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("source", source);
    Encode.property(g, "refName", refName, explicitNulls.contains(0));
    Encode.property(g, "sparsePaths", sparsePaths, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link MarketplaceAddParams}. */
  public static final class Builder {
    private @Nullable String source;
    private @Nullable String refName;
    private @Nullable List<String> sparsePaths;
    private long explicitNulls;

    private Builder() {}

    /** {@code source}: required. */
    public Builder source(String value) {
      source = Checks.notNull(value, TYPE, "source");
      return this;
    }

    /** {@code refName}: optional, nullable. */
    public Builder refName(@Nullable String value) {
      refName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code sparsePaths}: optional, nullable. */
    public Builder sparsePaths(@Nullable List<String> value) {
      sparsePaths = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MarketplaceAddParams build() {
      return new MarketplaceAddParams(
                  Checks.isSet(source, TYPE, "source"),
                  refName,
                  sparsePaths,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MarketplaceAddParams> {
    Deserializer() {
      super(MarketplaceAddParams.class);
    }

    @Override
    MarketplaceAddParams decode(JsonParser p) {
      return MarketplaceAddParams.read(p);
    }
  }
}
