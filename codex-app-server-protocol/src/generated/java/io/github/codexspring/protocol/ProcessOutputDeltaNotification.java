package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code process/outputDelta}.
 *
 * @param capReached required
 * @param deltaBase64 required
 * @param processHandle required
 * @param stream required
 */
@JsonDeserialize(using = ProcessOutputDeltaNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ProcessOutputDeltaNotification(boolean capReached, String deltaBase64,
    String processHandle, ProcessOutputStream stream) implements ProtocolValue {
  private static final String TYPE = "ProcessOutputDeltaNotification";

  public ProcessOutputDeltaNotification {
    Checks.notNull(deltaBase64, TYPE, "deltaBase64");
    Checks.notNull(processHandle, TYPE, "processHandle");
    Checks.notNull(stream, TYPE, "stream");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessOutputDeltaNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessOutputDeltaNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessOutputDeltaNotification readBody(JsonParser p) {
    Boolean capReached = null;
    String deltaBase64 = null;
    String processHandle = null;
    ProcessOutputStream stream = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "capReached" -> capReached = Decode.bool(p, TYPE, "capReached");
        case "deltaBase64" -> deltaBase64 = Decode.string(p, TYPE, "deltaBase64");
        case "processHandle" -> processHandle = Decode.string(p, TYPE, "processHandle");
        case "stream" -> stream = ProcessOutputStream.fromWire(Decode.string(p, TYPE, "stream"));
        default -> p.skipChildren();
      }
    }
    return new ProcessOutputDeltaNotification(
                Decode.required(capReached, p, TYPE, "capReached"),
                Decode.required(deltaBase64, p, TYPE, "deltaBase64"),
                Decode.required(processHandle, p, TYPE, "processHandle"),
                Decode.required(stream, p, TYPE, "stream"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("capReached", capReached);
    g.writeStringProperty("deltaBase64", deltaBase64);
    g.writeStringProperty("processHandle", processHandle);
    g.writeName("stream");
    Encode.enumeration(g, stream, TYPE, "stream");
    g.writeEndObject();
  }

  /** Builds {@link ProcessOutputDeltaNotification}. */
  public static final class Builder {
    private @Nullable Boolean capReached;
    private @Nullable String deltaBase64;
    private @Nullable String processHandle;
    private @Nullable ProcessOutputStream stream;

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

    /** {@code processHandle}: required. */
    public Builder processHandle(String value) {
      processHandle = Checks.notNull(value, TYPE, "processHandle");
      return this;
    }

    /** {@code stream}: required. */
    public Builder stream(ProcessOutputStream value) {
      stream = Checks.notNull(value, TYPE, "stream");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProcessOutputDeltaNotification build() {
      return new ProcessOutputDeltaNotification(
                  Checks.isSet(capReached, TYPE, "capReached"),
                  Checks.isSet(deltaBase64, TYPE, "deltaBase64"),
                  Checks.isSet(processHandle, TYPE, "processHandle"),
                  Checks.isSet(stream, TYPE, "stream"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessOutputDeltaNotification> {
    Deserializer() {
      super(ProcessOutputDeltaNotification.class);
    }

    @Override
    ProcessOutputDeltaNotification decode(JsonParser p) {
      return ProcessOutputDeltaNotification.read(p);
    }
  }
}
