package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadRealtimeStartTransport}. */
@JsonDeserialize(using = ThreadRealtimeStartTransport.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadRealtimeStartTransport extends ProtocolValue permits ThreadRealtimeStartTransport.Websocket, ThreadRealtimeStartTransport.Webrtc, ThreadRealtimeStartTransport.ExistingCall, ThreadRealtimeStartTransport.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ThreadRealtimeStartTransport read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "websocket" -> Websocket.readBody(tagged.body());
      case "webrtc" -> Webrtc.readBody(tagged.body());
      case "existingCall" -> ExistingCall.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code websocket}.
   *
   */
  record Websocket() implements ThreadRealtimeStartTransport {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Websocket of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Websocket readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Websocket();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "websocket");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "websocket";
    }

    /** Builds {@link Websocket}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Websocket build() {
        return new Websocket();
      }
    }
  }

  /**
   * {@code type} is {@code webrtc}.
   *
   * @param sdp required
   */
  record Webrtc(String sdp) implements ThreadRealtimeStartTransport {
    private static final String TYPE = "ThreadRealtimeStartTransport.Webrtc";

    public Webrtc {
      Checks.notNull(sdp, TYPE, "sdp");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Webrtc of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Webrtc readBody(JsonParser p) {
      String sdp = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "sdp" -> sdp = Decode.string(p, TYPE, "sdp");
          default -> p.skipChildren();
        }
      }
      return new Webrtc(
                  Decode.required(sdp, p, TYPE, "sdp"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "webrtc");
      g.writeStringProperty("sdp", sdp);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "webrtc";
    }

    /** Builds {@link Webrtc}. */
    public static final class Builder {
      private @Nullable String sdp;

      private Builder() {}

      /** {@code sdp}: required. */
      public Builder sdp(String value) {
        sdp = Checks.notNull(value, TYPE, "sdp");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Webrtc build() {
        return new Webrtc(
                    Checks.isSet(sdp, TYPE, "sdp"));
      }
    }
  }

  /**
   * {@code type} is {@code existingCall}.
   *
   * @param callId required
   */
  record ExistingCall(String callId) implements ThreadRealtimeStartTransport {
    private static final String TYPE = "ThreadRealtimeStartTransport.ExistingCall";

    public ExistingCall {
      Checks.notNull(callId, TYPE, "callId");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ExistingCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ExistingCall readBody(JsonParser p) {
      String callId = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "callId" -> callId = Decode.string(p, TYPE, "callId");
          default -> p.skipChildren();
        }
      }
      return new ExistingCall(
                  Decode.required(callId, p, TYPE, "callId"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "existingCall");
      g.writeStringProperty("callId", callId);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "existingCall";
    }

    /** Builds {@link ExistingCall}. */
    public static final class Builder {
      private @Nullable String callId;

      private Builder() {}

      /** {@code callId}: required. */
      public Builder callId(String value) {
        callId = Checks.notNull(value, TYPE, "callId");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ExistingCall build() {
        return new ExistingCall(
                    Checks.isSet(callId, TYPE, "callId"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadRealtimeStartTransport {
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
  final class Deserializer extends ProtocolDeserializer<ThreadRealtimeStartTransport> {
    Deserializer() {
      super(ThreadRealtimeStartTransport.class);
    }

    @Override
    ThreadRealtimeStartTransport decode(JsonParser p) {
      return ThreadRealtimeStartTransport.read(p);
    }
  }
}
