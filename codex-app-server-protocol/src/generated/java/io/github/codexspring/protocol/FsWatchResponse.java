package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fs/watch}.
 *
 * @param path required
 */
@JsonDeserialize(using = FsWatchResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsWatchResponse(String path) implements ProtocolValue {
  private static final String TYPE = "FsWatchResponse";

  public FsWatchResponse {
    Checks.notNull(path, TYPE, "path");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsWatchResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsWatchResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsWatchResponse readBody(JsonParser p) {
    String path = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "path" -> path = Decode.string(p, TYPE, "path");
        default -> p.skipChildren();
      }
    }
    return new FsWatchResponse(
                Decode.required(path, p, TYPE, "path"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("path", path);
    g.writeEndObject();
  }

  /** Builds {@link FsWatchResponse}. */
  public static final class Builder {
    private @Nullable String path;

    private Builder() {}

    /** {@code path}: required. */
    public Builder path(String value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsWatchResponse build() {
      return new FsWatchResponse(
                  Checks.isSet(path, TYPE, "path"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsWatchResponse> {
    Deserializer() {
      super(FsWatchResponse.class);
    }

    @Override
    FsWatchResponse decode(JsonParser p) {
      return FsWatchResponse.read(p);
    }
  }
}
