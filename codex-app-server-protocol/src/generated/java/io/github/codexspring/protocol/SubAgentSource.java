package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code SubAgentSource}. */
@JsonDeserialize(using = SubAgentSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface SubAgentSource extends ProtocolValue permits SubAgentSource.Literal, SubAgentSource.ThreadSpawn, SubAgentSource.Other, SubAgentSource.Unrecognized {
  /** {@code review}. */
  SubAgentSource REVIEW = Literal.REVIEW;

  /** {@code compact}. */
  SubAgentSource COMPACT = Literal.COMPACT;

  /** {@code memory_consolidation}. */
  SubAgentSource MEMORY_CONSOLIDATION = Literal.MEMORY_CONSOLIDATION;

  /** Decodes the value whose first token is the current one. */
  static SubAgentSource read(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_STRING) {
      return switch (p.getString()) {
        case "review" -> REVIEW;
        case "compact" -> COMPACT;
        case "memory_consolidation" -> MEMORY_CONSOLIDATION;
        default -> new Unrecognized(Trees.read(p));
      };
    }
    JsonNode raw = Trees.read(p);
    if (raw.has("thread_spawn")) {
      return ThreadSpawn.readBody(Tagged.parser(raw.get("thread_spawn")));
    }
    if (raw.has("other")) {
      return Other.readBody(Tagged.parser(raw.get("other")));
    }
    return new Unrecognized(raw);
  }

  /** The variants that are plain strings. */
  enum Literal implements SubAgentSource {
    /** {@code review}. */
    REVIEW("review"),

    /** {@code compact}. */
    COMPACT("compact"),

    /** {@code memory_consolidation}. */
    MEMORY_CONSOLIDATION("memory_consolidation");

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
   * An object with the key {@code thread_spawn}.
   *
   * @param depth required
   * @param parentThreadId {@code parent_thread_id}; required
   * @param agentNickname {@code agent_nickname}; optional, nullable
   * @param agentPath {@code agent_path}; optional, nullable
   * @param agentRole {@code agent_role}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ThreadSpawn(int depth, String parentThreadId, @Nullable String agentNickname,
      @Nullable String agentPath, @Nullable String agentRole,
      ExplicitNulls explicitNulls) implements SubAgentSource {
    private static final String TYPE = "SubAgentSource.ThreadSpawn";

    public ThreadSpawn {
      Checks.notNull(parentThreadId, TYPE, "parent_thread_id");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ThreadSpawn of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ThreadSpawn readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      Integer depth = null;
      String parentThreadId = null;
      String agentNickname = null;
      String agentPath = null;
      String agentRole = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "depth" -> depth = Decode.int32(p, TYPE, "depth");
          case "parent_thread_id" -> parentThreadId = Decode.string(p, TYPE, "parent_thread_id");
          case "agent_nickname" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            agentNickname = jsonNull ? null : Decode.string(p, TYPE, "agent_nickname");
          }
          case "agent_path" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            agentPath = jsonNull ? null : Decode.string(p, TYPE, "agent_path");
          }
          case "agent_role" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            agentRole = jsonNull ? null : Decode.string(p, TYPE, "agent_role");
          }
          default -> p.skipChildren();
        }
      }
      return new ThreadSpawn(
                  Decode.required(depth, p, TYPE, "depth"),
                  Decode.required(parentThreadId, p, TYPE, "parent_thread_id"),
                  agentNickname,
                  agentPath,
                  agentRole,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("thread_spawn");
      g.writeStartObject();
      g.writeNumberProperty("depth", depth);
      g.writeStringProperty("parent_thread_id", parentThreadId);
      Encode.property(g, "agent_nickname", agentNickname, explicitNulls.contains(0));
      Encode.property(g, "agent_path", agentPath, explicitNulls.contains(1));
      Encode.property(g, "agent_role", agentRole, explicitNulls.contains(2));
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link ThreadSpawn}. */
    public static final class Builder {
      private @Nullable Integer depth;
      private @Nullable String parentThreadId;
      private @Nullable String agentNickname;
      private @Nullable String agentPath;
      private @Nullable String agentRole;
      private long explicitNulls;

      private Builder() {}

      /** {@code depth}: required. */
      public Builder depth(int value) {
        depth = value;
        return this;
      }

      /** {@code parent_thread_id}: required. */
      public Builder parentThreadId(String value) {
        parentThreadId = Checks.notNull(value, TYPE, "parent_thread_id");
        return this;
      }

      /** {@code agent_nickname}: optional, nullable. */
      public Builder agentNickname(@Nullable String value) {
        agentNickname = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code agent_path}: optional, nullable. */
      public Builder agentPath(@Nullable String value) {
        agentPath = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code agent_role}: optional, nullable. */
      public Builder agentRole(@Nullable String value) {
        agentRole = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ThreadSpawn build() {
        return new ThreadSpawn(
                    Checks.isSet(depth, TYPE, "depth"),
                    Checks.isSet(parentThreadId, TYPE, "parent_thread_id"),
                    agentNickname,
                    agentPath,
                    agentRole,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * An object with the key {@code other}.
   *
   * @param value {@code other}; required
   */
  record Other(String value) implements SubAgentSource {
    private static final String TYPE = "SubAgentSource.Other";

    public Other {
      Checks.notNull(value, TYPE, "other");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Other of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Other readBody(JsonParser p) {
      String value;
      value = Decode.string(p, TYPE, "other");
      return new Other(value);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("other");
      g.writeString(value);
      g.writeEndObject();
    }

    /** Builds {@link Other}. */
    public static final class Builder {
      private @Nullable String value;

      private Builder() {}

      /** {@code other}: required. */
      public Builder value(String value) {
        this.value = Checks.notNull(value, TYPE, "other");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Other build() {
        return new Other(
                    Checks.isSet(value, TYPE, "other"));
      }
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements SubAgentSource {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<SubAgentSource> {
    Deserializer() {
      super(SubAgentSource.class);
    }

    @Override
    SubAgentSource decode(JsonParser p) {
      return SubAgentSource.read(p);
    }
  }
}
