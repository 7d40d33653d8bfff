package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code command/exec/write}.
 *
 * @param processId required
 * @param closeStdin optional
 * @param deltaBase64 optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = CommandExecWriteParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecWriteParams(String processId, @Nullable Boolean closeStdin,
    @Nullable String deltaBase64, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "CommandExecWriteParams";

  public CommandExecWriteParams {
    Checks.notNull(processId, TYPE, "processId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecWriteParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecWriteParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecWriteParams readBody(JsonParser p) {
    String processId = null;
    Boolean closeStdin = null;
    String deltaBase64 = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "processId" -> processId = Decode.string(p, TYPE, "processId");
        case "closeStdin" -> closeStdin = jsonNull ? null : Decode.bool(p, TYPE, "closeStdin");
        case "deltaBase64" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          deltaBase64 = jsonNull ? null : Decode.string(p, TYPE, "deltaBase64");
        }
        default -> p.skipChildren();
      }
    }
    return new CommandExecWriteParams(
                Decode.required(processId, p, TYPE, "processId"),
                closeStdin,
                deltaBase64,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("processId", processId);
    Encode.property(g, "closeStdin", closeStdin, false);
    Encode.property(g, "deltaBase64", deltaBase64, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link CommandExecWriteParams}. */
  public static final class Builder {
    private @Nullable String processId;
    private @Nullable Boolean closeStdin;
    private @Nullable String deltaBase64;
    private long explicitNulls;

    private Builder() {}

    /** {@code processId}: required. */
    public Builder processId(String value) {
      processId = Checks.notNull(value, TYPE, "processId");
      return this;
    }

    /** {@code closeStdin}: optional. */
    public Builder closeStdin(boolean value) {
      closeStdin = value;
      return this;
    }

    /** {@code deltaBase64}: optional, nullable. */
    public Builder deltaBase64(@Nullable String value) {
      deltaBase64 = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecWriteParams build() {
      return new CommandExecWriteParams(
                  Checks.isSet(processId, TYPE, "processId"),
                  closeStdin,
                  deltaBase64,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecWriteParams> {
    Deserializer() {
      super(CommandExecWriteParams.class);
    }

    @Override
    CommandExecWriteParams decode(JsonParser p) {
      return CommandExecWriteParams.read(p);
    }
  }
}
