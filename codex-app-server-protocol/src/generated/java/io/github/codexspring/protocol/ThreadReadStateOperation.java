package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadReadStateOperation}. */
@JsonDeserialize(using = ThreadReadStateOperation.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadReadStateOperation extends ProtocolValue permits ThreadReadStateOperation.Read, ThreadReadStateOperation.Unread, ThreadReadStateOperation.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ThreadReadStateOperation read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "read" -> Read.readBody(tagged.body());
      case "unread" -> Unread.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code read}.
   *
   */
  record Read() implements ThreadReadStateOperation {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Read of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Read readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Read();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "read");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "read";
    }

    /** Builds {@link Read}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Read build() {
        return new Read();
      }
    }
  }

  /**
   * {@code type} is {@code unread}.
   *
   */
  record Unread() implements ThreadReadStateOperation {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Unread of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Unread readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Unread();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "unread");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "unread";
    }

    /** Builds {@link Unread}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Unread build() {
        return new Unread();
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadReadStateOperation {
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
  final class Deserializer extends ProtocolDeserializer<ThreadReadStateOperation> {
    Deserializer() {
      super(ThreadReadStateOperation.class);
    }

    @Override
    ThreadReadStateOperation decode(JsonParser p) {
      return ThreadReadStateOperation.read(p);
    }
  }
}
