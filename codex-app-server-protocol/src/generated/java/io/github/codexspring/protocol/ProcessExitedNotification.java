package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code process/exited}.
 *
 * @param exitCode required
 * @param processHandle required
 * @param stderr required
 * @param stderrCapReached required
 * @param stdout required
 * @param stdoutCapReached required
 * @param outputDrainTimedOut optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ProcessExitedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ProcessExitedNotification(int exitCode, String processHandle, String stderr,
    boolean stderrCapReached, String stdout, boolean stdoutCapReached,
    @Nullable Boolean outputDrainTimedOut, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ProcessExitedNotification";

  public ProcessExitedNotification {
    Checks.notNull(processHandle, TYPE, "processHandle");
    Checks.notNull(stderr, TYPE, "stderr");
    Checks.notNull(stdout, TYPE, "stdout");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessExitedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessExitedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessExitedNotification readBody(JsonParser p) {
    Integer exitCode = null;
    String processHandle = null;
    String stderr = null;
    Boolean stderrCapReached = null;
    String stdout = null;
    Boolean stdoutCapReached = null;
    Boolean outputDrainTimedOut = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "exitCode" -> exitCode = Decode.int32(p, TYPE, "exitCode");
        case "processHandle" -> processHandle = Decode.string(p, TYPE, "processHandle");
        case "stderr" -> stderr = Decode.string(p, TYPE, "stderr");
        case "stderrCapReached" -> stderrCapReached = Decode.bool(p, TYPE, "stderrCapReached");
        case "stdout" -> stdout = Decode.string(p, TYPE, "stdout");
        case "stdoutCapReached" -> stdoutCapReached = Decode.bool(p, TYPE, "stdoutCapReached");
        case "outputDrainTimedOut" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          outputDrainTimedOut = jsonNull ? null : Decode.bool(p, TYPE, "outputDrainTimedOut");
        }
        default -> p.skipChildren();
      }
    }
    return new ProcessExitedNotification(
                Decode.required(exitCode, p, TYPE, "exitCode"),
                Decode.required(processHandle, p, TYPE, "processHandle"),
                Decode.required(stderr, p, TYPE, "stderr"),
                Decode.required(stderrCapReached, p, TYPE, "stderrCapReached"),
                Decode.required(stdout, p, TYPE, "stdout"),
                Decode.required(stdoutCapReached, p, TYPE, "stdoutCapReached"),
                outputDrainTimedOut,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("exitCode", exitCode);
    g.writeStringProperty("processHandle", processHandle);
    g.writeStringProperty("stderr", stderr);
    g.writeBooleanProperty("stderrCapReached", stderrCapReached);
    g.writeStringProperty("stdout", stdout);
    g.writeBooleanProperty("stdoutCapReached", stdoutCapReached);
    Encode.property(g, "outputDrainTimedOut", outputDrainTimedOut, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ProcessExitedNotification}. */
  public static final class Builder {
    private @Nullable Integer exitCode;
    private @Nullable String processHandle;
    private @Nullable String stderr;
    private @Nullable Boolean stderrCapReached;
    private @Nullable String stdout;
    private @Nullable Boolean stdoutCapReached;
    private @Nullable Boolean outputDrainTimedOut;
    private long explicitNulls;

    private Builder() {}

    /** {@code exitCode}: required. */
    public Builder exitCode(int value) {
      exitCode = value;
      return this;
    }

    /** {@code processHandle}: required. */
    public Builder processHandle(String value) {
      processHandle = Checks.notNull(value, TYPE, "processHandle");
      return this;
    }

    /** {@code stderr}: required. */
    public Builder stderr(String value) {
      stderr = Checks.notNull(value, TYPE, "stderr");
      return this;
    }

    /** {@code stderrCapReached}: required. */
    public Builder stderrCapReached(boolean value) {
      stderrCapReached = value;
      return this;
    }

    /** {@code stdout}: required. */
    public Builder stdout(String value) {
      stdout = Checks.notNull(value, TYPE, "stdout");
      return this;
    }

    /** {@code stdoutCapReached}: required. */
    public Builder stdoutCapReached(boolean value) {
      stdoutCapReached = value;
      return this;
    }

    /** {@code outputDrainTimedOut}: optional, nullable. */
    public Builder outputDrainTimedOut(boolean value) {
      outputDrainTimedOut = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code outputDrainTimedOut}: optional, nullable. */
    public Builder outputDrainTimedOut(@Nullable Boolean value) {
      outputDrainTimedOut = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProcessExitedNotification build() {
      return new ProcessExitedNotification(
                  Checks.isSet(exitCode, TYPE, "exitCode"),
                  Checks.isSet(processHandle, TYPE, "processHandle"),
                  Checks.isSet(stderr, TYPE, "stderr"),
                  Checks.isSet(stderrCapReached, TYPE, "stderrCapReached"),
                  Checks.isSet(stdout, TYPE, "stdout"),
                  Checks.isSet(stdoutCapReached, TYPE, "stdoutCapReached"),
                  outputDrainTimedOut,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessExitedNotification> {
    Deserializer() {
      super(ProcessExitedNotification.class);
    }

    @Override
    ProcessExitedNotification decode(JsonParser p) {
      return ProcessExitedNotification.read(p);
    }
  }
}
