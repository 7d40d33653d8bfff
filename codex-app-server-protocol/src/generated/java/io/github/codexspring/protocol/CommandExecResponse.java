package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code command/exec}.
 *
 * @param exitCode required
 * @param stderr required
 * @param stdout required
 */
@JsonDeserialize(using = CommandExecResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecResponse(int exitCode, String stderr,
    String stdout) implements ProtocolValue {
  private static final String TYPE = "CommandExecResponse";

  public CommandExecResponse {
    Checks.notNull(stderr, TYPE, "stderr");
    Checks.notNull(stdout, TYPE, "stdout");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecResponse readBody(JsonParser p) {
    Integer exitCode = null;
    String stderr = null;
    String stdout = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "exitCode" -> exitCode = Decode.int32(p, TYPE, "exitCode");
        case "stderr" -> stderr = Decode.string(p, TYPE, "stderr");
        case "stdout" -> stdout = Decode.string(p, TYPE, "stdout");
        default -> p.skipChildren();
      }
    }
    return new CommandExecResponse(
                Decode.required(exitCode, p, TYPE, "exitCode"),
                Decode.required(stderr, p, TYPE, "stderr"),
                Decode.required(stdout, p, TYPE, "stdout"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("exitCode", exitCode);
    g.writeStringProperty("stderr", stderr);
    g.writeStringProperty("stdout", stdout);
    g.writeEndObject();
  }

  /** Builds {@link CommandExecResponse}. */
  public static final class Builder {
    private @Nullable Integer exitCode;
    private @Nullable String stderr;
    private @Nullable String stdout;

    private Builder() {}

    /** {@code exitCode}: required. */
    public Builder exitCode(int value) {
      exitCode = value;
      return this;
    }

    /** {@code stderr}: required. */
    public Builder stderr(String value) {
      stderr = Checks.notNull(value, TYPE, "stderr");
      return this;
    }

    /** {@code stdout}: required. */
    public Builder stdout(String value) {
      stdout = Checks.notNull(value, TYPE, "stdout");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecResponse build() {
      return new CommandExecResponse(
                  Checks.isSet(exitCode, TYPE, "exitCode"),
                  Checks.isSet(stderr, TYPE, "stderr"),
                  Checks.isSet(stdout, TYPE, "stdout"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecResponse> {
    Deserializer() {
      super(CommandExecResponse.class);
    }

    @Override
    CommandExecResponse decode(JsonParser p) {
      return CommandExecResponse.read(p);
    }
  }
}
