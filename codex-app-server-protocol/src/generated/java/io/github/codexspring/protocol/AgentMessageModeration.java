package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AgentMessageModeration}.
 *
 * @param moderated required
 * @param display optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AgentMessageModeration.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AgentMessageModeration(boolean moderated, @Nullable AgentMessageDisplay display,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AgentMessageModeration";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AgentMessageModeration of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AgentMessageModeration read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AgentMessageModeration readBody(JsonParser p) {
    Boolean moderated = null;
    AgentMessageDisplay display = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "moderated" -> moderated = Decode.bool(p, TYPE, "moderated");
        case "display" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          display = jsonNull ? null : AgentMessageDisplay.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new AgentMessageModeration(
                Decode.required(moderated, p, TYPE, "moderated"),
                display,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("moderated", moderated);
    Encode.property(g, "display", display, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link AgentMessageModeration}. */
  public static final class Builder {
    private @Nullable Boolean moderated;
    private @Nullable AgentMessageDisplay display;
    private long explicitNulls;

    private Builder() {}

    /** {@code moderated}: required. */
    public Builder moderated(boolean value) {
      moderated = value;
      return this;
    }

    /** {@code display}: optional, nullable. */
    public Builder display(@Nullable AgentMessageDisplay value) {
      display = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AgentMessageModeration build() {
      return new AgentMessageModeration(
                  Checks.isSet(moderated, TYPE, "moderated"),
                  display,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AgentMessageModeration> {
    Deserializer() {
      super(AgentMessageModeration.class);
    }

    @Override
    AgentMessageModeration decode(JsonParser p) {
      return AgentMessageModeration.read(p);
    }
  }
}
