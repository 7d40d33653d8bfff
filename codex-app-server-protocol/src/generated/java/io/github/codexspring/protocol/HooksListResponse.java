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
 * Result of {@code hooks/list}.
 *
 * @param data required
 */
@JsonDeserialize(using = HooksListResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record HooksListResponse(List<HooksListEntry> data) implements ProtocolValue {
  private static final String TYPE = "HooksListResponse";

  public HooksListResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static HooksListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static HooksListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static HooksListResponse readBody(JsonParser p) {
    List<HooksListEntry> data = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<HooksListEntry> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(HooksListEntry.read(p));
          }
          data = json;
        }
        default -> p.skipChildren();
      }
    }
    return new HooksListResponse(
                Decode.required(data, p, TYPE, "data"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    g.writeStartArray();
    for (HooksListEntry jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link HooksListResponse}. */
  public static final class Builder {
    private @Nullable List<HooksListEntry> data;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<HooksListEntry> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(HooksListEntry... value) {
      return data(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public HooksListResponse build() {
      return new HooksListResponse(
                  Checks.isSet(data, TYPE, "data"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<HooksListResponse> {
    Deserializer() {
      super(HooksListResponse.class);
    }

    @Override
    HooksListResponse decode(JsonParser p) {
      return HooksListResponse.read(p);
    }
  }
}
