package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code CollabAgentState}.
 *
 * @param status required
 * @param message optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = CollabAgentState.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CollabAgentState(CollabAgentStatus status, @Nullable String message,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "CollabAgentState";

  public CollabAgentState {
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CollabAgentState of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CollabAgentState read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CollabAgentState readBody(JsonParser p) {
    CollabAgentStatus status = null;
    String message = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "status" -> status = CollabAgentStatus.fromWire(Decode.string(p, TYPE, "status"));
        case "message" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          message = jsonNull ? null : Decode.string(p, TYPE, "message");
        }
        default -> p.skipChildren();
      }
    }
    return new CollabAgentState(
                Decode.required(status, p, TYPE, "status"),
                message,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    Encode.property(g, "message", message, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link CollabAgentState}. */
  public static final class Builder {
    private @Nullable CollabAgentStatus status;
    private @Nullable String message;
    private long explicitNulls;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(CollabAgentStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code message}: optional, nullable. */
    public Builder message(@Nullable String value) {
      message = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CollabAgentState build() {
      return new CollabAgentState(
                  Checks.isSet(status, TYPE, "status"),
                  message,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CollabAgentState> {
    Deserializer() {
      super(CollabAgentState.class);
    }

    @Override
    CollabAgentState decode(JsonParser p) {
      return CollabAgentState.read(p);
    }
  }
}
