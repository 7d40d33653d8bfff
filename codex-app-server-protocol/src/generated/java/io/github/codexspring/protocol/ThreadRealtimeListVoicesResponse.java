package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/realtime/listVoices}.
 *
 * @param voices required
 */
@JsonDeserialize(using = ThreadRealtimeListVoicesResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeListVoicesResponse(RealtimeVoicesList voices) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeListVoicesResponse";

  public ThreadRealtimeListVoicesResponse {
    Checks.notNull(voices, TYPE, "voices");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeListVoicesResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeListVoicesResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeListVoicesResponse readBody(JsonParser p) {
    RealtimeVoicesList voices = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "voices" -> voices = RealtimeVoicesList.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeListVoicesResponse(
                Decode.required(voices, p, TYPE, "voices"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("voices");
    voices.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeListVoicesResponse}. */
  public static final class Builder {
    private @Nullable RealtimeVoicesList voices;

    private Builder() {}

    /** {@code voices}: required. */
    public Builder voices(RealtimeVoicesList value) {
      voices = Checks.notNull(value, TYPE, "voices");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeListVoicesResponse build() {
      return new ThreadRealtimeListVoicesResponse(
                  Checks.isSet(voices, TYPE, "voices"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeListVoicesResponse> {
    Deserializer() {
      super(ThreadRealtimeListVoicesResponse.class);
    }

    @Override
    ThreadRealtimeListVoicesResponse decode(JsonParser p) {
      return ThreadRealtimeListVoicesResponse.read(p);
    }
  }
}
