package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/list}.
 *
 * @param data required
 * @param backwardsCursor optional, nullable
 * @param nextCursor optional, nullable
 * @param readStates optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadListResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadListResponse(List<Thread> data, @Nullable String backwardsCursor,
    @Nullable String nextCursor, @ExperimentalApi @Nullable Map<String, ThreadReadState> readStates,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadListResponse";

  public ThreadListResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
    readStates = readStates == null ? null : Checks.copy(readStates);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadListResponse readBody(JsonParser p) {
    List<Thread> data = null;
    String backwardsCursor = null;
    String nextCursor = null;
    Map<String, ThreadReadState> readStates = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<Thread> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(Thread.read(p));
          }
          data = json;
        }
        case "backwardsCursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          backwardsCursor = jsonNull ? null : Decode.string(p, TYPE, "backwardsCursor");
        }
        case "nextCursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          nextCursor = jsonNull ? null : Decode.string(p, TYPE, "nextCursor");
        }
        case "readStates" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "readStates");
            Map<String, ThreadReadState> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, ThreadReadState.read(p));
            }
            readStates = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadListResponse(
                Decode.required(data, p, TYPE, "data"),
                backwardsCursor,
                nextCursor,
                readStates,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    g.writeStartArray();
    for (Thread jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "backwardsCursor", backwardsCursor, explicitNulls.contains(0));
    Encode.property(g, "nextCursor", nextCursor, explicitNulls.contains(1));
    if (readStates != null) {
      g.writeName("readStates");
      g.writeStartObject();
      for (Map.Entry<String, ThreadReadState> jsonEntry : readStates.entrySet()) {
        g.writeName(jsonEntry.getKey());
        jsonEntry.getValue().write(g);
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(2)) {
      g.writeNullProperty("readStates");
    }
    g.writeEndObject();
  }

  /** Builds {@link ThreadListResponse}. */
  public static final class Builder {
    private @Nullable List<Thread> data;
    private @Nullable String backwardsCursor;
    private @Nullable String nextCursor;
    private @Nullable Map<String, ThreadReadState> readStates;
    private long explicitNulls;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<Thread> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(Thread... value) {
      return data(List.of(value));
    }

    /** {@code backwardsCursor}: optional, nullable. */
    public Builder backwardsCursor(@Nullable String value) {
      backwardsCursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code nextCursor}: optional, nullable. */
    public Builder nextCursor(@Nullable String value) {
      nextCursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code readStates}: optional, nullable. */
    @ExperimentalApi
    public Builder readStates(@Nullable Map<String, ThreadReadState> value) {
      readStates = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadListResponse build() {
      return new ThreadListResponse(
                  Checks.isSet(data, TYPE, "data"),
                  backwardsCursor,
                  nextCursor,
                  readStates,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadListResponse> {
    Deserializer() {
      super(ThreadListResponse.class);
    }

    @Override
    ThreadListResponse decode(JsonParser p) {
      return ThreadListResponse.read(p);
    }
  }
}
