package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/queue/delete}.
 *
 * @param deleted required
 */
@JsonDeserialize(using = ThreadQueueDeleteResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadQueueDeleteResponse(boolean deleted) implements ProtocolValue {
  private static final String TYPE = "ThreadQueueDeleteResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadQueueDeleteResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadQueueDeleteResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadQueueDeleteResponse readBody(JsonParser p) {
    Boolean deleted = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "deleted" -> deleted = Decode.bool(p, TYPE, "deleted");
        default -> p.skipChildren();
      }
    }
    return new ThreadQueueDeleteResponse(
                Decode.required(deleted, p, TYPE, "deleted"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("deleted", deleted);
    g.writeEndObject();
  }

  /** Builds {@link ThreadQueueDeleteResponse}. */
  public static final class Builder {
    private @Nullable Boolean deleted;

    private Builder() {}

    /** {@code deleted}: required. */
    public Builder deleted(boolean value) {
      deleted = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadQueueDeleteResponse build() {
      return new ThreadQueueDeleteResponse(
                  Checks.isSet(deleted, TYPE, "deleted"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadQueueDeleteResponse> {
    Deserializer() {
      super(ThreadQueueDeleteResponse.class);
    }

    @Override
    ThreadQueueDeleteResponse decode(JsonParser p) {
      return ThreadQueueDeleteResponse.read(p);
    }
  }
}
