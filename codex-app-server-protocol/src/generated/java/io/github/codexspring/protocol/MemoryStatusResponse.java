package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code memory/status}.
 *
 * @param v2ConsolidatedThreads required
 * @param v2Ready required
 */
@JsonDeserialize(using = MemoryStatusResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record MemoryStatusResponse(long v2ConsolidatedThreads,
    boolean v2Ready) implements ProtocolValue {
  private static final String TYPE = "MemoryStatusResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MemoryStatusResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MemoryStatusResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MemoryStatusResponse readBody(JsonParser p) {
    Long v2ConsolidatedThreads = null;
    Boolean v2Ready = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "v2ConsolidatedThreads" -> v2ConsolidatedThreads = Decode.int64(p, TYPE, "v2ConsolidatedThreads");
        case "v2Ready" -> v2Ready = Decode.bool(p, TYPE, "v2Ready");
        default -> p.skipChildren();
      }
    }
    return new MemoryStatusResponse(
                Decode.required(v2ConsolidatedThreads, p, TYPE, "v2ConsolidatedThreads"),
                Decode.required(v2Ready, p, TYPE, "v2Ready"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("v2ConsolidatedThreads", v2ConsolidatedThreads);
    g.writeBooleanProperty("v2Ready", v2Ready);
    g.writeEndObject();
  }

  /** Builds {@link MemoryStatusResponse}. */
  public static final class Builder {
    private @Nullable Long v2ConsolidatedThreads;
    private @Nullable Boolean v2Ready;

    private Builder() {}

    /** {@code v2ConsolidatedThreads}: required. */
    public Builder v2ConsolidatedThreads(long value) {
      Checks.unsigned(value, TYPE, "v2ConsolidatedThreads");
      v2ConsolidatedThreads = value;
      return this;
    }

    /** {@code v2Ready}: required. */
    public Builder v2Ready(boolean value) {
      v2Ready = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MemoryStatusResponse build() {
      return new MemoryStatusResponse(
                  Checks.isSet(v2ConsolidatedThreads, TYPE, "v2ConsolidatedThreads"),
                  Checks.isSet(v2Ready, TYPE, "v2Ready"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MemoryStatusResponse> {
    Deserializer() {
      super(MemoryStatusResponse.class);
    }

    @Override
    MemoryStatusResponse decode(JsonParser p) {
      return MemoryStatusResponse.read(p);
    }
  }
}
