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
 * Result of {@code thread/items/read}.
 *
 * @param data required
 */
@JsonDeserialize(using = ThreadItemsReadResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadItemsReadResponse(List<ThreadItemEntry> data) implements ProtocolValue {
  private static final String TYPE = "ThreadItemsReadResponse";

  public ThreadItemsReadResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadItemsReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadItemsReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadItemsReadResponse readBody(JsonParser p) {
    List<ThreadItemEntry> data = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<ThreadItemEntry> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ThreadItemEntry.read(p));
          }
          data = json;
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadItemsReadResponse(
                Decode.required(data, p, TYPE, "data"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    g.writeStartArray();
    for (ThreadItemEntry jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link ThreadItemsReadResponse}. */
  public static final class Builder {
    private @Nullable List<ThreadItemEntry> data;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<ThreadItemEntry> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(ThreadItemEntry... value) {
      return data(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadItemsReadResponse build() {
      return new ThreadItemsReadResponse(
                  Checks.isSet(data, TYPE, "data"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadItemsReadResponse> {
    Deserializer() {
      super(ThreadItemsReadResponse.class);
    }

    @Override
    ThreadItemsReadResponse decode(JsonParser p) {
      return ThreadItemsReadResponse.read(p);
    }
  }
}
