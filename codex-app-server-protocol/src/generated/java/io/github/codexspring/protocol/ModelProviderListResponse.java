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
 * Result of {@code modelProvider/list}.
 *
 * @param canChangeDefault required
 * @param data required
 * @param defaultProviderId required
 */
@JsonDeserialize(using = ModelProviderListResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelProviderListResponse(boolean canChangeDefault, List<ModelProviderSummary> data,
    String defaultProviderId) implements ProtocolValue {
  private static final String TYPE = "ModelProviderListResponse";

  public ModelProviderListResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
    Checks.notNull(defaultProviderId, TYPE, "defaultProviderId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelProviderListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelProviderListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelProviderListResponse readBody(JsonParser p) {
    Boolean canChangeDefault = null;
    List<ModelProviderSummary> data = null;
    String defaultProviderId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "canChangeDefault" -> canChangeDefault = Decode.bool(p, TYPE, "canChangeDefault");
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<ModelProviderSummary> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ModelProviderSummary.read(p));
          }
          data = json;
        }
        case "defaultProviderId" -> defaultProviderId = Decode.string(p, TYPE, "defaultProviderId");
        default -> p.skipChildren();
      }
    }
    return new ModelProviderListResponse(
                Decode.required(canChangeDefault, p, TYPE, "canChangeDefault"),
                Decode.required(data, p, TYPE, "data"),
                Decode.required(defaultProviderId, p, TYPE, "defaultProviderId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("canChangeDefault", canChangeDefault);
    g.writeName("data");
    g.writeStartArray();
    for (ModelProviderSummary jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("defaultProviderId", defaultProviderId);
    g.writeEndObject();
  }

  /** Builds {@link ModelProviderListResponse}. */
  public static final class Builder {
    private @Nullable Boolean canChangeDefault;
    private @Nullable List<ModelProviderSummary> data;
    private @Nullable String defaultProviderId;

    private Builder() {}

    /** {@code canChangeDefault}: required. */
    public Builder canChangeDefault(boolean value) {
      canChangeDefault = value;
      return this;
    }

    /** {@code data}: required. */
    public Builder data(List<ModelProviderSummary> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(ModelProviderSummary... value) {
      return data(List.of(value));
    }

    /** {@code defaultProviderId}: required. */
    public Builder defaultProviderId(String value) {
      defaultProviderId = Checks.notNull(value, TYPE, "defaultProviderId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelProviderListResponse build() {
      return new ModelProviderListResponse(
                  Checks.isSet(canChangeDefault, TYPE, "canChangeDefault"),
                  Checks.isSet(data, TYPE, "data"),
                  Checks.isSet(defaultProviderId, TYPE, "defaultProviderId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelProviderListResponse> {
    Deserializer() {
      super(ModelProviderListResponse.class);
    }

    @Override
    ModelProviderListResponse decode(JsonParser p) {
      return ModelProviderListResponse.read(p);
    }
  }
}
