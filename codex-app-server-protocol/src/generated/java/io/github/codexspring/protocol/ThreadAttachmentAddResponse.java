package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/attachment/add}.
 *
 * @param attachment required
 * @param outcome required
 */
@JsonDeserialize(using = ThreadAttachmentAddResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadAttachmentAddResponse(ThreadAttachment attachment,
    ThreadAttachmentAddOutcome outcome) implements ProtocolValue {
  private static final String TYPE = "ThreadAttachmentAddResponse";

  public ThreadAttachmentAddResponse {
    Checks.notNull(attachment, TYPE, "attachment");
    Checks.notNull(outcome, TYPE, "outcome");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadAttachmentAddResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadAttachmentAddResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadAttachmentAddResponse readBody(JsonParser p) {
    ThreadAttachment attachment = null;
    ThreadAttachmentAddOutcome outcome = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "attachment" -> attachment = ThreadAttachment.read(p);
        case "outcome" -> outcome = ThreadAttachmentAddOutcome.fromWire(Decode.string(p, TYPE, "outcome"));
        default -> p.skipChildren();
      }
    }
    return new ThreadAttachmentAddResponse(
                Decode.required(attachment, p, TYPE, "attachment"),
                Decode.required(outcome, p, TYPE, "outcome"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("attachment");
    attachment.write(g);
    g.writeName("outcome");
    Encode.enumeration(g, outcome, TYPE, "outcome");
    g.writeEndObject();
  }

  /** Builds {@link ThreadAttachmentAddResponse}. */
  public static final class Builder {
    private @Nullable ThreadAttachment attachment;
    private @Nullable ThreadAttachmentAddOutcome outcome;

    private Builder() {}

    /** {@code attachment}: required. */
    public Builder attachment(ThreadAttachment value) {
      attachment = Checks.notNull(value, TYPE, "attachment");
      return this;
    }

    /** {@code outcome}: required. */
    public Builder outcome(ThreadAttachmentAddOutcome value) {
      outcome = Checks.notNull(value, TYPE, "outcome");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadAttachmentAddResponse build() {
      return new ThreadAttachmentAddResponse(
                  Checks.isSet(attachment, TYPE, "attachment"),
                  Checks.isSet(outcome, TYPE, "outcome"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadAttachmentAddResponse> {
    Deserializer() {
      super(ThreadAttachmentAddResponse.class);
    }

    @Override
    ThreadAttachmentAddResponse decode(JsonParser p) {
      return ThreadAttachmentAddResponse.read(p);
    }
  }
}
