package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code command/exec/write}.
 *
 */
@JsonDeserialize(using = CommandExecWriteResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecWriteResponse() implements ProtocolValue {
  private static final String TYPE = "CommandExecWriteResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecWriteResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecWriteResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecWriteResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new CommandExecWriteResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link CommandExecWriteResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecWriteResponse build() {
      return new CommandExecWriteResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecWriteResponse> {
    Deserializer() {
      super(CommandExecWriteResponse.class);
    }

    @Override
    CommandExecWriteResponse decode(JsonParser p) {
      return CommandExecWriteResponse.read(p);
    }
  }
}
