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
 * Result of {@code thread/turns/list}.
 *
 * @param data required
 * @param backwardsCursor optional, nullable
 * @param nextCursor optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadTurnsListResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadTurnsListResponse(List<Turn> data, @Nullable String backwardsCursor,
    @Nullable String nextCursor, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadTurnsListResponse";

  public ThreadTurnsListResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadTurnsListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadTurnsListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadTurnsListResponse readBody(JsonParser p) {
    List<Turn> data = null;
    String backwardsCursor = null;
    String nextCursor = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<Turn> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(Turn.read(p));
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
        default -> p.skipChildren();
      }
    }
    return new ThreadTurnsListResponse(
                Decode.required(data, p, TYPE, "data"),
                backwardsCursor,
                nextCursor,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    g.writeStartArray();
    for (Turn jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "backwardsCursor", backwardsCursor, explicitNulls.contains(0));
    Encode.property(g, "nextCursor", nextCursor, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ThreadTurnsListResponse}. */
  public static final class Builder {
    private @Nullable List<Turn> data;
    private @Nullable String backwardsCursor;
    private @Nullable String nextCursor;
    private long explicitNulls;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<Turn> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(Turn... value) {
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

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadTurnsListResponse build() {
      return new ThreadTurnsListResponse(
                  Checks.isSet(data, TYPE, "data"),
                  backwardsCursor,
                  nextCursor,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadTurnsListResponse> {
    Deserializer() {
      super(ThreadTurnsListResponse.class);
    }

    @Override
    ThreadTurnsListResponse decode(JsonParser p) {
      return ThreadTurnsListResponse.read(p);
    }
  }
}
