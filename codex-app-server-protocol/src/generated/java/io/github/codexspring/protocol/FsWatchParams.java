package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fs/watch}.
 *
 * @param path required
 * @param watchId required
 */
@JsonDeserialize(using = FsWatchParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsWatchParams(String path, String watchId) implements ProtocolValue {
  private static final String TYPE = "FsWatchParams";

  public FsWatchParams {
    Checks.notNull(path, TYPE, "path");
    Checks.notNull(watchId, TYPE, "watchId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsWatchParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsWatchParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsWatchParams readBody(JsonParser p) {
    String path = null;
    String watchId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "path" -> path = Decode.string(p, TYPE, "path");
        case "watchId" -> watchId = Decode.string(p, TYPE, "watchId");
        default -> p.skipChildren();
      }
    }
    return new FsWatchParams(
                Decode.required(path, p, TYPE, "path"),
                Decode.required(watchId, p, TYPE, "watchId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("path", path);
    g.writeStringProperty("watchId", watchId);
    g.writeEndObject();
  }

  /** Builds {@link FsWatchParams}. */
  public static final class Builder {
    private @Nullable String path;
    private @Nullable String watchId;

    private Builder() {}

    /** {@code path}: required. */
    public Builder path(String value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

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
    public FsWatchParams build() {
      return new FsWatchParams(
                  Checks.isSet(path, TYPE, "path"),
                  Checks.isSet(watchId, TYPE, "watchId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsWatchParams> {
    Deserializer() {
      super(FsWatchParams.class);
    }

    @Override
    FsWatchParams decode(JsonParser p) {
      return FsWatchParams.read(p);
    }
  }
}
