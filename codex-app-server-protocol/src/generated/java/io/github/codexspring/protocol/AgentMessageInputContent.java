package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AgentMessageInputContent}. */
@JsonDeserialize(using = AgentMessageInputContent.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface AgentMessageInputContent extends ProtocolValue permits AgentMessageInputContent.InputText, AgentMessageInputContent.EncryptedContent, AgentMessageInputContent.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static AgentMessageInputContent read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "input_text" -> InputText.readBody(tagged.body());
      case "encrypted_content" -> EncryptedContent.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code input_text}.
   *
   * @param text required
   */
  record InputText(String text) implements AgentMessageInputContent {
    private static final String TYPE = "AgentMessageInputContent.InputText";

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
   * {@code type} is {@code encrypted_content}.
   *
   * @param encryptedContent {@code encrypted_content}; required
   */
  record EncryptedContent(String encryptedContent) implements AgentMessageInputContent {
    private static final String TYPE = "AgentMessageInputContent.EncryptedContent";

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
  record Unrecognized(JsonNode raw) implements AgentMessageInputContent {
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
  final class Deserializer extends ProtocolDeserializer<AgentMessageInputContent> {
    Deserializer() {
      super(AgentMessageInputContent.class);
    }

    @Override
    AgentMessageInputContent decode(JsonParser p) {
      return AgentMessageInputContent.read(p);
    }
  }
}
