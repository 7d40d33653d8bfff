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
 * Result of {@code plugin/share/list}.
 *
 * @param data required
 */
@JsonDeserialize(using = PluginShareListResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareListResponse(List<PluginShareListItem> data) implements ProtocolValue {
  private static final String TYPE = "PluginShareListResponse";

  public PluginShareListResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareListResponse readBody(JsonParser p) {
    List<PluginShareListItem> data = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<PluginShareListItem> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(PluginShareListItem.read(p));
          }
          data = json;
        }
        default -> p.skipChildren();
      }
    }
    return new PluginShareListResponse(
                Decode.required(data, p, TYPE, "data"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    g.writeStartArray();
    for (PluginShareListItem jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link PluginShareListResponse}. */
  public static final class Builder {
    private @Nullable List<PluginShareListItem> data;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<PluginShareListItem> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(PluginShareListItem... value) {
      return data(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareListResponse build() {
      return new PluginShareListResponse(
                  Checks.isSet(data, TYPE, "data"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareListResponse> {
    Deserializer() {
      super(PluginShareListResponse.class);
    }

    @Override
    PluginShareListResponse decode(JsonParser p) {
      return PluginShareListResponse.read(p);
    }
  }
}
