package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/memoryMode/set}.
 *
 * @param mode required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadMemoryModeSetParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadMemoryModeSetParams(ThreadMemoryMode mode,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadMemoryModeSetParams";

  public ThreadMemoryModeSetParams {
    Checks.notNull(mode, TYPE, "mode");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadMemoryModeSetParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadMemoryModeSetParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadMemoryModeSetParams readBody(JsonParser p) {
    ThreadMemoryMode mode = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "mode" -> mode = ThreadMemoryMode.fromWire(Decode.string(p, TYPE, "mode"));
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadMemoryModeSetParams(
                Decode.required(mode, p, TYPE, "mode"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("mode");
    Encode.enumeration(g, mode, TYPE, "mode");
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadMemoryModeSetParams}. */
  public static final class Builder {
    private @Nullable ThreadMemoryMode mode;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code mode}: required. */
    public Builder mode(ThreadMemoryMode value) {
      mode = Checks.notNull(value, TYPE, "mode");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadMemoryModeSetParams build() {
      return new ThreadMemoryModeSetParams(
                  Checks.isSet(mode, TYPE, "mode"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadMemoryModeSetParams> {
    Deserializer() {
      super(ThreadMemoryModeSetParams.class);
    }

    @Override
    ThreadMemoryModeSetParams decode(JsonParser p) {
      return ThreadMemoryModeSetParams.read(p);
    }
  }
}
