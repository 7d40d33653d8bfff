package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code turn/steer}.
 *
 * @param turnId required
 */
@JsonDeserialize(using = TurnSteerResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnSteerResponse(String turnId) implements ProtocolValue {
  private static final String TYPE = "TurnSteerResponse";

  public TurnSteerResponse {
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnSteerResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnSteerResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnSteerResponse readBody(JsonParser p) {
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new TurnSteerResponse(
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link TurnSteerResponse}. */
  public static final class Builder {
    private @Nullable String turnId;

    private Builder() {}

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnSteerResponse build() {
      return new TurnSteerResponse(
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnSteerResponse> {
    Deserializer() {
      super(TurnSteerResponse.class);
    }

    @Override
    TurnSteerResponse decode(JsonParser p) {
      return TurnSteerResponse.read(p);
    }
  }
}
