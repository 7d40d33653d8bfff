package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/goal/clear}.
 *
 * @param cleared required
 */
@JsonDeserialize(using = ThreadGoalClearResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadGoalClearResponse(boolean cleared) implements ProtocolValue {
  private static final String TYPE = "ThreadGoalClearResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadGoalClearResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadGoalClearResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadGoalClearResponse readBody(JsonParser p) {
    Boolean cleared = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "cleared" -> cleared = Decode.bool(p, TYPE, "cleared");
        default -> p.skipChildren();
      }
    }
    return new ThreadGoalClearResponse(
                Decode.required(cleared, p, TYPE, "cleared"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("cleared", cleared);
    g.writeEndObject();
  }

  /** Builds {@link ThreadGoalClearResponse}. */
  public static final class Builder {
    private @Nullable Boolean cleared;

    private Builder() {}

    /** {@code cleared}: required. */
    public Builder cleared(boolean value) {
      cleared = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadGoalClearResponse build() {
      return new ThreadGoalClearResponse(
                  Checks.isSet(cleared, TYPE, "cleared"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadGoalClearResponse> {
    Deserializer() {
      super(ThreadGoalClearResponse.class);
    }

    @Override
    ThreadGoalClearResponse decode(JsonParser p) {
      return ThreadGoalClearResponse.read(p);
    }
  }
}
