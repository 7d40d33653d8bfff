package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/listVoices}.
 *
 */
@JsonDeserialize(using = ThreadRealtimeListVoicesParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeListVoicesParams() implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeListVoicesParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeListVoicesParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeListVoicesParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeListVoicesParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadRealtimeListVoicesParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeListVoicesParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeListVoicesParams build() {
      return new ThreadRealtimeListVoicesParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeListVoicesParams> {
    Deserializer() {
      super(ThreadRealtimeListVoicesParams.class);
    }

    @Override
    ThreadRealtimeListVoicesParams decode(JsonParser p) {
      return ThreadRealtimeListVoicesParams.read(p);
    }
  }
}
