package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/unsubscribe}.
 *
 * @param status required
 */
@JsonDeserialize(using = ThreadUnsubscribeResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadUnsubscribeResponse(ThreadUnsubscribeStatus status) implements ProtocolValue {
  private static final String TYPE = "ThreadUnsubscribeResponse";

  public ThreadUnsubscribeResponse {
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadUnsubscribeResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadUnsubscribeResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadUnsubscribeResponse readBody(JsonParser p) {
    ThreadUnsubscribeStatus status = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "status" -> status = ThreadUnsubscribeStatus.fromWire(Decode.string(p, TYPE, "status"));
        default -> p.skipChildren();
      }
    }
    return new ThreadUnsubscribeResponse(
                Decode.required(status, p, TYPE, "status"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    g.writeEndObject();
  }

  /** Builds {@link ThreadUnsubscribeResponse}. */
  public static final class Builder {
    private @Nullable ThreadUnsubscribeStatus status;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(ThreadUnsubscribeStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadUnsubscribeResponse build() {
      return new ThreadUnsubscribeResponse(
                  Checks.isSet(status, TYPE, "status"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadUnsubscribeResponse> {
    Deserializer() {
      super(ThreadUnsubscribeResponse.class);
    }

    @Override
    ThreadUnsubscribeResponse decode(JsonParser p) {
      return ThreadUnsubscribeResponse.read(p);
    }
  }
}
