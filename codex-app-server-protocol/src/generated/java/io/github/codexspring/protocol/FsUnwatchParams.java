package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fs/unwatch}.
 *
 * @param watchId required
 */
@JsonDeserialize(using = FsUnwatchParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsUnwatchParams(String watchId) implements ProtocolValue {
  private static final String TYPE = "FsUnwatchParams";

  public FsUnwatchParams {
    Checks.notNull(watchId, TYPE, "watchId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsUnwatchParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsUnwatchParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsUnwatchParams readBody(JsonParser p) {
    String watchId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "watchId" -> watchId = Decode.string(p, TYPE, "watchId");
        default -> p.skipChildren();
      }
    }
    return new FsUnwatchParams(
                Decode.required(watchId, p, TYPE, "watchId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("watchId", watchId);
    g.writeEndObject();
  }

  /** Builds {@link FsUnwatchParams}. */
  public static final class Builder {
    private @Nullable String watchId;

    private Builder() {}

    /** {@code watchId}: required. */
    public Builder watchId(String value) {
      watchId = Checks.notNull(value, TYPE, "watchId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsUnwatchParams build() {
      return new FsUnwatchParams(
                  Checks.isSet(watchId, TYPE, "watchId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsUnwatchParams> {
    Deserializer() {
      super(FsUnwatchParams.class);
    }

    @Override
    FsUnwatchParams decode(JsonParser p) {
      return FsUnwatchParams.read(p);
    }
  }
}
