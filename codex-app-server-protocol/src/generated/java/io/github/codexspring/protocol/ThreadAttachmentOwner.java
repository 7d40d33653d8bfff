package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadAttachmentOwner}.
 *
 * @param archived required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadAttachmentOwner.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadAttachmentOwner(boolean archived, String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadAttachmentOwner";

  public ThreadAttachmentOwner {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadAttachmentOwner of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadAttachmentOwner read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadAttachmentOwner readBody(JsonParser p) {
    Boolean archived = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "archived" -> archived = Decode.bool(p, TYPE, "archived");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadAttachmentOwner(
                Decode.required(archived, p, TYPE, "archived"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("archived", archived);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadAttachmentOwner}. */
  public static final class Builder {
    private @Nullable Boolean archived;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code archived}: required. */
    public Builder archived(boolean value) {
      archived = value;
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
    public ThreadAttachmentOwner build() {
      return new ThreadAttachmentOwner(
                  Checks.isSet(archived, TYPE, "archived"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadAttachmentOwner> {
    Deserializer() {
      super(ThreadAttachmentOwner.class);
    }

    @Override
    ThreadAttachmentOwner decode(JsonParser p) {
      return ThreadAttachmentOwner.read(p);
    }
  }
}
