package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code process/kill}.
 *
 * @param processHandle required
 */
@JsonDeserialize(using = ProcessKillParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProcessKillParams(String processHandle) implements ProtocolValue {
  private static final String TYPE = "ProcessKillParams";

  public ProcessKillParams {
    Checks.notNull(processHandle, TYPE, "processHandle");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessKillParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessKillParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessKillParams readBody(JsonParser p) {
    String processHandle = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "processHandle" -> processHandle = Decode.string(p, TYPE, "processHandle");
        default -> p.skipChildren();
      }
    }
    return new ProcessKillParams(
                Decode.required(processHandle, p, TYPE, "processHandle"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("processHandle", processHandle);
    g.writeEndObject();
  }

  /** Builds {@link ProcessKillParams}. */
  public static final class Builder {
    private @Nullable String processHandle;

    private Builder() {}

    /** {@code processHandle}: required. */
    public Builder processHandle(String value) {
      processHandle = Checks.notNull(value, TYPE, "processHandle");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProcessKillParams build() {
      return new ProcessKillParams(
                  Checks.isSet(processHandle, TYPE, "processHandle"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessKillParams> {
    Deserializer() {
      super(ProcessKillParams.class);
    }

    @Override
    ProcessKillParams decode(JsonParser p) {
      return ProcessKillParams.read(p);
    }
  }
}
