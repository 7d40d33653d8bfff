package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/attachment/updated}.
 *
 * @param attachmentId required
 * @param attachmentType required
 * @param identityKey required
 * @param operation required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadAttachmentUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadAttachmentUpdatedNotification(String attachmentId, String attachmentType,
    String identityKey, ThreadAttachmentOperation operation,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadAttachmentUpdatedNotification";

  public ThreadAttachmentUpdatedNotification {
    Checks.notNull(attachmentId, TYPE, "attachmentId");
    Checks.notNull(attachmentType, TYPE, "attachmentType");
    Checks.notNull(identityKey, TYPE, "identityKey");
    Checks.notNull(operation, TYPE, "operation");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadAttachmentUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadAttachmentUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadAttachmentUpdatedNotification readBody(JsonParser p) {
    String attachmentId = null;
    String attachmentType = null;
    String identityKey = null;
    ThreadAttachmentOperation operation = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "attachmentId" -> attachmentId = Decode.string(p, TYPE, "attachmentId");
        case "attachmentType" -> attachmentType = Decode.string(p, TYPE, "attachmentType");
        case "identityKey" -> identityKey = Decode.string(p, TYPE, "identityKey");
        case "operation" -> operation = ThreadAttachmentOperation.fromWire(Decode.string(p, TYPE, "operation"));
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadAttachmentUpdatedNotification(
                Decode.required(attachmentId, p, TYPE, "attachmentId"),
                Decode.required(attachmentType, p, TYPE, "attachmentType"),
                Decode.required(identityKey, p, TYPE, "identityKey"),
                Decode.required(operation, p, TYPE, "operation"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("attachmentId", attachmentId);
    g.writeStringProperty("attachmentType", attachmentType);
    g.writeStringProperty("identityKey", identityKey);
    g.writeName("operation");
    Encode.enumeration(g, operation, TYPE, "operation");
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadAttachmentUpdatedNotification}. */
  public static final class Builder {
    private @Nullable String attachmentId;
    private @Nullable String attachmentType;
    private @Nullable String identityKey;
    private @Nullable ThreadAttachmentOperation operation;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code attachmentId}: required. */
    public Builder attachmentId(String value) {
      attachmentId = Checks.notNull(value, TYPE, "attachmentId");
      return this;
    }

    /** {@code attachmentType}: required. */
    public Builder attachmentType(String value) {
      attachmentType = Checks.notNull(value, TYPE, "attachmentType");
      return this;
    }

    /** {@code identityKey}: required. */
    public Builder identityKey(String value) {
      identityKey = Checks.notNull(value, TYPE, "identityKey");
      return this;
    }

    /** {@code operation}: required. */
    public Builder operation(ThreadAttachmentOperation value) {
      operation = Checks.notNull(value, TYPE, "operation");
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
    public ThreadAttachmentUpdatedNotification build() {
      return new ThreadAttachmentUpdatedNotification(
                  Checks.isSet(attachmentId, TYPE, "attachmentId"),
                  Checks.isSet(attachmentType, TYPE, "attachmentType"),
                  Checks.isSet(identityKey, TYPE, "identityKey"),
                  Checks.isSet(operation, TYPE, "operation"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadAttachmentUpdatedNotification> {
    Deserializer() {
      super(ThreadAttachmentUpdatedNotification.class);
    }

    @Override
    ThreadAttachmentUpdatedNotification decode(JsonParser p) {
      return ThreadAttachmentUpdatedNotification.read(p);
    }
  }
}
