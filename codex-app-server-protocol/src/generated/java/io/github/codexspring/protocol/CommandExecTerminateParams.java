package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code command/exec/terminate}.
 *
 * @param processId required
 */
@JsonDeserialize(using = CommandExecTerminateParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecTerminateParams(String processId) implements ProtocolValue {
  private static final String TYPE = "CommandExecTerminateParams";

  public CommandExecTerminateParams {
    Checks.notNull(processId, TYPE, "processId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecTerminateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecTerminateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecTerminateParams readBody(JsonParser p) {
    String processId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "processId" -> processId = Decode.string(p, TYPE, "processId");
        default -> p.skipChildren();
      }
    }
    return new CommandExecTerminateParams(
                Decode.required(processId, p, TYPE, "processId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("processId", processId);
    g.writeEndObject();
  }

  /** Builds {@link CommandExecTerminateParams}. */
  public static final class Builder {
    private @Nullable String processId;

    private Builder() {}

    /** {@code processId}: required. */
    public Builder processId(String value) {
      processId = Checks.notNull(value, TYPE, "processId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecTerminateParams build() {
      return new CommandExecTerminateParams(
                  Checks.isSet(processId, TYPE, "processId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecTerminateParams> {
    Deserializer() {
      super(CommandExecTerminateParams.class);
    }

    @Override
    CommandExecTerminateParams decode(JsonParser p) {
      return CommandExecTerminateParams.read(p);
    }
  }
}
