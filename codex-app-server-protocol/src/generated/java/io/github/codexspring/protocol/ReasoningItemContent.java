package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ReasoningItemContent}. */
@JsonDeserialize(using = ReasoningItemContent.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ReasoningItemContent extends ProtocolValue permits ReasoningItemContent.ReasoningText, ReasoningItemContent.Text, ReasoningItemContent.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** {@code text}, which all known variants have. */
  @Nullable String text();

  /** Decodes the value whose first token is the current one. */
  static ReasoningItemContent read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "reasoning_text" -> ReasoningText.readBody(tagged.body());
      case "text" -> Text.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code reasoning_text}.
   *
   * @param text required
   */
  record ReasoningText(String text) implements ReasoningItemContent {
    private static final String TYPE = "ReasoningItemContent.ReasoningText";

    public ReasoningText {
      Checks.notNull(text, TYPE, "text");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ReasoningText of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ReasoningText readBody(JsonParser p) {
      String text = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "text" -> text = Decode.string(p, TYPE, "text");
          default -> p.skipChildren();
        }
      }
      return new ReasoningText(
                  Decode.required(text, p, TYPE, "text"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "reasoning_text");
      g.writeStringProperty("text", text);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "reasoning_text";
    }

    /** Builds {@link ReasoningText}. */
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
      public ReasoningText build() {
        return new ReasoningText(
                    Checks.isSet(text, TYPE, "text"));
      }
    }
  }

  /**
   * {@code type} is {@code text}.
   *
   * @param text required
   */
  record Text(String text) implements ReasoningItemContent {
    private static final String TYPE = "ReasoningItemContent.Text";

    public Text {
      Checks.notNull(text, TYPE, "text");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Text of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Text readBody(JsonParser p) {
      String text = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "text" -> text = Decode.string(p, TYPE, "text");
          default -> p.skipChildren();
        }
      }
      return new Text(
                  Decode.required(text, p, TYPE, "text"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "text");
      g.writeStringProperty("text", text);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "text";
    }

    /** Builds {@link Text}. */
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
      public Text build() {
        return new Text(
                    Checks.isSet(text, TYPE, "text"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ReasoningItemContent {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }

    @Override
    public @Nullable String text() {
      return Tagged.stringOf(raw, "text");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ReasoningItemContent> {
    Deserializer() {
      super(ReasoningItemContent.class);
    }

    @Override
    ReasoningItemContent decode(JsonParser p) {
      return ReasoningItemContent.read(p);
    }
  }
}
