package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadRealtimeItem}. */
@JsonDeserialize(using = ThreadRealtimeItem.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadRealtimeItem extends ProtocolValue permits ThreadRealtimeItem.RealtimeSessionStarted, ThreadRealtimeItem.TranscriptSegment, ThreadRealtimeItem.BemItemPromoted, ThreadRealtimeItem.RealtimeSessionClosed, ThreadRealtimeItem.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** {@code id}, which all known variants have. */
  @Nullable String id();

  /** {@code realtimeSessionId}, which all known variants have. */
  @Nullable String realtimeSessionId();

  /** Decodes the value whose first token is the current one. */
  static ThreadRealtimeItem read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "realtimeSessionStarted" -> RealtimeSessionStarted.readBody(tagged.body());
      case "transcriptSegment" -> TranscriptSegment.readBody(tagged.body());
      case "bemItemPromoted" -> BemItemPromoted.readBody(tagged.body());
      case "realtimeSessionClosed" -> RealtimeSessionClosed.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code realtimeSessionStarted}.
   *
   * @param id required
   * @param realtimeSessionId required
   */
  record RealtimeSessionStarted(String id, String realtimeSessionId) implements ThreadRealtimeItem {
    private static final String TYPE = "ThreadRealtimeItem.RealtimeSessionStarted";

    public RealtimeSessionStarted {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(realtimeSessionId, TYPE, "realtimeSessionId");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static RealtimeSessionStarted of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static RealtimeSessionStarted readBody(JsonParser p) {
      String id = null;
      String realtimeSessionId = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "realtimeSessionId" -> realtimeSessionId = Decode.string(p, TYPE, "realtimeSessionId");
          default -> p.skipChildren();
        }
      }
      return new RealtimeSessionStarted(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(realtimeSessionId, p, TYPE, "realtimeSessionId"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "realtimeSessionStarted");
      g.writeStringProperty("id", id);
      g.writeStringProperty("realtimeSessionId", realtimeSessionId);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "realtimeSessionStarted";
    }

    /** Builds {@link RealtimeSessionStarted}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String realtimeSessionId;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code realtimeSessionId}: required. */
      public Builder realtimeSessionId(String value) {
        realtimeSessionId = Checks.notNull(value, TYPE, "realtimeSessionId");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public RealtimeSessionStarted build() {
        return new RealtimeSessionStarted(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(realtimeSessionId, TYPE, "realtimeSessionId"));
      }
    }
  }

  /**
   * {@code type} is {@code transcriptSegment}.
   *
   * @param id required
   * @param realtimeSessionId required
   * @param role required
   * @param text required
   */
  record TranscriptSegment(String id, String realtimeSessionId, ThreadRealtimeTranscriptRole role,
      String text) implements ThreadRealtimeItem {
    private static final String TYPE = "ThreadRealtimeItem.TranscriptSegment";

    public TranscriptSegment {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(realtimeSessionId, TYPE, "realtimeSessionId");
      Checks.notNull(role, TYPE, "role");
      Checks.notNull(text, TYPE, "text");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static TranscriptSegment of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static TranscriptSegment readBody(JsonParser p) {
      String id = null;
      String realtimeSessionId = null;
      ThreadRealtimeTranscriptRole role = null;
      String text = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "realtimeSessionId" -> realtimeSessionId = Decode.string(p, TYPE, "realtimeSessionId");
          case "role" -> role = ThreadRealtimeTranscriptRole.fromWire(Decode.string(p, TYPE, "role"));
          case "text" -> text = Decode.string(p, TYPE, "text");
          default -> p.skipChildren();
        }
      }
      return new TranscriptSegment(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(realtimeSessionId, p, TYPE, "realtimeSessionId"),
                  Decode.required(role, p, TYPE, "role"),
                  Decode.required(text, p, TYPE, "text"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "transcriptSegment");
      g.writeStringProperty("id", id);
      g.writeStringProperty("realtimeSessionId", realtimeSessionId);
      g.writeName("role");
      Encode.enumeration(g, role, TYPE, "role");
      g.writeStringProperty("text", text);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "transcriptSegment";
    }

    /** Builds {@link TranscriptSegment}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String realtimeSessionId;
      private @Nullable ThreadRealtimeTranscriptRole role;
      private @Nullable String text;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code realtimeSessionId}: required. */
      public Builder realtimeSessionId(String value) {
        realtimeSessionId = Checks.notNull(value, TYPE, "realtimeSessionId");
        return this;
      }

      /** {@code role}: required. */
      public Builder role(ThreadRealtimeTranscriptRole value) {
        role = Checks.notNull(value, TYPE, "role");
        return this;
      }

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
      public TranscriptSegment build() {
        return new TranscriptSegment(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(realtimeSessionId, TYPE, "realtimeSessionId"),
                    Checks.isSet(role, TYPE, "role"),
                    Checks.isSet(text, TYPE, "text"));
      }
    }
  }

  /**
   * {@code type} is {@code bemItemPromoted}.
   *
   * @param id required
   * @param realtimeSessionId required
   * @param itemId {@code item_id}; required
   * @param presentation required
   * @param turnId {@code turn_id}; required
   */
  record BemItemPromoted(String id, String realtimeSessionId, String itemId,
      ThreadRealtimeBemItemPresentation presentation, String turnId) implements ThreadRealtimeItem {
    private static final String TYPE = "ThreadRealtimeItem.BemItemPromoted";

    public BemItemPromoted {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(realtimeSessionId, TYPE, "realtimeSessionId");
      Checks.notNull(itemId, TYPE, "item_id");
      Checks.notNull(presentation, TYPE, "presentation");
      Checks.notNull(turnId, TYPE, "turn_id");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static BemItemPromoted of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static BemItemPromoted readBody(JsonParser p) {
      String id = null;
      String realtimeSessionId = null;
      String itemId = null;
      ThreadRealtimeBemItemPresentation presentation = null;
      String turnId = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "realtimeSessionId" -> realtimeSessionId = Decode.string(p, TYPE, "realtimeSessionId");
          case "item_id" -> itemId = Decode.string(p, TYPE, "item_id");
          case "presentation" -> presentation = ThreadRealtimeBemItemPresentation.read(p);
          case "turn_id" -> turnId = Decode.string(p, TYPE, "turn_id");
          default -> p.skipChildren();
        }
      }
      return new BemItemPromoted(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(realtimeSessionId, p, TYPE, "realtimeSessionId"),
                  Decode.required(itemId, p, TYPE, "item_id"),
                  Decode.required(presentation, p, TYPE, "presentation"),
                  Decode.required(turnId, p, TYPE, "turn_id"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "bemItemPromoted");
      g.writeStringProperty("id", id);
      g.writeStringProperty("realtimeSessionId", realtimeSessionId);
      g.writeStringProperty("item_id", itemId);
      g.writeName("presentation");
      presentation.write(g);
      g.writeStringProperty("turn_id", turnId);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "bemItemPromoted";
    }

    /** Builds {@link BemItemPromoted}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String realtimeSessionId;
      private @Nullable String itemId;
      private @Nullable ThreadRealtimeBemItemPresentation presentation;
      private @Nullable String turnId;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code realtimeSessionId}: required. */
      public Builder realtimeSessionId(String value) {
        realtimeSessionId = Checks.notNull(value, TYPE, "realtimeSessionId");
        return this;
      }

      /** {@code item_id}: required. */
      public Builder itemId(String value) {
        itemId = Checks.notNull(value, TYPE, "item_id");
        return this;
      }

      /** {@code presentation}: required. */
      public Builder presentation(ThreadRealtimeBemItemPresentation value) {
        presentation = Checks.notNull(value, TYPE, "presentation");
        return this;
      }

      /** {@code turn_id}: required. */
      public Builder turnId(String value) {
        turnId = Checks.notNull(value, TYPE, "turn_id");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public BemItemPromoted build() {
        return new BemItemPromoted(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(realtimeSessionId, TYPE, "realtimeSessionId"),
                    Checks.isSet(itemId, TYPE, "item_id"),
                    Checks.isSet(presentation, TYPE, "presentation"),
                    Checks.isSet(turnId, TYPE, "turn_id"));
      }
    }
  }

  /**
   * {@code type} is {@code realtimeSessionClosed}.
   *
   * @param id required
   * @param realtimeSessionId required
   * @param outcome required
   */
  record RealtimeSessionClosed(String id, String realtimeSessionId,
      ThreadRealtimeSessionOutcome outcome) implements ThreadRealtimeItem {
    private static final String TYPE = "ThreadRealtimeItem.RealtimeSessionClosed";

    public RealtimeSessionClosed {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(realtimeSessionId, TYPE, "realtimeSessionId");
      Checks.notNull(outcome, TYPE, "outcome");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static RealtimeSessionClosed of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static RealtimeSessionClosed readBody(JsonParser p) {
      String id = null;
      String realtimeSessionId = null;
      ThreadRealtimeSessionOutcome outcome = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "realtimeSessionId" -> realtimeSessionId = Decode.string(p, TYPE, "realtimeSessionId");
          case "outcome" -> outcome = ThreadRealtimeSessionOutcome.fromWire(Decode.string(p, TYPE, "outcome"));
          default -> p.skipChildren();
        }
      }
      return new RealtimeSessionClosed(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(realtimeSessionId, p, TYPE, "realtimeSessionId"),
                  Decode.required(outcome, p, TYPE, "outcome"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "realtimeSessionClosed");
      g.writeStringProperty("id", id);
      g.writeStringProperty("realtimeSessionId", realtimeSessionId);
      g.writeName("outcome");
      Encode.enumeration(g, outcome, TYPE, "outcome");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "realtimeSessionClosed";
    }

    /** Builds {@link RealtimeSessionClosed}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String realtimeSessionId;
      private @Nullable ThreadRealtimeSessionOutcome outcome;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code realtimeSessionId}: required. */
      public Builder realtimeSessionId(String value) {
        realtimeSessionId = Checks.notNull(value, TYPE, "realtimeSessionId");
        return this;
      }

      /** {@code outcome}: required. */
      public Builder outcome(ThreadRealtimeSessionOutcome value) {
        outcome = Checks.notNull(value, TYPE, "outcome");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public RealtimeSessionClosed build() {
        return new RealtimeSessionClosed(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(realtimeSessionId, TYPE, "realtimeSessionId"),
                    Checks.isSet(outcome, TYPE, "outcome"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadRealtimeItem {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }

    @Override
    public @Nullable String id() {
      return Tagged.stringOf(raw, "id");
    }

    @Override
    public @Nullable String realtimeSessionId() {
      return Tagged.stringOf(raw, "realtimeSessionId");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ThreadRealtimeItem> {
    Deserializer() {
      super(ThreadRealtimeItem.class);
    }

    @Override
    ThreadRealtimeItem decode(JsonParser p) {
      return ThreadRealtimeItem.read(p);
    }
  }
}
