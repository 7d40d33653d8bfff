package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code turn/settings/update}.
 *
 * @param status required
 */
@JsonDeserialize(using = TurnSettingsUpdateResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record TurnSettingsUpdateResponse(TurnSettingsUpdateStatus status) implements ProtocolValue {
  private static final String TYPE = "TurnSettingsUpdateResponse";

  public TurnSettingsUpdateResponse {
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnSettingsUpdateResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnSettingsUpdateResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnSettingsUpdateResponse readBody(JsonParser p) {
    TurnSettingsUpdateStatus status = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "status" -> status = TurnSettingsUpdateStatus.fromWire(Decode.string(p, TYPE, "status"));
        default -> p.skipChildren();
      }
    }
    return new TurnSettingsUpdateResponse(
                Decode.required(status, p, TYPE, "status"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    g.writeEndObject();
  }

  /** Builds {@link TurnSettingsUpdateResponse}. */
  public static final class Builder {
    private @Nullable TurnSettingsUpdateStatus status;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(TurnSettingsUpdateStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnSettingsUpdateResponse build() {
      return new TurnSettingsUpdateResponse(
                  Checks.isSet(status, TYPE, "status"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnSettingsUpdateResponse> {
    Deserializer() {
      super(TurnSettingsUpdateResponse.class);
    }

    @Override
    TurnSettingsUpdateResponse decode(JsonParser p) {
      return TurnSettingsUpdateResponse.read(p);
    }
  }
}
