package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code DynamicToolCallOutputContentItem}. */
@JsonDeserialize(using = DynamicToolCallOutputContentItem.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface DynamicToolCallOutputContentItem extends ProtocolValue permits DynamicToolCallOutputContentItem.InputText, DynamicToolCallOutputContentItem.InputImage, DynamicToolCallOutputContentItem.InputAudio, DynamicToolCallOutputContentItem.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static DynamicToolCallOutputContentItem read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "inputText" -> InputText.readBody(tagged.body());
      case "inputImage" -> InputImage.readBody(tagged.body());
      case "inputAudio" -> InputAudio.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code inputText}.
   *
   * @param text required
   */
  record InputText(String text) implements DynamicToolCallOutputContentItem {
    private static final String TYPE = "DynamicToolCallOutputContentItem.InputText";

    public InputText {
      Checks.notNull(text, TYPE, "text");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static InputText of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static InputText readBody(JsonParser p) {
      String text = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "text" -> text = Decode.string(p, TYPE, "text");
          default -> p.skipChildren();
        }
      }
      return new InputText(
                  Decode.required(text, p, TYPE, "text"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "inputText");
      g.writeStringProperty("text", text);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "inputText";
    }

    /** Builds {@link InputText}. */
    public static final class Builder {
      private @Nullable String text;

      private Builder() {}

      /** {@code text}: required. */
      public Builder text(String value) {
        text = Checks.notNull(value, TYPE, "text");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public InputText build() {
        return new InputText(
                    Checks.isSet(text, TYPE, "text"));
      }
    }
  }

  /**
   * {@code type} is {@code inputImage}.
   *
   * @param imageUrl required
   */
  record InputImage(String imageUrl) implements DynamicToolCallOutputContentItem {
    private static final String TYPE = "DynamicToolCallOutputContentItem.InputImage";

    public InputImage {
      Checks.notNull(imageUrl, TYPE, "imageUrl");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static InputImage of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static InputImage readBody(JsonParser p) {
      String imageUrl = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "imageUrl" -> imageUrl = Decode.string(p, TYPE, "imageUrl");
          default -> p.skipChildren();
        }
      }
      return new InputImage(
                  Decode.required(imageUrl, p, TYPE, "imageUrl"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "inputImage");
      g.writeStringProperty("imageUrl", imageUrl);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "inputImage";
    }

    /** Builds {@link InputImage}. */
    public static final class Builder {
      private @Nullable String imageUrl;

      private Builder() {}

      /** {@code imageUrl}: required. */
      public Builder imageUrl(String value) {
        imageUrl = Checks.notNull(value, TYPE, "imageUrl");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public InputImage build() {
        return new InputImage(
                    Checks.isSet(imageUrl, TYPE, "imageUrl"));
      }
    }
  }

  /**
   * {@code type} is {@code inputAudio}.
   *
   * @param audioUrl required
   */
  record InputAudio(String audioUrl) implements DynamicToolCallOutputContentItem {
    private static final String TYPE = "DynamicToolCallOutputContentItem.InputAudio";

    public InputAudio {
      Checks.notNull(audioUrl, TYPE, "audioUrl");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static InputAudio of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static InputAudio readBody(JsonParser p) {
      String audioUrl = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "audioUrl" -> audioUrl = Decode.string(p, TYPE, "audioUrl");
          default -> p.skipChildren();
        }
      }
      return new InputAudio(
                  Decode.required(audioUrl, p, TYPE, "audioUrl"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "inputAudio");
      g.writeStringProperty("audioUrl", audioUrl);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "inputAudio";
    }

    /** Builds {@link InputAudio}. */
    public static final class Builder {
      private @Nullable String audioUrl;

      private Builder() {}

      /** {@code audioUrl}: required. */
      public Builder audioUrl(String value) {
        audioUrl = Checks.notNull(value, TYPE, "audioUrl");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public InputAudio build() {
        return new InputAudio(
                    Checks.isSet(audioUrl, TYPE, "audioUrl"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements DynamicToolCallOutputContentItem {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<DynamicToolCallOutputContentItem> {
    Deserializer() {
      super(DynamicToolCallOutputContentItem.class);
    }

    @Override
    DynamicToolCallOutputContentItem decode(JsonParser p) {
      return DynamicToolCallOutputContentItem.read(p);
    }
  }
}
