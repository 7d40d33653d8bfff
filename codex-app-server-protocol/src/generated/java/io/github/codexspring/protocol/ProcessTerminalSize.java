package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ProcessTerminalSize}.
 *
 * @param cols required
 * @param rows required
 */
@JsonDeserialize(using = ProcessTerminalSize.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ProcessTerminalSize(int cols, int rows) implements ProtocolValue {
  private static final String TYPE = "ProcessTerminalSize";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessTerminalSize of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessTerminalSize read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessTerminalSize readBody(JsonParser p) {
    Integer cols = null;
    Integer rows = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "cols" -> cols = Decode.int32(p, TYPE, "cols");
        case "rows" -> rows = Decode.int32(p, TYPE, "rows");
        default -> p.skipChildren();
      }
    }
    return new ProcessTerminalSize(
                Decode.required(cols, p, TYPE, "cols"),
                Decode.required(rows, p, TYPE, "rows"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("cols", cols);
    g.writeNumberProperty("rows", rows);
    g.writeEndObject();
  }

  /** Builds {@link ProcessTerminalSize}. */
  public static final class Builder {
    private @Nullable Integer cols;
    private @Nullable Integer rows;

    private Builder() {}

    /** {@code cols}: required. */
    public Builder cols(int value) {
      Checks.unsigned(value, TYPE, "cols");
      cols = value;
      return this;
    }

    /** {@code rows}: required. */
    public Builder rows(int value) {
      Checks.unsigned(value, TYPE, "rows");
      rows = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProcessTerminalSize build() {
      return new ProcessTerminalSize(
                  Checks.isSet(cols, TYPE, "cols"),
                  Checks.isSet(rows, TYPE, "rows"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessTerminalSize> {
    Deserializer() {
      super(ProcessTerminalSize.class);
    }

    @Override
    ProcessTerminalSize decode(JsonParser p) {
      return ProcessTerminalSize.read(p);
    }
  }
}
