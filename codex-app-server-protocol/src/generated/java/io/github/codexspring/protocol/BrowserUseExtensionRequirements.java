package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code BrowserUseExtensionRequirements}.
 *
 * @param requestHeaders optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = BrowserUseExtensionRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record BrowserUseExtensionRequirements(@Nullable List<RequestHeader> requestHeaders,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "BrowserUseExtensionRequirements";

  public BrowserUseExtensionRequirements {
    requestHeaders = requestHeaders == null ? null : List.copyOf(requestHeaders);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BrowserUseExtensionRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BrowserUseExtensionRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BrowserUseExtensionRequirements readBody(JsonParser p) {
    List<RequestHeader> requestHeaders = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "requestHeaders" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "requestHeaders");
            List<RequestHeader> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(RequestHeader.read(p));
            }
            requestHeaders = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new BrowserUseExtensionRequirements(
                requestHeaders,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    if (requestHeaders != null) {
      g.writeName("requestHeaders");
      g.writeStartArray();
      for (RequestHeader jsonElement : requestHeaders) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("requestHeaders");
    }
    g.writeEndObject();
  }

  /** Builds {@link BrowserUseExtensionRequirements}. */
  public static final class Builder {
    private @Nullable List<RequestHeader> requestHeaders;
    private long explicitNulls;

    private Builder() {}

    /** {@code requestHeaders}: optional, nullable. */
    public Builder requestHeaders(@Nullable List<RequestHeader> value) {
      requestHeaders = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BrowserUseExtensionRequirements build() {
      return new BrowserUseExtensionRequirements(
                  requestHeaders,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BrowserUseExtensionRequirements> {
    Deserializer() {
      super(BrowserUseExtensionRequirements.class);
    }

    @Override
    BrowserUseExtensionRequirements decode(JsonParser p) {
      return BrowserUseExtensionRequirements.read(p);
    }
  }
}
