package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code MultiAgentMode}. */
@JsonDeserialize(using = MultiAgentMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface MultiAgentMode extends ProtocolValue permits MultiAgentMode.Literal, MultiAgentMode.Custom, MultiAgentMode.Unrecognized {
  /** {@code explicitRequestOnly}. */
  MultiAgentMode EXPLICIT_REQUEST_ONLY = Literal.EXPLICIT_REQUEST_ONLY;

  /** {@code proactive}. */
  MultiAgentMode PROACTIVE = Literal.PROACTIVE;

  /** Decodes the value whose first token is the current one. */
  static MultiAgentMode read(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_STRING) {
      return switch (p.getString()) {
        case "explicitRequestOnly" -> EXPLICIT_REQUEST_ONLY;
        case "proactive" -> PROACTIVE;
        default -> new Unrecognized(Trees.read(p));
      };
    }
    JsonNode raw = Trees.read(p);
    if (raw.has("custom")) {
      return Custom.readBody(Tagged.parser(raw.get("custom")));
    }
    return new Unrecognized(raw);
  }

  /** The variants that are plain strings. */
  enum Literal implements MultiAgentMode {
    /** {@code explicitRequestOnly}. */
    EXPLICIT_REQUEST_ONLY("explicitRequestOnly"),

    /** {@code proactive}. */
    PROACTIVE("proactive");

    private final String wireName;

    Literal(String wireName) {
      this.wireName = wireName;
    }

    /** The value on the wire. */
    public String wireName() {
      return wireName;
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeString(wireName);
    }
  }

  /**
   * An object with the key {@code custom}.
   *
   * @param value {@code custom}; required
   */
  record Custom(String value) implements MultiAgentMode {
    private static final String TYPE = "MultiAgentMode.Custom";

    public Custom {
      Checks.notNull(value, TYPE, "custom");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Custom of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Custom readBody(JsonParser p) {
      String value;
      value = Decode.string(p, TYPE, "custom");
      return new Custom(value);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("custom");
      g.writeString(value);
      g.writeEndObject();
    }

    /** Builds {@link Custom}. */
    public static final class Builder {
      private @Nullable String value;

      private Builder() {}

      /** {@code custom}: required. */
      public Builder value(String value) {
        this.value = Checks.notNull(value, TYPE, "custom");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Custom build() {
        return new Custom(
                    Checks.isSet(value, TYPE, "custom"));
      }
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements MultiAgentMode {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<MultiAgentMode> {
    Deserializer() {
      super(MultiAgentMode.class);
    }

    @Override
    MultiAgentMode decode(JsonParser p) {
      return MultiAgentMode.read(p);
    }
  }
}
