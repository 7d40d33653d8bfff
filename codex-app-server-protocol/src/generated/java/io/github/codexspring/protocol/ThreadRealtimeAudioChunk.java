package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadRealtimeAudioChunk}.
 *
 * @param data required
 * @param numChannels required
 * @param sampleRate required
 * @param itemId optional, nullable
 * @param samplesPerChannel optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadRealtimeAudioChunk.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeAudioChunk(String data, int numChannels, long sampleRate,
    @Nullable String itemId, @Nullable Long samplesPerChannel,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeAudioChunk";

  public ThreadRealtimeAudioChunk {
    Checks.notNull(data, TYPE, "data");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeAudioChunk of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeAudioChunk read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeAudioChunk readBody(JsonParser p) {
    String data = null;
    Integer numChannels = null;
    Long sampleRate = null;
    String itemId = null;
    Long samplesPerChannel = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "data" -> data = Decode.string(p, TYPE, "data");
        case "numChannels" -> numChannels = Decode.int32(p, TYPE, "numChannels");
        case "sampleRate" -> sampleRate = Decode.int64(p, TYPE, "sampleRate");
        case "itemId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          itemId = jsonNull ? null : Decode.string(p, TYPE, "itemId");
        }
        case "samplesPerChannel" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          samplesPerChannel = jsonNull ? null : Decode.int64(p, TYPE, "samplesPerChannel");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeAudioChunk(
                Decode.required(data, p, TYPE, "data"),
                Decode.required(numChannels, p, TYPE, "numChannels"),
                Decode.required(sampleRate, p, TYPE, "sampleRate"),
                itemId,
                samplesPerChannel,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("data", data);
    g.writeNumberProperty("numChannels", numChannels);
    g.writeNumberProperty("sampleRate", sampleRate);
    Encode.property(g, "itemId", itemId, explicitNulls.contains(0));
    Encode.property(g, "samplesPerChannel", samplesPerChannel, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeAudioChunk}. */
  public static final class Builder {
    private @Nullable String data;
    private @Nullable Integer numChannels;
    private @Nullable Long sampleRate;
    private @Nullable String itemId;
    private @Nullable Long samplesPerChannel;
    private long explicitNulls;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(String value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code numChannels}: required. */
    public Builder numChannels(int value) {
      Checks.unsigned(value, TYPE, "numChannels");
      numChannels = value;
      return this;
    }

    /** {@code sampleRate}: required. */
    public Builder sampleRate(long value) {
      Checks.unsigned(value, TYPE, "sampleRate");
      sampleRate = value;
      return this;
    }

    /** {@code itemId}: optional, nullable. */
    public Builder itemId(@Nullable String value) {
      itemId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code samplesPerChannel}: optional, nullable. */
    public Builder samplesPerChannel(long value) {
      Checks.unsigned(value, TYPE, "samplesPerChannel");
      samplesPerChannel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code samplesPerChannel}: optional, nullable. */
    public Builder samplesPerChannel(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "samplesPerChannel");
      }
      samplesPerChannel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeAudioChunk build() {
      return new ThreadRealtimeAudioChunk(
                  Checks.isSet(data, TYPE, "data"),
                  Checks.isSet(numChannels, TYPE, "numChannels"),
                  Checks.isSet(sampleRate, TYPE, "sampleRate"),
                  itemId,
                  samplesPerChannel,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeAudioChunk> {
    Deserializer() {
      super(ThreadRealtimeAudioChunk.class);
    }

    @Override
    ThreadRealtimeAudioChunk decode(JsonParser p) {
      return ThreadRealtimeAudioChunk.read(p);
    }
  }
}
