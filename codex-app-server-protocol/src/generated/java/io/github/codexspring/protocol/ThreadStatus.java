package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadStatus}. */
@JsonDeserialize(using = ThreadStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadStatus extends ProtocolValue permits ThreadStatus.NotLoaded, ThreadStatus.Idle, ThreadStatus.SystemError, ThreadStatus.Active, ThreadStatus.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ThreadStatus read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "notLoaded" -> NotLoaded.readBody(tagged.body());
      case "idle" -> Idle.readBody(tagged.body());
      case "systemError" -> SystemError.readBody(tagged.body());
      case "active" -> Active.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code notLoaded}.
   *
   */
  record NotLoaded() implements ThreadStatus {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static NotLoaded of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static NotLoaded readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new NotLoaded();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "notLoaded");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "notLoaded";
    }

    /** Builds {@link NotLoaded}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public NotLoaded build() {
        return new NotLoaded();
      }
    }
  }

  /**
   * {@code type} is {@code idle}.
   *
   */
  record Idle() implements ThreadStatus {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Idle of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Idle readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Idle();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "idle");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "idle";
    }

    /** Builds {@link Idle}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Idle build() {
        return new Idle();
      }
    }
  }

  /**
   * {@code type} is {@code systemError}.
   *
   */
  record SystemError() implements ThreadStatus {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static SystemError of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static SystemError readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new SystemError();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "systemError");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "systemError";
    }

    /** Builds {@link SystemError}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public SystemError build() {
        return new SystemError();
      }
    }
  }

  /**
   * {@code type} is {@code active}.
   *
   * @param activeFlags required
   */
  record Active(List<ThreadActiveFlag> activeFlags) implements ThreadStatus {
    private static final String TYPE = "ThreadStatus.Active";

    public Active {
      Checks.notNull(activeFlags, TYPE, "activeFlags");
      activeFlags = List.copyOf(activeFlags);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Active of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Active readBody(JsonParser p) {
      List<ThreadActiveFlag> activeFlags = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "activeFlags" -> {
            Decode.startArray(p, TYPE, "activeFlags");
            List<ThreadActiveFlag> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ThreadActiveFlag.fromWire(Decode.string(p, TYPE, "activeFlags")));
            }
            activeFlags = json;
          }
          default -> p.skipChildren();
        }
      }
      return new Active(
                  Decode.required(activeFlags, p, TYPE, "activeFlags"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "active");
      g.writeName("activeFlags");
      g.writeStartArray();
      for (ThreadActiveFlag jsonElement : activeFlags) {
        Encode.enumeration(g, jsonElement, TYPE, "activeFlags");
      }
      g.writeEndArray();
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "active";
    }

    /** Builds {@link Active}. */
    public static final class Builder {
      private @Nullable List<ThreadActiveFlag> activeFlags;

      private Builder() {}

      /** {@code activeFlags}: required. */
      public Builder activeFlags(List<ThreadActiveFlag> value) {
        activeFlags = Checks.notNull(value, TYPE, "activeFlags");
        return this;
      }

      /** {@code activeFlags}: required. */
      public Builder activeFlags(ThreadActiveFlag... value) {
        return activeFlags(List.of(value));
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Active build() {
        return new Active(
                    Checks.isSet(activeFlags, TYPE, "activeFlags"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadStatus {
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
  final class Deserializer extends ProtocolDeserializer<ThreadStatus> {
    Deserializer() {
      super(ThreadStatus.class);
    }

    @Override
    ThreadStatus decode(JsonParser p) {
      return ThreadStatus.read(p);
    }
  }
}
