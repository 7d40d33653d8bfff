package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadUnreadPosition}. */
@JsonDeserialize(using = ThreadUnreadPosition.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadUnreadPosition extends ProtocolValue permits ThreadUnreadPosition.ThreadStart, ThreadUnreadPosition.Turn, ThreadUnreadPosition.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ThreadUnreadPosition read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "threadStart" -> ThreadStart.readBody(tagged.body());
      case "turn" -> Turn.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code threadStart}.
   *
   */
  record ThreadStart() implements ThreadUnreadPosition {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ThreadStart of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ThreadStart readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new ThreadStart();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "threadStart");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "threadStart";
    }

    /** Builds {@link ThreadStart}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ThreadStart build() {
        return new ThreadStart();
      }
    }
  }

  /**
   * {@code type} is {@code turn}.
   *
   * @param turnId required
   */
  record Turn(String turnId) implements ThreadUnreadPosition {
    private static final String TYPE = "ThreadUnreadPosition.Turn";

    public Turn {
      Checks.notNull(turnId, TYPE, "turnId");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Turn of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Turn readBody(JsonParser p) {
      String turnId = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
          default -> p.skipChildren();
        }
      }
      return new Turn(
                  Decode.required(turnId, p, TYPE, "turnId"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "turn");
      g.writeStringProperty("turnId", turnId);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "turn";
    }

    /** Builds {@link Turn}. */
    public static final class Builder {
      private @Nullable String turnId;

      private Builder() {}

      /** {@code turnId}: required. */
      public Builder turnId(String value) {
        turnId = Checks.notNull(value, TYPE, "turnId");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Turn build() {
        return new Turn(
                    Checks.isSet(turnId, TYPE, "turnId"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadUnreadPosition {
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
  final class Deserializer extends ProtocolDeserializer<ThreadUnreadPosition> {
    Deserializer() {
      super(ThreadUnreadPosition.class);
    }

    @Override
    ThreadUnreadPosition decode(JsonParser p) {
      return ThreadUnreadPosition.read(p);
    }
  }
}
