package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code process/resizePty}.
 *
 * @param processHandle required
 * @param size required
 */
@JsonDeserialize(using = ProcessResizePtyParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProcessResizePtyParams(String processHandle,
    ProcessTerminalSize size) implements ProtocolValue {
  private static final String TYPE = "ProcessResizePtyParams";

  public ProcessResizePtyParams {
    Checks.notNull(processHandle, TYPE, "processHandle");
    Checks.notNull(size, TYPE, "size");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessResizePtyParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessResizePtyParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessResizePtyParams readBody(JsonParser p) {
    String processHandle = null;
    ProcessTerminalSize size = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "processHandle" -> processHandle = Decode.string(p, TYPE, "processHandle");
        case "size" -> size = ProcessTerminalSize.read(p);
        default -> p.skipChildren();
      }
    }
    return new ProcessResizePtyParams(
                Decode.required(processHandle, p, TYPE, "processHandle"),
                Decode.required(size, p, TYPE, "size"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("processHandle", processHandle);
    g.writeName("size");
    size.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ProcessResizePtyParams}. */
  public static final class Builder {
    private @Nullable String processHandle;
    private @Nullable ProcessTerminalSize size;

    private Builder() {}

    /** {@code processHandle}: required. */
    public Builder processHandle(String value) {
      processHandle = Checks.notNull(value, TYPE, "processHandle");
      return this;
    }

    /** {@code size}: required. */
    public Builder size(ProcessTerminalSize value) {
      size = Checks.notNull(value, TYPE, "size");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProcessResizePtyParams build() {
      return new ProcessResizePtyParams(
                  Checks.isSet(processHandle, TYPE, "processHandle"),
                  Checks.isSet(size, TYPE, "size"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessResizePtyParams> {
    Deserializer() {
      super(ProcessResizePtyParams.class);
    }

    @Override
    ProcessResizePtyParams decode(JsonParser p) {
      return ProcessResizePtyParams.read(p);
    }
  }
}
