package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code windows/worldWritableWarning}.
 *
 * @param extraCount required
 * @param failedScan required
 * @param samplePaths required
 */
@JsonDeserialize(using = WindowsWorldWritableWarningNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record WindowsWorldWritableWarningNotification(long extraCount, boolean failedScan,
    List<String> samplePaths) implements ProtocolValue {
  private static final String TYPE = "WindowsWorldWritableWarningNotification";

  public WindowsWorldWritableWarningNotification {
    Checks.notNull(samplePaths, TYPE, "samplePaths");
    samplePaths = List.copyOf(samplePaths);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static WindowsWorldWritableWarningNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static WindowsWorldWritableWarningNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static WindowsWorldWritableWarningNotification readBody(JsonParser p) {
    Long extraCount = null;
    Boolean failedScan = null;
    List<String> samplePaths = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "extraCount" -> extraCount = Decode.uint64(p, TYPE, "extraCount");
        case "failedScan" -> failedScan = Decode.bool(p, TYPE, "failedScan");
        case "samplePaths" -> samplePaths = Decode.strings(p, TYPE, "samplePaths");
        default -> p.skipChildren();
      }
    }
    return new WindowsWorldWritableWarningNotification(
                Decode.required(extraCount, p, TYPE, "extraCount"),
                Decode.required(failedScan, p, TYPE, "failedScan"),
                Decode.required(samplePaths, p, TYPE, "samplePaths"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("extraCount");
    Encode.uint64(g, extraCount);
    g.writeBooleanProperty("failedScan", failedScan);
    g.writeName("samplePaths");
    Encode.strings(g, samplePaths);
    g.writeEndObject();
  }

  /** Builds {@link WindowsWorldWritableWarningNotification}. */
  public static final class Builder {
    private @Nullable Long extraCount;
    private @Nullable Boolean failedScan;
    private @Nullable List<String> samplePaths;

    private Builder() {}

    /** {@code extraCount}: required. */
    public Builder extraCount(long value) {
      Checks.unsigned(value, TYPE, "extraCount");
      extraCount = value;
      return this;
    }

    /** {@code failedScan}: required. */
    public Builder failedScan(boolean value) {
      failedScan = value;
      return this;
    }

    /** {@code samplePaths}: required. */
    public Builder samplePaths(List<String> value) {
      samplePaths = Checks.notNull(value, TYPE, "samplePaths");
      return this;
    }

    /** {@code samplePaths}: required. */
    public Builder samplePaths(String... value) {
      return samplePaths(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public WindowsWorldWritableWarningNotification build() {
      return new WindowsWorldWritableWarningNotification(
                  Checks.isSet(extraCount, TYPE, "extraCount"),
                  Checks.isSet(failedScan, TYPE, "failedScan"),
                  Checks.isSet(samplePaths, TYPE, "samplePaths"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<WindowsWorldWritableWarningNotification> {
    Deserializer() {
      super(WindowsWorldWritableWarningNotification.class);
    }

    @Override
    WindowsWorldWritableWarningNotification decode(JsonParser p) {
      return WindowsWorldWritableWarningNotification.read(p);
    }
  }
}
