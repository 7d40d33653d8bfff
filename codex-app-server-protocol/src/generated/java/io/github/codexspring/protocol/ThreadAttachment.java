package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadAttachment}.
 *
 * @param attachmentType required
 * @param createdAt required
 * @param id required
 * @param identityKey required
 * @param payload required
 */
@JsonDeserialize(using = ThreadAttachment.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadAttachment(String attachmentType, long createdAt, String id, String identityKey,
    JsonNode payload) implements ProtocolValue {
  private static final String TYPE = "ThreadAttachment";

  public ThreadAttachment {
    Checks.notNull(attachmentType, TYPE, "attachmentType");
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(identityKey, TYPE, "identityKey");
    Checks.notNull(payload, TYPE, "payload");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadAttachment of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadAttachment read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadAttachment readBody(JsonParser p) {
    String attachmentType = null;
    Long createdAt = null;
    String id = null;
    String identityKey = null;
    JsonNode payload = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "attachmentType" -> attachmentType = Decode.string(p, TYPE, "attachmentType");
        case "createdAt" -> createdAt = Decode.int64(p, TYPE, "createdAt");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "identityKey" -> identityKey = Decode.string(p, TYPE, "identityKey");
        case "payload" -> payload = Trees.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadAttachment(
                Decode.required(attachmentType, p, TYPE, "attachmentType"),
                Decode.required(createdAt, p, TYPE, "createdAt"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(identityKey, p, TYPE, "identityKey"),
                Decode.required(payload, p, TYPE, "payload"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("attachmentType", attachmentType);
    g.writeNumberProperty("createdAt", createdAt);
    g.writeStringProperty("id", id);
    g.writeStringProperty("identityKey", identityKey);
    g.writeName("payload");
    Trees.write(g, payload);
    g.writeEndObject();
  }

  /** Builds {@link ThreadAttachment}. */
  public static final class Builder {
    private @Nullable String attachmentType;
    private @Nullable Long createdAt;
    private @Nullable String id;
    private @Nullable String identityKey;
    private @Nullable JsonNode payload;

    private Builder() {}

    /** {@code attachmentType}: required. */
    public Builder attachmentType(String value) {
      attachmentType = Checks.notNull(value, TYPE, "attachmentType");
      return this;
    }

    /** {@code createdAt}: required. */
    public Builder createdAt(long value) {
      createdAt = value;
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
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

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadAttachment build() {
      return new ThreadAttachment(
                  Checks.isSet(attachmentType, TYPE, "attachmentType"),
                  Checks.isSet(createdAt, TYPE, "createdAt"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(identityKey, TYPE, "identityKey"),
                  Checks.isSet(payload, TYPE, "payload"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadAttachment> {
    Deserializer() {
      super(ThreadAttachment.class);
    }

    @Override
    ThreadAttachment decode(JsonParser p) {
      return ThreadAttachment.read(p);
    }
  }
}
