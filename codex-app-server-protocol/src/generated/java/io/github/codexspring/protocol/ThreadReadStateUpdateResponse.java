package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/readState/update}.
 *
 * @param readState required
 */
@JsonDeserialize(using = ThreadReadStateUpdateResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadReadStateUpdateResponse(ThreadReadState readState) implements ProtocolValue {
  private static final String TYPE = "ThreadReadStateUpdateResponse";

  public ThreadReadStateUpdateResponse {
    Checks.notNull(readState, TYPE, "readState");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadReadStateUpdateResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadReadStateUpdateResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadReadStateUpdateResponse readBody(JsonParser p) {
    ThreadReadState readState = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "readState" -> readState = ThreadReadState.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadReadStateUpdateResponse(
                Decode.required(readState, p, TYPE, "readState"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("readState");
    readState.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ThreadReadStateUpdateResponse}. */
  public static final class Builder {
    private @Nullable ThreadReadState readState;

    private Builder() {}

    /** {@code readState}: required. */
    public Builder readState(ThreadReadState value) {
      readState = Checks.notNull(value, TYPE, "readState");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadReadStateUpdateResponse build() {
      return new ThreadReadStateUpdateResponse(
                  Checks.isSet(readState, TYPE, "readState"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadReadStateUpdateResponse> {
    Deserializer() {
      super(ThreadReadStateUpdateResponse.class);
    }

    @Override
    ThreadReadStateUpdateResponse decode(JsonParser p) {
      return ThreadReadStateUpdateResponse.read(p);
    }
  }
}
