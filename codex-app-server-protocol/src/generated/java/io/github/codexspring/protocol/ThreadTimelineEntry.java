package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadTimelineEntry}. */
@JsonDeserialize(using = ThreadTimelineEntry.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadTimelineEntry extends ProtocolValue permits ThreadTimelineEntry.Item, ThreadTimelineEntry.Realtime, ThreadTimelineEntry.TurnStarted, ThreadTimelineEntry.TurnCompleted, ThreadTimelineEntry.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ThreadTimelineEntry read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "item" -> Item.readBody(tagged.body());
      case "realtime" -> Realtime.readBody(tagged.body());
      case "turnStarted" -> TurnStarted.readBody(tagged.body());
      case "turnCompleted" -> TurnCompleted.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code item}.
   *
   * @param item required
   * @param position required
   * @param turnId required
   */
  record Item(ThreadItem item, long position, String turnId) implements ThreadTimelineEntry {
    private static final String TYPE = "ThreadTimelineEntry.Item";

    public Item {
      Checks.notNull(item, TYPE, "item");
      Checks.notNull(turnId, TYPE, "turnId");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Item of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Item readBody(JsonParser p) {
      ThreadItem item = null;
      Long position = null;
      String turnId = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "item" -> item = ThreadItem.read(p);
          case "position" -> position = Decode.uint64(p, TYPE, "position");
          case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
          default -> p.skipChildren();
        }
      }
      return new Item(
                  Decode.required(item, p, TYPE, "item"),
                  Decode.required(position, p, TYPE, "position"),
                  Decode.required(turnId, p, TYPE, "turnId"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "item");
      g.writeName("item");
      item.write(g);
      g.writeName("position");
      Encode.uint64(g, position);
      g.writeStringProperty("turnId", turnId);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "item";
    }

    /** Builds {@link Item}. */
    public static final class Builder {
      private @Nullable ThreadItem item;
      private @Nullable Long position;
      private @Nullable String turnId;

      private Builder() {}

      /** {@code item}: required. */
      public Builder item(ThreadItem value) {
        item = Checks.notNull(value, TYPE, "item");
        return this;
      }

      /** {@code position}: required. */
      public Builder position(long value) {
        Checks.unsigned(value, TYPE, "position");
        position = value;
        return this;
      }

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
      public Item build() {
        return new Item(
                    Checks.isSet(item, TYPE, "item"),
                    Checks.isSet(position, TYPE, "position"),
                    Checks.isSet(turnId, TYPE, "turnId"));
      }
    }
  }

  /**
   * {@code type} is {@code realtime}.
   *
   * @param item required
   * @param position required
   */
  record Realtime(ThreadRealtimeItem item, long position) implements ThreadTimelineEntry {
    private static final String TYPE = "ThreadTimelineEntry.Realtime";

    public Realtime {
      Checks.notNull(item, TYPE, "item");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Realtime of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Realtime readBody(JsonParser p) {
      ThreadRealtimeItem item = null;
      Long position = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "item" -> item = ThreadRealtimeItem.read(p);
          case "position" -> position = Decode.uint64(p, TYPE, "position");
          default -> p.skipChildren();
        }
      }
      return new Realtime(
                  Decode.required(item, p, TYPE, "item"),
                  Decode.required(position, p, TYPE, "position"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "realtime");
      g.writeName("item");
      item.write(g);
      g.writeName("position");
      Encode.uint64(g, position);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "realtime";
    }

    /** Builds {@link Realtime}. */
    public static final class Builder {
      private @Nullable ThreadRealtimeItem item;
      private @Nullable Long position;

      private Builder() {}

      /** {@code item}: required. */
      public Builder item(ThreadRealtimeItem value) {
        item = Checks.notNull(value, TYPE, "item");
        return this;
      }

      /** {@code position}: required. */
      public Builder position(long value) {
        Checks.unsigned(value, TYPE, "position");
        position = value;
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Realtime build() {
        return new Realtime(
                    Checks.isSet(item, TYPE, "item"),
                    Checks.isSet(position, TYPE, "position"));
      }
    }
  }

  /**
   * {@code type} is {@code turnStarted}.
   *
   * @param position required
   * @param turnId {@code turn_id}; required
   * @param startedAt {@code started_at}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record TurnStarted(long position, String turnId, @Nullable Long startedAt,
      ExplicitNulls explicitNulls) implements ThreadTimelineEntry {
    private static final String TYPE = "ThreadTimelineEntry.TurnStarted";

    public TurnStarted {
      Checks.notNull(turnId, TYPE, "turn_id");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static TurnStarted of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static TurnStarted readBody(JsonParser p) {
      Long position = null;
      String turnId = null;
      Long startedAt = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "position" -> position = Decode.uint64(p, TYPE, "position");
          case "turn_id" -> turnId = Decode.string(p, TYPE, "turn_id");
          case "started_at" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            startedAt = jsonNull ? null : Decode.int64(p, TYPE, "started_at");
          }
          default -> p.skipChildren();
        }
      }
      return new TurnStarted(
                  Decode.required(position, p, TYPE, "position"),
                  Decode.required(turnId, p, TYPE, "turn_id"),
                  startedAt,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "turnStarted");
      g.writeName("position");
      Encode.uint64(g, position);
      g.writeStringProperty("turn_id", turnId);
      Encode.property(g, "started_at", startedAt, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "turnStarted";
    }

    /** Builds {@link TurnStarted}. */
    public static final class Builder {
      private @Nullable Long position;
      private @Nullable String turnId;
      private @Nullable Long startedAt;
      private long explicitNulls;

      private Builder() {}

      /** {@code position}: required. */
      public Builder position(long value) {
        Checks.unsigned(value, TYPE, "position");
        position = value;
        return this;
      }

      /** {@code turn_id}: required. */
      public Builder turnId(String value) {
        turnId = Checks.notNull(value, TYPE, "turn_id");
        return this;
      }

      /** {@code started_at}: optional, nullable. */
      public Builder startedAt(long value) {
        startedAt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code started_at}: optional, nullable. */
      public Builder startedAt(@Nullable Long value) {
        startedAt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public TurnStarted build() {
        return new TurnStarted(
                    Checks.isSet(position, TYPE, "position"),
                    Checks.isSet(turnId, TYPE, "turn_id"),
                    startedAt,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code turnCompleted}.
   *
   * @param position required
   * @param status required
   * @param turnId {@code turn_id}; required
   * @param completedAt {@code completed_at}; optional, nullable
   * @param durationMs {@code duration_ms}; optional, nullable
   * @param error optional, nullable
   * @param startedAt {@code started_at}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record TurnCompleted(long position, TurnStatus status, String turnId, @Nullable Long completedAt,
      @Nullable Long durationMs, @Nullable TurnError error, @Nullable Long startedAt,
      ExplicitNulls explicitNulls) implements ThreadTimelineEntry {
    private static final String TYPE = "ThreadTimelineEntry.TurnCompleted";

    public TurnCompleted {
      Checks.notNull(status, TYPE, "status");
      Checks.notNull(turnId, TYPE, "turn_id");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static TurnCompleted of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static TurnCompleted readBody(JsonParser p) {
      Long position = null;
      TurnStatus status = null;
      String turnId = null;
      Long completedAt = null;
      Long durationMs = null;
      TurnError error = null;
      Long startedAt = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "position" -> position = Decode.uint64(p, TYPE, "position");
          case "status" -> status = TurnStatus.fromWire(Decode.string(p, TYPE, "status"));
          case "turn_id" -> turnId = Decode.string(p, TYPE, "turn_id");
          case "completed_at" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAt = jsonNull ? null : Decode.int64(p, TYPE, "completed_at");
          }
          case "duration_ms" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            durationMs = jsonNull ? null : Decode.int64(p, TYPE, "duration_ms");
          }
          case "error" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            error = jsonNull ? null : TurnError.read(p);
          }
          case "started_at" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            startedAt = jsonNull ? null : Decode.int64(p, TYPE, "started_at");
          }
          default -> p.skipChildren();
        }
      }
      return new TurnCompleted(
                  Decode.required(position, p, TYPE, "position"),
                  Decode.required(status, p, TYPE, "status"),
                  Decode.required(turnId, p, TYPE, "turn_id"),
                  completedAt,
                  durationMs,
                  error,
                  startedAt,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "turnCompleted");
      g.writeName("position");
      Encode.uint64(g, position);
      g.writeName("status");
      Encode.enumeration(g, status, TYPE, "status");
      g.writeStringProperty("turn_id", turnId);
      Encode.property(g, "completed_at", completedAt, explicitNulls.contains(0));
      Encode.property(g, "duration_ms", durationMs, explicitNulls.contains(1));
      Encode.property(g, "error", error, explicitNulls.contains(2));
      Encode.property(g, "started_at", startedAt, explicitNulls.contains(3));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "turnCompleted";
    }

    /** Builds {@link TurnCompleted}. */
    public static final class Builder {
      private @Nullable Long position;
      private @Nullable TurnStatus status;
      private @Nullable String turnId;
      private @Nullable Long completedAt;
      private @Nullable Long durationMs;
      private @Nullable TurnError error;
      private @Nullable Long startedAt;
      private long explicitNulls;

      private Builder() {}

      /** {@code position}: required. */
      public Builder position(long value) {
        Checks.unsigned(value, TYPE, "position");
        position = value;
        return this;
      }

      /** {@code status}: required. */
      public Builder status(TurnStatus value) {
        status = Checks.notNull(value, TYPE, "status");
        return this;
      }

      /** {@code turn_id}: required. */
      public Builder turnId(String value) {
        turnId = Checks.notNull(value, TYPE, "turn_id");
        return this;
      }

      /** {@code completed_at}: optional, nullable. */
      public Builder completedAt(long value) {
        completedAt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completed_at}: optional, nullable. */
      public Builder completedAt(@Nullable Long value) {
        completedAt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code duration_ms}: optional, nullable. */
      public Builder durationMs(long value) {
        durationMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code duration_ms}: optional, nullable. */
      public Builder durationMs(@Nullable Long value) {
        durationMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code error}: optional, nullable. */
      public Builder error(@Nullable TurnError value) {
        error = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code started_at}: optional, nullable. */
      public Builder startedAt(long value) {
        startedAt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
        return this;
      }

      /** {@code started_at}: optional, nullable. */
      public Builder startedAt(@Nullable Long value) {
        startedAt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public TurnCompleted build() {
        return new TurnCompleted(
                    Checks.isSet(position, TYPE, "position"),
                    Checks.isSet(status, TYPE, "status"),
                    Checks.isSet(turnId, TYPE, "turn_id"),
                    completedAt,
                    durationMs,
                    error,
                    startedAt,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadTimelineEntry {
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
  final class Deserializer extends ProtocolDeserializer<ThreadTimelineEntry> {
    Deserializer() {
      super(ThreadTimelineEntry.class);
    }

    @Override
    ThreadTimelineEntry decode(JsonParser p) {
      return ThreadTimelineEntry.read(p);
    }
  }
}
