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
 * Result of {@code collaborationMode/list}.
 *
 * @param data required
 */
@JsonDeserialize(using = CollaborationModeListResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record CollaborationModeListResponse(
    List<CollaborationModeMask> data) implements ProtocolValue {
  private static final String TYPE = "CollaborationModeListResponse";

  public CollaborationModeListResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CollaborationModeListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CollaborationModeListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CollaborationModeListResponse readBody(JsonParser p) {
    List<CollaborationModeMask> data = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<CollaborationModeMask> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(CollaborationModeMask.read(p));
          }
          data = json;
        }
        default -> p.skipChildren();
      }
    }
    return new CollaborationModeListResponse(
                Decode.required(data, p, TYPE, "data"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    g.writeStartArray();
    for (CollaborationModeMask jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link CollaborationModeListResponse}. */
  public static final class Builder {
    private @Nullable List<CollaborationModeMask> data;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<CollaborationModeMask> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(CollaborationModeMask... value) {
      return data(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CollaborationModeListResponse build() {
      return new CollaborationModeListResponse(
                  Checks.isSet(data, TYPE, "data"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CollaborationModeListResponse> {
    Deserializer() {
      super(CollaborationModeListResponse.class);
    }

    @Override
    CollaborationModeListResponse decode(JsonParser p) {
      return CollaborationModeListResponse.read(p);
    }
  }
}
