package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code modelProvider/capabilities/read}.
 *
 * @param imageGeneration required
 * @param webSearch required
 */
@JsonDeserialize(using = ModelProviderCapabilitiesReadResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelProviderCapabilitiesReadResponse(boolean imageGeneration,
    boolean webSearch) implements ProtocolValue {
  private static final String TYPE = "ModelProviderCapabilitiesReadResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelProviderCapabilitiesReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelProviderCapabilitiesReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelProviderCapabilitiesReadResponse readBody(JsonParser p) {
    Boolean imageGeneration = null;
    Boolean webSearch = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "imageGeneration" -> imageGeneration = Decode.bool(p, TYPE, "imageGeneration");
        case "webSearch" -> webSearch = Decode.bool(p, TYPE, "webSearch");
        default -> p.skipChildren();
      }
    }
    return new ModelProviderCapabilitiesReadResponse(
                Decode.required(imageGeneration, p, TYPE, "imageGeneration"),
                Decode.required(webSearch, p, TYPE, "webSearch"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("imageGeneration", imageGeneration);
    g.writeBooleanProperty("webSearch", webSearch);
    g.writeEndObject();
  }

  /** Builds {@link ModelProviderCapabilitiesReadResponse}. */
  public static final class Builder {
    private @Nullable Boolean imageGeneration;
    private @Nullable Boolean webSearch;

    private Builder() {}

    /** {@code imageGeneration}: required. */
    public Builder imageGeneration(boolean value) {
      imageGeneration = value;
      return this;
    }

    /** {@code webSearch}: required. */
    public Builder webSearch(boolean value) {
      webSearch = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelProviderCapabilitiesReadResponse build() {
      return new ModelProviderCapabilitiesReadResponse(
                  Checks.isSet(imageGeneration, TYPE, "imageGeneration"),
                  Checks.isSet(webSearch, TYPE, "webSearch"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelProviderCapabilitiesReadResponse> {
    Deserializer() {
      super(ModelProviderCapabilitiesReadResponse.class);
    }

    @Override
    ModelProviderCapabilitiesReadResponse decode(JsonParser p) {
      return ModelProviderCapabilitiesReadResponse.read(p);
    }
  }
}
