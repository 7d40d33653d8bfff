package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code experimentalFeature/enablement/set}.
 *
 * @param enablement required
 */
@JsonDeserialize(using = ExperimentalFeatureEnablementSetResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExperimentalFeatureEnablementSetResponse(
    Map<String, Boolean> enablement) implements ProtocolValue {
  private static final String TYPE = "ExperimentalFeatureEnablementSetResponse";

  public ExperimentalFeatureEnablementSetResponse {
    Checks.notNull(enablement, TYPE, "enablement");
    enablement = Checks.copy(enablement);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExperimentalFeatureEnablementSetResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExperimentalFeatureEnablementSetResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExperimentalFeatureEnablementSetResponse readBody(JsonParser p) {
    Map<String, Boolean> enablement = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "enablement" -> {
          Decode.startObject(p, TYPE, "enablement");
          Map<String, Boolean> json = new LinkedHashMap<>();
          for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
            p.nextToken();
            json.put(jsonKey, Decode.bool(p, TYPE, "enablement"));
          }
          enablement = json;
        }
        default -> p.skipChildren();
      }
    }
    return new ExperimentalFeatureEnablementSetResponse(
                Decode.required(enablement, p, TYPE, "enablement"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("enablement");
    g.writeStartObject();
    for (Map.Entry<String, Boolean> jsonEntry : enablement.entrySet()) {
      g.writeName(jsonEntry.getKey());
      g.writeBoolean(jsonEntry.getValue());
    }
    g.writeEndObject();
    g.writeEndObject();
  }

  /** Builds {@link ExperimentalFeatureEnablementSetResponse}. */
  public static final class Builder {
    private @Nullable Map<String, Boolean> enablement;

    private Builder() {}

    /** {@code enablement}: required. */
    public Builder enablement(Map<String, Boolean> value) {
      enablement = Checks.notNull(value, TYPE, "enablement");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExperimentalFeatureEnablementSetResponse build() {
      return new ExperimentalFeatureEnablementSetResponse(
                  Checks.isSet(enablement, TYPE, "enablement"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExperimentalFeatureEnablementSetResponse> {
    Deserializer() {
      super(ExperimentalFeatureEnablementSetResponse.class);
    }

    @Override
    ExperimentalFeatureEnablementSetResponse decode(JsonParser p) {
      return ExperimentalFeatureEnablementSetResponse.read(p);
    }
  }
}
