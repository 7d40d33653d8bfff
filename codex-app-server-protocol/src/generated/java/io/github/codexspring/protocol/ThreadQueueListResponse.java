package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/queue/list}.
 *
 * @param data required
 * @param nextCursor optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadQueueListResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadQueueListResponse(List<QueuedSubmission> data, @Nullable String nextCursor,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadQueueListResponse";

  public ThreadQueueListResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadQueueListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadQueueListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadQueueListResponse readBody(JsonParser p) {
    List<QueuedSubmission> data = null;
    String nextCursor = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<QueuedSubmission> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(QueuedSubmission.read(p));
          }
          data = json;
        }
        case "nextCursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          nextCursor = jsonNull ? null : Decode.string(p, TYPE, "nextCursor");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadQueueListResponse(
                Decode.required(data, p, TYPE, "data"),
                nextCursor,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    g.writeStartArray();
    for (QueuedSubmission jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "nextCursor", nextCursor, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadQueueListResponse}. */
  public static final class Builder {
    private @Nullable List<QueuedSubmission> data;
    private @Nullable String nextCursor;
    private long explicitNulls;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<QueuedSubmission> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(QueuedSubmission... value) {
      return data(List.of(value));
    }

    /** {@code nextCursor}: optional, nullable. */
    public Builder nextCursor(@Nullable String value) {
      nextCursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadQueueListResponse build() {
      return new ThreadQueueListResponse(
                  Checks.isSet(data, TYPE, "data"),
                  nextCursor,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadQueueListResponse> {
    Deserializer() {
      super(ThreadQueueListResponse.class);
    }

    @Override
    ThreadQueueListResponse decode(JsonParser p) {
      return ThreadQueueListResponse.read(p);
    }
  }
}
