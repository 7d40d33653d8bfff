package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code command/exec/resize}.
 *
 * @param processId required
 * @param size required
 */
@JsonDeserialize(using = CommandExecResizeParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecResizeParams(String processId,
    CommandExecTerminalSize size) implements ProtocolValue {
  private static final String TYPE = "CommandExecResizeParams";

  public CommandExecResizeParams {
    Checks.notNull(processId, TYPE, "processId");
    Checks.notNull(size, TYPE, "size");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecResizeParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecResizeParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecResizeParams readBody(JsonParser p) {
    String processId = null;
    CommandExecTerminalSize size = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "processId" -> processId = Decode.string(p, TYPE, "processId");
        case "size" -> size = CommandExecTerminalSize.read(p);
        default -> p.skipChildren();
      }
    }
    return new CommandExecResizeParams(
                Decode.required(processId, p, TYPE, "processId"),
                Decode.required(size, p, TYPE, "size"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("processId", processId);
    g.writeName("size");
    size.write(g);
    g.writeEndObject();
  }

  /** Builds {@link CommandExecResizeParams}. */
  public static final class Builder {
    private @Nullable String processId;
    private @Nullable CommandExecTerminalSize size;

    private Builder() {}

    /** {@code processId}: required. */
    public Builder processId(String value) {
      processId = Checks.notNull(value, TYPE, "processId");
      return this;
    }

    /** {@code size}: required. */
    public Builder size(CommandExecTerminalSize value) {
      size = Checks.notNull(value, TYPE, "size");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecResizeParams build() {
      return new CommandExecResizeParams(
                  Checks.isSet(processId, TYPE, "processId"),
                  Checks.isSet(size, TYPE, "size"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecResizeParams> {
    Deserializer() {
      super(CommandExecResizeParams.class);
    }

    @Override
    CommandExecResizeParams decode(JsonParser p) {
      return CommandExecResizeParams.read(p);
    }
  }
}
