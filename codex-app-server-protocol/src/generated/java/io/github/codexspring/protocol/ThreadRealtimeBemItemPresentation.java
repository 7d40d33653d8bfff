package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadRealtimeBemItemPresentation}. */
@JsonDeserialize(using = ThreadRealtimeBemItemPresentation.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadRealtimeBemItemPresentation extends ProtocolValue permits ThreadRealtimeBemItemPresentation.WholeItem, ThreadRealtimeBemItemPresentation.InlineMarkdown, ThreadRealtimeBemItemPresentation.InlineVisualization, ThreadRealtimeBemItemPresentation.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ThreadRealtimeBemItemPresentation read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "wholeItem" -> WholeItem.readBody(tagged.body());
      case "inlineMarkdown" -> InlineMarkdown.readBody(tagged.body());
      case "inlineVisualization" -> InlineVisualization.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code wholeItem}.
   *
   */
  record WholeItem() implements ThreadRealtimeBemItemPresentation {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static WholeItem of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static WholeItem readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new WholeItem();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "wholeItem");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "wholeItem";
    }

    /** Builds {@link WholeItem}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public WholeItem build() {
        return new WholeItem();
      }
    }
  }

  /**
   * {@code type} is {@code inlineMarkdown}.
   *
   */
  record InlineMarkdown() implements ThreadRealtimeBemItemPresentation {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static InlineMarkdown of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static InlineMarkdown readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new InlineMarkdown();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "inlineMarkdown");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "inlineMarkdown";
    }

    /** Builds {@link InlineMarkdown}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public InlineMarkdown build() {
        return new InlineMarkdown();
      }
    }
  }

  /**
   * {@code type} is {@code inlineVisualization}.
   *
   * @param index required
   */
  record InlineVisualization(long index) implements ThreadRealtimeBemItemPresentation {
    private static final String TYPE = "ThreadRealtimeBemItemPresentation.InlineVisualization";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static InlineVisualization of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static InlineVisualization readBody(JsonParser p) {
      Long index = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "index" -> index = Decode.int64(p, TYPE, "index");
          default -> p.skipChildren();
        }
      }
      return new InlineVisualization(
                  Decode.required(index, p, TYPE, "index"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "inlineVisualization");
      g.writeNumberProperty("index", index);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "inlineVisualization";
    }

    /** Builds {@link InlineVisualization}. */
    public static final class Builder {
      private @Nullable Long index;

      private Builder() {}

      /** {@code index}: required. */
      public Builder index(long value) {
        Checks.unsigned(value, TYPE, "index");
        index = value;
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public InlineVisualization build() {
        return new InlineVisualization(
                    Checks.isSet(index, TYPE, "index"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadRealtimeBemItemPresentation {
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
  final class Deserializer extends ProtocolDeserializer<ThreadRealtimeBemItemPresentation> {
    Deserializer() {
      super(ThreadRealtimeBemItemPresentation.class);
    }

    @Override
    ThreadRealtimeBemItemPresentation decode(JsonParser p) {
      return ThreadRealtimeBemItemPresentation.read(p);
    }
  }
}
