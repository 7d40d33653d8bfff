package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fs/createDirectory}.
 *
 * @param path required
 * @param recursive optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = FsCreateDirectoryParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsCreateDirectoryParams(String path, @Nullable Boolean recursive,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "FsCreateDirectoryParams";

  public FsCreateDirectoryParams {
    Checks.notNull(path, TYPE, "path");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsCreateDirectoryParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsCreateDirectoryParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsCreateDirectoryParams readBody(JsonParser p) {
    String path = null;
    Boolean recursive = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "path" -> path = Decode.string(p, TYPE, "path");
        case "recursive" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          recursive = jsonNull ? null : Decode.bool(p, TYPE, "recursive");
        }
        default -> p.skipChildren();
      }
    }
    return new FsCreateDirectoryParams(
                Decode.required(path, p, TYPE, "path"),
                recursive,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("path", path);
    Encode.property(g, "recursive", recursive, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link FsCreateDirectoryParams}. */
  public static final class Builder {
    private @Nullable String path;
    private @Nullable Boolean recursive;
    private long explicitNulls;

    private Builder() {}

    /** {@code path}: required. */
    public Builder path(String value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

    /** {@code recursive}: optional, nullable. */
    public Builder recursive(boolean value) {
      recursive = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code recursive}: optional, nullable. */
    public Builder recursive(@Nullable Boolean value) {
      recursive = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsCreateDirectoryParams build() {
      return new FsCreateDirectoryParams(
                  Checks.isSet(path, TYPE, "path"),
                  recursive,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsCreateDirectoryParams> {
    Deserializer() {
      super(FsCreateDirectoryParams.class);
    }

    @Override
    FsCreateDirectoryParams decode(JsonParser p) {
      return FsCreateDirectoryParams.read(p);
    }
  }
}
