package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code SessionSource}. */
@JsonDeserialize(using = SessionSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface SessionSource extends ProtocolValue permits SessionSource.Literal, SessionSource.Custom, SessionSource.SubAgent, SessionSource.Unrecognized {
  /** {@code cli}. */
  SessionSource CLI = Literal.CLI;

  /** {@code vscode}. */
  SessionSource VSCODE = Literal.VSCODE;

  /** {@code exec}. */
  SessionSource EXEC = Literal.EXEC;

  /** {@code appServer}. */
  SessionSource APP_SERVER = Literal.APP_SERVER;

  /** {@code unknown}. */
  SessionSource UNKNOWN = Literal.UNKNOWN;

  /** Decodes the value whose first token is the current one. */
  static SessionSource read(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_STRING) {
      return switch (p.getString()) {
        case "cli" -> CLI;
        case "vscode" -> VSCODE;
        case "exec" -> EXEC;
        case "appServer" -> APP_SERVER;
        case "unknown" -> UNKNOWN;
        default -> new Unrecognized(Trees.read(p));
      };
    }
    JsonNode raw = Trees.read(p);
    if (raw.has("custom")) {
      return Custom.readBody(Tagged.parser(raw.get("custom")));
    }
    if (raw.has("subAgent")) {
      return SubAgent.readBody(Tagged.parser(raw.get("subAgent")));
    }
    return new Unrecognized(raw);
  }

  /** The variants that are plain strings. */
  enum Literal implements SessionSource {
    /** {@code cli}. */
    CLI("cli"),

    /** {@code vscode}. */
    VSCODE("vscode"),

    /** {@code exec}. */
    EXEC("exec"),

    /** {@code appServer}. */
    APP_SERVER("appServer"),

    /** {@code unknown}. */
    UNKNOWN("unknown");

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
  record Custom(String value) implements SessionSource {
    private static final String TYPE = "SessionSource.Custom";

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
   * An object with the key {@code subAgent}.
   *
   * @param value {@code subAgent}; required
   */
  record SubAgent(SubAgentSource value) implements SessionSource {
    private static final String TYPE = "SessionSource.SubAgent";

    public SubAgent {
      Checks.notNull(value, TYPE, "subAgent");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static SubAgent of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static SubAgent readBody(JsonParser p) {
      SubAgentSource value;
      value = SubAgentSource.read(p);
      return new SubAgent(value);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("subAgent");
      value.write(g);
      g.writeEndObject();
    }

    /** Builds {@link SubAgent}. */
    public static final class Builder {
      private @Nullable SubAgentSource value;

      private Builder() {}

      /** {@code subAgent}: required. */
      public Builder value(SubAgentSource value) {
        this.value = Checks.notNull(value, TYPE, "subAgent");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public SubAgent build() {
        return new SubAgent(
                    Checks.isSet(value, TYPE, "subAgent"));
      }
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements SessionSource {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<SessionSource> {
    Deserializer() {
      super(SessionSource.class);
    }

    @Override
    SessionSource decode(JsonParser p) {
      return SessionSource.read(p);
    }
  }
}
