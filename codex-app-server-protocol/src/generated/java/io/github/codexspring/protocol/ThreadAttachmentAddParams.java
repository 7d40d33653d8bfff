package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/attachment/add}.
 *
 * @param attachmentType required
 * @param identityKey required
 * @param payload required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadAttachmentAddParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadAttachmentAddParams(String attachmentType, String identityKey, JsonNode payload,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadAttachmentAddParams";

  public ThreadAttachmentAddParams {
    Checks.notNull(attachmentType, TYPE, "attachmentType");
    Checks.notNull(identityKey, TYPE, "identityKey");
    Checks.notNull(payload, TYPE, "payload");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadAttachmentAddParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadAttachmentAddParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadAttachmentAddParams readBody(JsonParser p) {
    String attachmentType = null;
    String identityKey = null;
    JsonNode payload = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "attachmentType" -> attachmentType = Decode.string(p, TYPE, "attachmentType");
        case "identityKey" -> identityKey = Decode.string(p, TYPE, "identityKey");
        case "payload" -> payload = Trees.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadAttachmentAddParams(
                Decode.required(attachmentType, p, TYPE, "attachmentType"),
                Decode.required(identityKey, p, TYPE, "identityKey"),
                Decode.required(payload, p, TYPE, "payload"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("attachmentType", attachmentType);
    g.writeStringProperty("identityKey", identityKey);
    g.writeName("payload");
    Trees.write(g, payload);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadAttachmentAddParams}. */
  public static final class Builder {
    private @Nullable String attachmentType;
    private @Nullable String identityKey;
    private @Nullable JsonNode payload;
    private @Nullable String threadId;

    private Builder() {}

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

    /** {@code payload}: required. */
    public Builder payload(JsonNode value) {
      payload = Checks.notNull(value, TYPE, "payload");
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
    public ThreadAttachmentAddParams build() {
      return new ThreadAttachmentAddParams(
                  Checks.isSet(attachmentType, TYPE, "attachmentType"),
                  Checks.isSet(identityKey, TYPE, "identityKey"),
                  Checks.isSet(payload, TYPE, "payload"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadAttachmentAddParams> {
    Deserializer() {
      super(ThreadAttachmentAddParams.class);
    }

    @Override
    ThreadAttachmentAddParams decode(JsonParser p) {
      return ThreadAttachmentAddParams.read(p);
    }
  }
}
