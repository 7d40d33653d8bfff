package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/approveGuardianDeniedAction}.
 *
 * @param event required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadApproveGuardianDeniedActionParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadApproveGuardianDeniedActionParams(JsonNode event,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadApproveGuardianDeniedActionParams";

  public ThreadApproveGuardianDeniedActionParams {
    Checks.notNull(event, TYPE, "event");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadApproveGuardianDeniedActionParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadApproveGuardianDeniedActionParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadApproveGuardianDeniedActionParams readBody(JsonParser p) {
    JsonNode event = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "event" -> event = Trees.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadApproveGuardianDeniedActionParams(
                Decode.required(event, p, TYPE, "event"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("event");
    Trees.write(g, event);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadApproveGuardianDeniedActionParams}. */
  public static final class Builder {
    private @Nullable JsonNode event;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code event}: required. */
    public Builder event(JsonNode value) {
      event = Checks.notNull(value, TYPE, "event");
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
    public ThreadApproveGuardianDeniedActionParams build() {
      return new ThreadApproveGuardianDeniedActionParams(
                  Checks.isSet(event, TYPE, "event"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadApproveGuardianDeniedActionParams> {
    Deserializer() {
      super(ThreadApproveGuardianDeniedActionParams.class);
    }

    @Override
    ThreadApproveGuardianDeniedActionParams decode(JsonParser p) {
      return ThreadApproveGuardianDeniedActionParams.read(p);
    }
  }
}
