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
 * Result of {@code thread/timeline/list}.
 *
 * @param data required
 * @param activeRealtimeSessionAtPageStart optional, nullable
 * @param nextCursor optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadTimelineListResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadTimelineListResponse(List<ThreadTimelineEntry> data,
    @Nullable String activeRealtimeSessionAtPageStart, @Nullable String nextCursor,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadTimelineListResponse";

  public ThreadTimelineListResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadTimelineListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadTimelineListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadTimelineListResponse readBody(JsonParser p) {
    List<ThreadTimelineEntry> data = null;
    String activeRealtimeSessionAtPageStart = null;
    String nextCursor = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<ThreadTimelineEntry> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ThreadTimelineEntry.read(p));
          }
          data = json;
        }
        case "activeRealtimeSessionAtPageStart" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          activeRealtimeSessionAtPageStart = jsonNull ? null : Decode.string(p, TYPE, "activeRealtimeSessionAtPageStart");
        }
        case "nextCursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          nextCursor = jsonNull ? null : Decode.string(p, TYPE, "nextCursor");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadTimelineListResponse(
                Decode.required(data, p, TYPE, "data"),
                activeRealtimeSessionAtPageStart,
                nextCursor,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    g.writeStartArray();
    for (ThreadTimelineEntry jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "activeRealtimeSessionAtPageStart", activeRealtimeSessionAtPageStart, explicitNulls.contains(0));
    Encode.property(g, "nextCursor", nextCursor, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ThreadTimelineListResponse}. */
  public static final class Builder {
    private @Nullable List<ThreadTimelineEntry> data;
    private @Nullable String activeRealtimeSessionAtPageStart;
    private @Nullable String nextCursor;
    private long explicitNulls;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<ThreadTimelineEntry> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(ThreadTimelineEntry... value) {
      return data(List.of(value));
    }

    /** {@code activeRealtimeSessionAtPageStart}: optional, nullable. */
    public Builder activeRealtimeSessionAtPageStart(@Nullable String value) {
      activeRealtimeSessionAtPageStart = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code nextCursor}: optional, nullable. */
    public Builder nextCursor(@Nullable String value) {
      nextCursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadTimelineListResponse build() {
      return new ThreadTimelineListResponse(
                  Checks.isSet(data, TYPE, "data"),
                  activeRealtimeSessionAtPageStart,
                  nextCursor,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadTimelineListResponse> {
    Deserializer() {
      super(ThreadTimelineListResponse.class);
    }

    @Override
    ThreadTimelineListResponse decode(JsonParser p) {
      return ThreadTimelineListResponse.read(p);
    }
  }
}
