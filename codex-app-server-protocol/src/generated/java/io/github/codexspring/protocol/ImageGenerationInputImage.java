package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ImageGenerationInputImage}.
 *
 * @param path required
 * @param sha256 required
 */
@JsonDeserialize(using = ImageGenerationInputImage.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ImageGenerationInputImage(String path, String sha256) implements ProtocolValue {
  private static final String TYPE = "ImageGenerationInputImage";

  public ImageGenerationInputImage {
    Checks.notNull(path, TYPE, "path");
    Checks.notNull(sha256, TYPE, "sha256");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ImageGenerationInputImage of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ImageGenerationInputImage read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ImageGenerationInputImage readBody(JsonParser p) {
    String path = null;
    String sha256 = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "path" -> path = Decode.string(p, TYPE, "path");
        case "sha256" -> sha256 = Decode.string(p, TYPE, "sha256");
        default -> p.skipChildren();
      }
    }
    return new ImageGenerationInputImage(
                Decode.required(path, p, TYPE, "path"),
                Decode.required(sha256, p, TYPE, "sha256"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("path", path);
    g.writeStringProperty("sha256", sha256);
    g.writeEndObject();
  }

  /** Builds {@link ImageGenerationInputImage}. */
  public static final class Builder {
    private @Nullable String path;
    private @Nullable String sha256;

    private Builder() {}

    /** {@code path}: required. */
    public Builder path(String value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

    /** {@code sha256}: required. */
    public Builder sha256(String value) {
      sha256 = Checks.notNull(value, TYPE, "sha256");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ImageGenerationInputImage build() {
      return new ImageGenerationInputImage(
                  Checks.isSet(path, TYPE, "path"),
                  Checks.isSet(sha256, TYPE, "sha256"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ImageGenerationInputImage> {
    Deserializer() {
      super(ImageGenerationInputImage.class);
    }

    @Override
    ImageGenerationInputImage decode(JsonParser p) {
      return ImageGenerationInputImage.read(p);
    }
  }
}
