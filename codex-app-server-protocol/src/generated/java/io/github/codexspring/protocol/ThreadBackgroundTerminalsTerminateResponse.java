package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/backgroundTerminals/terminate}.
 *
 * @param terminated required
 */
@JsonDeserialize(using = ThreadBackgroundTerminalsTerminateResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadBackgroundTerminalsTerminateResponse(
    boolean terminated) implements ProtocolValue {
  private static final String TYPE = "ThreadBackgroundTerminalsTerminateResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadBackgroundTerminalsTerminateResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadBackgroundTerminalsTerminateResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadBackgroundTerminalsTerminateResponse readBody(JsonParser p) {
    Boolean terminated = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "terminated" -> terminated = Decode.bool(p, TYPE, "terminated");
        default -> p.skipChildren();
      }
    }
    return new ThreadBackgroundTerminalsTerminateResponse(
                Decode.required(terminated, p, TYPE, "terminated"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("terminated", terminated);
    g.writeEndObject();
  }

  /** Builds {@link ThreadBackgroundTerminalsTerminateResponse}. */
  public static final class Builder {
    private @Nullable Boolean terminated;

    private Builder() {}

    /** {@code terminated}: required. */
    public Builder terminated(boolean value) {
      terminated = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadBackgroundTerminalsTerminateResponse build() {
      return new ThreadBackgroundTerminalsTerminateResponse(
                  Checks.isSet(terminated, TYPE, "terminated"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadBackgroundTerminalsTerminateResponse> {
    Deserializer() {
      super(ThreadBackgroundTerminalsTerminateResponse.class);
    }

    @Override
    ThreadBackgroundTerminalsTerminateResponse decode(JsonParser p) {
      return ThreadBackgroundTerminalsTerminateResponse.read(p);
    }
  }
}
