package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code command/exec/terminate}.
 *
 */
@JsonDeserialize(using = CommandExecTerminateResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecTerminateResponse() implements ProtocolValue {
  private static final String TYPE = "CommandExecTerminateResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecTerminateResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecTerminateResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecTerminateResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new CommandExecTerminateResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link CommandExecTerminateResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecTerminateResponse build() {
      return new CommandExecTerminateResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecTerminateResponse> {
    Deserializer() {
      super(CommandExecTerminateResponse.class);
    }

    @Override
    CommandExecTerminateResponse decode(JsonParser p) {
      return CommandExecTerminateResponse.read(p);
    }
  }
}
