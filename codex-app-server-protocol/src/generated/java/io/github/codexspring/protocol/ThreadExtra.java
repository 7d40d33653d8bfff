package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadExtra}.
 *
 */
@JsonDeserialize(using = ThreadExtra.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadExtra() implements ProtocolValue {
  private static final String TYPE = "ThreadExtra";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadExtra of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadExtra read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadExtra readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadExtra();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadExtra}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadExtra build() {
      return new ThreadExtra();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadExtra> {
    Deserializer() {
      super(ThreadExtra.class);
    }

    @Override
    ThreadExtra decode(JsonParser p) {
      return ThreadExtra.read(p);
    }
  }
}
