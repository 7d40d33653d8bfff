package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/shellCommand}.
 *
 */
@JsonDeserialize(using = ThreadShellCommandResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadShellCommandResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadShellCommandResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadShellCommandResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadShellCommandResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadShellCommandResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadShellCommandResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadShellCommandResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadShellCommandResponse build() {
      return new ThreadShellCommandResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadShellCommandResponse> {
    Deserializer() {
      super(ThreadShellCommandResponse.class);
    }

    @Override
    ThreadShellCommandResponse decode(JsonParser p) {
      return ThreadShellCommandResponse.read(p);
    }
  }
}
