package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code command/exec/outputDelta}.
 *
 * @param capReached required
 * @param deltaBase64 required
 * @param processId required
 * @param stream required
 */
@JsonDeserialize(using = CommandExecOutputDeltaNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecOutputDeltaNotification(boolean capReached, String deltaBase64,
    String processId, CommandExecOutputStream stream) implements ProtocolValue {
  private static final String TYPE = "CommandExecOutputDeltaNotification";

  public CommandExecOutputDeltaNotification {
    Checks.notNull(deltaBase64, TYPE, "deltaBase64");
    Checks.notNull(processId, TYPE, "processId");
    Checks.notNull(stream, TYPE, "stream");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecOutputDeltaNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecOutputDeltaNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecOutputDeltaNotification readBody(JsonParser p) {
    Boolean capReached = null;
    String deltaBase64 = null;
    String processId = null;
    CommandExecOutputStream stream = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "capReached" -> capReached = Decode.bool(p, TYPE, "capReached");
        case "deltaBase64" -> deltaBase64 = Decode.string(p, TYPE, "deltaBase64");
        case "processId" -> processId = Decode.string(p, TYPE, "processId");
        case "stream" -> stream = CommandExecOutputStream.fromWire(Decode.string(p, TYPE, "stream"));
        default -> p.skipChildren();
      }
    }
    return new CommandExecOutputDeltaNotification(
                Decode.required(capReached, p, TYPE, "capReached"),
                Decode.required(deltaBase64, p, TYPE, "deltaBase64"),
                Decode.required(processId, p, TYPE, "processId"),
                Decode.required(stream, p, TYPE, "stream"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("capReached", capReached);
    g.writeStringProperty("deltaBase64", deltaBase64);
    g.writeStringProperty("processId", processId);
    g.writeName("stream");
    Encode.enumeration(g, stream, TYPE, "stream");
    g.writeEndObject();
  }

  /** Builds {@link CommandExecOutputDeltaNotification}. */
  public static final class Builder {
    private @Nullable Boolean capReached;
    private @Nullable String deltaBase64;
    private @Nullable String processId;
    private @Nullable CommandExecOutputStream stream;

    private Builder() {}

    /** {@code capReached}: required. */
    public Builder capReached(boolean value) {
      capReached = value;
      return this;
    }

    /** {@code deltaBase64}: required. */
    public Builder deltaBase64(String value) {
      deltaBase64 = Checks.notNull(value, TYPE, "deltaBase64");
      return this;
    }

    /** {@code processId}: required. */
    public Builder processId(String value) {
      processId = Checks.notNull(value, TYPE, "processId");
      return this;
    }

    /** {@code stream}: required. */
    public Builder stream(CommandExecOutputStream value) {
      stream = Checks.notNull(value, TYPE, "stream");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecOutputDeltaNotification build() {
      return new CommandExecOutputDeltaNotification(
                  Checks.isSet(capReached, TYPE, "capReached"),
                  Checks.isSet(deltaBase64, TYPE, "deltaBase64"),
                  Checks.isSet(processId, TYPE, "processId"),
                  Checks.isSet(stream, TYPE, "stream"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecOutputDeltaNotification> {
    Deserializer() {
      super(CommandExecOutputDeltaNotification.class);
    }

    @Override
    CommandExecOutputDeltaNotification decode(JsonParser p) {
      return CommandExecOutputDeltaNotification.read(p);
    }
  }
}
