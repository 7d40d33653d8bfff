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
 * Wire type {@code WebSearchToolConfig}.
 *
 * @param allowedDomains {@code allowed_domains}; optional, nullable
 * @param contextSize {@code context_size}; optional, nullable
 * @param location optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = WebSearchToolConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record WebSearchToolConfig(@Nullable List<String> allowedDomains,
    @Nullable WebSearchContextSize contextSize, @Nullable WebSearchLocation location,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "WebSearchToolConfig";

  public WebSearchToolConfig {
    allowedDomains = allowedDomains == null ? null : List.copyOf(allowedDomains);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static WebSearchToolConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static WebSearchToolConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static WebSearchToolConfig readBody(JsonParser p) {
    List<String> allowedDomains = null;
    WebSearchContextSize contextSize = null;
    WebSearchLocation location = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "allowed_domains" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          allowedDomains = jsonNull ? null : Decode.strings(p, TYPE, "allowed_domains");
        }
        case "context_size" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          contextSize = jsonNull ? null : WebSearchContextSize.fromWire(Decode.string(p, TYPE, "context_size"));
        }
        case "location" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          location = jsonNull ? null : WebSearchLocation.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new WebSearchToolConfig(
                allowedDomains,
                contextSize,
                location,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "allowed_domains", allowedDomains, explicitNulls.contains(0));
    Encode.property(g, TYPE, "context_size", contextSize, explicitNulls.contains(1));
    Encode.property(g, "location", location, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link WebSearchToolConfig}. */
  public static final class Builder {
    private @Nullable List<String> allowedDomains;
    private @Nullable WebSearchContextSize contextSize;
    private @Nullable WebSearchLocation location;
    private long explicitNulls;

    private Builder() {}

    /** {@code allowed_domains}: optional, nullable. */
    public Builder allowedDomains(@Nullable List<String> value) {
      allowedDomains = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code context_size}: optional, nullable. */
    public Builder contextSize(@Nullable WebSearchContextSize value) {
      contextSize = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code location}: optional, nullable. */
    public Builder location(@Nullable WebSearchLocation value) {
      location = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public WebSearchToolConfig build() {
      return new WebSearchToolConfig(
                  allowedDomains,
                  contextSize,
                  location,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<WebSearchToolConfig> {
    Deserializer() {
      super(WebSearchToolConfig.class);
    }

    @Override
    WebSearchToolConfig decode(JsonParser p) {
      return WebSearchToolConfig.read(p);
    }
  }
}
