package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/attachment/remove}.
 *
 */
@JsonDeserialize(using = ThreadAttachmentRemoveResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadAttachmentRemoveResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadAttachmentRemoveResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadAttachmentRemoveResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadAttachmentRemoveResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadAttachmentRemoveResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadAttachmentRemoveResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadAttachmentRemoveResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadAttachmentRemoveResponse build() {
      return new ThreadAttachmentRemoveResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadAttachmentRemoveResponse> {
    Deserializer() {
      super(ThreadAttachmentRemoveResponse.class);
    }

    @Override
    ThreadAttachmentRemoveResponse decode(JsonParser p) {
      return ThreadAttachmentRemoveResponse.read(p);
    }
  }
}
