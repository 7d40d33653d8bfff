package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/loaded/list}.
 *
 * @param data required
 * @param nextCursor optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadLoadedListResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadLoadedListResponse(List<String> data, @Nullable String nextCursor,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadLoadedListResponse";

  public ThreadLoadedListResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadLoadedListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadLoadedListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadLoadedListResponse readBody(JsonParser p) {
    List<String> data = null;
    String nextCursor = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "data" -> data = Decode.strings(p, TYPE, "data");
        case "nextCursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          nextCursor = jsonNull ? null : Decode.string(p, TYPE, "nextCursor");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadLoadedListResponse(
                Decode.required(data, p, TYPE, "data"),
                nextCursor,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    Encode.strings(g, data);
    Encode.property(g, "nextCursor", nextCursor, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadLoadedListResponse}. */
  public static final class Builder {
    private @Nullable List<String> data;
    private @Nullable String nextCursor;
    private long explicitNulls;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<String> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(String... value) {
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
    public ThreadLoadedListResponse build() {
      return new ThreadLoadedListResponse(
                  Checks.isSet(data, TYPE, "data"),
                  nextCursor,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadLoadedListResponse> {
    Deserializer() {
      super(ThreadLoadedListResponse.class);
    }

    @Override
    ThreadLoadedListResponse decode(JsonParser p) {
      return ThreadLoadedListResponse.read(p);
    }
  }
}
