package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/revert}.
 *
 * @param thread required
 * @param itemsBackwardsCursor optional, nullable
 * @param turnsBackwardsCursor optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadRevertResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRevertResponse(Thread thread, @Nullable String itemsBackwardsCursor,
    @Nullable String turnsBackwardsCursor, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadRevertResponse";

  public ThreadRevertResponse {
    Checks.notNull(thread, TYPE, "thread");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRevertResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRevertResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRevertResponse readBody(JsonParser p) {
    Thread thread = null;
    String itemsBackwardsCursor = null;
    String turnsBackwardsCursor = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "thread" -> thread = Thread.read(p);
        case "itemsBackwardsCursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          itemsBackwardsCursor = jsonNull ? null : Decode.string(p, TYPE, "itemsBackwardsCursor");
        }
        case "turnsBackwardsCursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          turnsBackwardsCursor = jsonNull ? null : Decode.string(p, TYPE, "turnsBackwardsCursor");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadRevertResponse(
                Decode.required(thread, p, TYPE, "thread"),
                itemsBackwardsCursor,
                turnsBackwardsCursor,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("thread");
    thread.write(g);
    Encode.property(g, "itemsBackwardsCursor", itemsBackwardsCursor, explicitNulls.contains(0));
    Encode.property(g, "turnsBackwardsCursor", turnsBackwardsCursor, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ThreadRevertResponse}. */
  public static final class Builder {
    private @Nullable Thread thread;
    private @Nullable String itemsBackwardsCursor;
    private @Nullable String turnsBackwardsCursor;
    private long explicitNulls;

    private Builder() {}

    /** {@code thread}: required. */
    public Builder thread(Thread value) {
      thread = Checks.notNull(value, TYPE, "thread");
      return this;
    }

    /** {@code itemsBackwardsCursor}: optional, nullable. */
    public Builder itemsBackwardsCursor(@Nullable String value) {
      itemsBackwardsCursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code turnsBackwardsCursor}: optional, nullable. */
    public Builder turnsBackwardsCursor(@Nullable String value) {
      turnsBackwardsCursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRevertResponse build() {
      return new ThreadRevertResponse(
                  Checks.isSet(thread, TYPE, "thread"),
                  itemsBackwardsCursor,
                  turnsBackwardsCursor,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRevertResponse> {
    Deserializer() {
      super(ThreadRevertResponse.class);
    }

    @Override
    ThreadRevertResponse decode(JsonParser p) {
      return ThreadRevertResponse.read(p);
    }
  }
}
