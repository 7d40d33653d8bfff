package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/section/move}.
 *
 * @param sectionId required, nullable
 * @param threadId required
 * @param beforeThreadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadSectionMoveParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSectionMoveParams(@Nullable String sectionId, String threadId,
    @Nullable String beforeThreadId, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadSectionMoveParams";

  public ThreadSectionMoveParams {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSectionMoveParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSectionMoveParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSectionMoveParams readBody(JsonParser p) {
    String sectionId = null;
    String threadId = null;
    String beforeThreadId = null;
    long jsonNulls = 0;
    long jsonSeen = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "sectionId" -> {
          jsonSeen |= 1L << 0;
          sectionId = jsonNull ? null : Decode.string(p, TYPE, "sectionId");
        }
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "beforeThreadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          beforeThreadId = jsonNull ? null : Decode.string(p, TYPE, "beforeThreadId");
        }
        default -> p.skipChildren();
      }
    }
    if ((jsonSeen & 1L << 0) == 0) {
      Decode.required(null, p, TYPE, "sectionId");
    }
    return new ThreadSectionMoveParams(
                sectionId,
                Decode.required(threadId, p, TYPE, "threadId"),
                beforeThreadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "sectionId", sectionId, true);
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "beforeThreadId", beforeThreadId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadSectionMoveParams}. */
  public static final class Builder {
    private @Nullable String sectionId;
    private @Nullable String threadId;
    private @Nullable String beforeThreadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code sectionId}: required, nullable. */
    public Builder sectionId(@Nullable String value) {
      sectionId = value;
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code beforeThreadId}: optional, nullable. */
    public Builder beforeThreadId(@Nullable String value) {
      beforeThreadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSectionMoveParams build() {
      return new ThreadSectionMoveParams(
                  sectionId,
                  Checks.isSet(threadId, TYPE, "threadId"),
                  beforeThreadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSectionMoveParams> {
    Deserializer() {
      super(ThreadSectionMoveParams.class);
    }

    @Override
    ThreadSectionMoveParams decode(JsonParser p) {
      return ThreadSectionMoveParams.read(p);
    }
  }
}
