package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ReasoningItemReasoningSummary}. */
@JsonDeserialize(using = ReasoningItemReasoningSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ReasoningItemReasoningSummary extends ProtocolValue permits ReasoningItemReasoningSummary.SummaryText, ReasoningItemReasoningSummary.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ReasoningItemReasoningSummary read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "summary_text" -> SummaryText.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code summary_text}.
   *
   * @param text required
   */
  record SummaryText(String text) implements ReasoningItemReasoningSummary {
    private static final String TYPE = "ReasoningItemReasoningSummary.SummaryText";

    public SummaryText {
      Checks.notNull(text, TYPE, "text");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static SummaryText of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static SummaryText readBody(JsonParser p) {
      String text = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "text" -> text = Decode.string(p, TYPE, "text");
          default -> p.skipChildren();
        }
      }
      return new SummaryText(
                  Decode.required(text, p, TYPE, "text"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "summary_text");
      g.writeStringProperty("text", text);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "summary_text";
    }

    /** Builds {@link SummaryText}. */
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
      public SummaryText build() {
        return new SummaryText(
                    Checks.isSet(text, TYPE, "text"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ReasoningItemReasoningSummary {
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
  final class Deserializer extends ProtocolDeserializer<ReasoningItemReasoningSummary> {
    Deserializer() {
      super(ReasoningItemReasoningSummary.class);
    }

    @Override
    ReasoningItemReasoningSummary decode(JsonParser p) {
      return ReasoningItemReasoningSummary.read(p);
    }
  }
}
