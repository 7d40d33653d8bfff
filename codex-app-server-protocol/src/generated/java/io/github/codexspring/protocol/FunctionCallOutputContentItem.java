package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code FunctionCallOutputContentItem}. */
@JsonDeserialize(using = FunctionCallOutputContentItem.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface FunctionCallOutputContentItem extends ProtocolValue permits FunctionCallOutputContentItem.InputText, FunctionCallOutputContentItem.InputImage, FunctionCallOutputContentItem.InputAudio, FunctionCallOutputContentItem.EncryptedContent, FunctionCallOutputContentItem.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static FunctionCallOutputContentItem read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "input_text" -> InputText.readBody(tagged.body());
      case "input_image" -> InputImage.readBody(tagged.body());
      case "input_audio" -> InputAudio.readBody(tagged.body());
      case "encrypted_content" -> EncryptedContent.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code input_text}.
   *
   * @param text required
   */
  record InputText(String text) implements FunctionCallOutputContentItem {
    private static final String TYPE = "FunctionCallOutputContentItem.InputText";

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
      g.writeStringProperty("type", "input_text");
      g.writeStringProperty("text", text);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "input_text";
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
   * {@code type} is {@code input_image}.
   *
   * @param detail optional, nullable
   * @param imageUrl {@code image_url}; optional
   * @param fileId {@code file_id}; optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record InputImage(@Nullable ImageDetail detail, @Nullable String imageUrl,
      @Nullable String fileId,
      ExplicitNulls explicitNulls) implements FunctionCallOutputContentItem {
    private static final String TYPE = "FunctionCallOutputContentItem.InputImage";

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
      ImageDetail detail = null;
      String imageUrl = null;
      String fileId = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "detail" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            detail = jsonNull ? null : ImageDetail.fromWire(Decode.string(p, TYPE, "detail"));
          }
          case "image_url" -> imageUrl = jsonNull ? null : Decode.string(p, TYPE, "image_url");
          case "file_id" -> fileId = jsonNull ? null : Decode.string(p, TYPE, "file_id");
          default -> p.skipChildren();
        }
      }
      return new InputImage(
                  detail,
                  imageUrl,
                  fileId,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "input_image");
      Encode.property(g, TYPE, "detail", detail, explicitNulls.contains(0));
      Encode.property(g, "image_url", imageUrl, false);
      Encode.property(g, "file_id", fileId, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "input_image";
    }

    /** Builds {@link InputImage}. */
    public static final class Builder {
      private @Nullable ImageDetail detail;
      private @Nullable String imageUrl;
      private @Nullable String fileId;
      private long explicitNulls;

      private Builder() {}

      /** {@code detail}: optional, nullable. */
      public Builder detail(@Nullable ImageDetail value) {
        detail = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code image_url}: optional. */
      public Builder imageUrl(String value) {
        imageUrl = Checks.notNull(value, TYPE, "image_url");
        return this;
      }

      /** {@code file_id}: optional. */
      public Builder fileId(String value) {
        fileId = Checks.notNull(value, TYPE, "file_id");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public InputImage build() {
        Checks.oneOf(imageUrl != null || fileId != null, TYPE, "image_url, file_id");
        return new InputImage(
                    detail,
                    imageUrl,
                    fileId,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code input_audio}.
   *
   * @param audioUrl {@code audio_url}; optional
   * @param fileId {@code file_id}; optional
   */
  record InputAudio(@Nullable String audioUrl,
      @Nullable String fileId) implements FunctionCallOutputContentItem {
    private static final String TYPE = "FunctionCallOutputContentItem.InputAudio";

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
      String fileId = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "audio_url" -> audioUrl = jsonNull ? null : Decode.string(p, TYPE, "audio_url");
          case "file_id" -> fileId = jsonNull ? null : Decode.string(p, TYPE, "file_id");
          default -> p.skipChildren();
        }
      }
      return new InputAudio(
                  audioUrl,
                  fileId);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "input_audio");
      Encode.property(g, "audio_url", audioUrl, false);
      Encode.property(g, "file_id", fileId, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "input_audio";
    }

    /** Builds {@link InputAudio}. */
    public static final class Builder {
      private @Nullable String audioUrl;
      private @Nullable String fileId;

      private Builder() {}

      /** {@code audio_url}: optional. */
      public Builder audioUrl(String value) {
        audioUrl = Checks.notNull(value, TYPE, "audio_url");
        return this;
      }

      /** {@code file_id}: optional. */
      public Builder fileId(String value) {
        fileId = Checks.notNull(value, TYPE, "file_id");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public InputAudio build() {
        Checks.oneOf(audioUrl != null || fileId != null, TYPE, "audio_url, file_id");
        return new InputAudio(
                    audioUrl,
                    fileId);
      }
    }
  }

  /**
   * {@code type} is {@code encrypted_content}.
   *
   * @param encryptedContent {@code encrypted_content}; required
   */
  record EncryptedContent(String encryptedContent) implements FunctionCallOutputContentItem {
    private static final String TYPE = "FunctionCallOutputContentItem.EncryptedContent";

    public EncryptedContent {
      Checks.notNull(encryptedContent, TYPE, "encrypted_content");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static EncryptedContent of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static EncryptedContent readBody(JsonParser p) {
      String encryptedContent = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "encrypted_content" -> encryptedContent = Decode.string(p, TYPE, "encrypted_content");
          default -> p.skipChildren();
        }
      }
      return new EncryptedContent(
                  Decode.required(encryptedContent, p, TYPE, "encrypted_content"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "encrypted_content");
      g.writeStringProperty("encrypted_content", encryptedContent);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "encrypted_content";
    }

    /** Builds {@link EncryptedContent}. */
    public static final class Builder {
      private @Nullable String encryptedContent;

      private Builder() {}

      /** {@code encrypted_content}: required. */
      public Builder encryptedContent(String value) {
        encryptedContent = Checks.notNull(value, TYPE, "encrypted_content");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public EncryptedContent build() {
        return new EncryptedContent(
                    Checks.isSet(encryptedContent, TYPE, "encrypted_content"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements FunctionCallOutputContentItem {
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
  final class Deserializer extends ProtocolDeserializer<FunctionCallOutputContentItem> {
    Deserializer() {
      super(FunctionCallOutputContentItem.class);
    }

    @Override
    FunctionCallOutputContentItem decode(JsonParser p) {
      return FunctionCallOutputContentItem.read(p);
    }
  }
}
