package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code command/exec/resize}.
 *
 */
@JsonDeserialize(using = CommandExecResizeResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecResizeResponse() implements ProtocolValue {
  private static final String TYPE = "CommandExecResizeResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecResizeResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecResizeResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecResizeResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new CommandExecResizeResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link CommandExecResizeResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecResizeResponse build() {
      return new CommandExecResizeResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecResizeResponse> {
    Deserializer() {
      super(CommandExecResizeResponse.class);
    }

    @Override
    CommandExecResizeResponse decode(JsonParser p) {
      return CommandExecResizeResponse.read(p);
    }
  }
}
