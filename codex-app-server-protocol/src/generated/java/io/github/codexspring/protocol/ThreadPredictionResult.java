package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadPredictionResult}. */
@JsonDeserialize(using = ThreadPredictionResult.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadPredictionResult extends ProtocolValue permits ThreadPredictionResult.Completed, ThreadPredictionResult.Failed, ThreadPredictionResult.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ThreadPredictionResult read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "completed" -> Completed.readBody(tagged.body());
      case "failed" -> Failed.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code completed}.
   *
   * @param text optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Completed(@Nullable String text,
      ExplicitNulls explicitNulls) implements ThreadPredictionResult {
    private static final String TYPE = "ThreadPredictionResult.Completed";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Completed of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Completed readBody(JsonParser p) {
      String text = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "text" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            text = jsonNull ? null : Decode.string(p, TYPE, "text");
          }
          default -> p.skipChildren();
        }
      }
      return new Completed(
                  text,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "completed");
      Encode.property(g, "text", text, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "completed";
    }

    /** Builds {@link Completed}. */
    public static final class Builder {
      private @Nullable String text;
      private long explicitNulls;

      private Builder() {}

      /** {@code text}: optional, nullable. */
      public Builder text(@Nullable String value) {
        text = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Completed build() {
        return new Completed(
                    text,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code failed}.
   *
   */
  record Failed() implements ThreadPredictionResult {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Failed of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Failed readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Failed();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "failed");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "failed";
    }

    /** Builds {@link Failed}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Failed build() {
        return new Failed();
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadPredictionResult {
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
  final class Deserializer extends ProtocolDeserializer<ThreadPredictionResult> {
    Deserializer() {
      super(ThreadPredictionResult.class);
    }

    @Override
    ThreadPredictionResult decode(JsonParser p) {
      return ThreadPredictionResult.read(p);
    }
  }
}
