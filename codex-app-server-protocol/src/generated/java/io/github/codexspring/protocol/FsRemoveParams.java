package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fs/remove}.
 *
 * @param path required
 * @param force optional, nullable
 * @param recursive optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = FsRemoveParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsRemoveParams(String path, @Nullable Boolean force, @Nullable Boolean recursive,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "FsRemoveParams";

  public FsRemoveParams {
    Checks.notNull(path, TYPE, "path");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsRemoveParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsRemoveParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsRemoveParams readBody(JsonParser p) {
    String path = null;
    Boolean force = null;
    Boolean recursive = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "path" -> path = Decode.string(p, TYPE, "path");
        case "force" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          force = jsonNull ? null : Decode.bool(p, TYPE, "force");
        }
        case "recursive" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          recursive = jsonNull ? null : Decode.bool(p, TYPE, "recursive");
        }
        default -> p.skipChildren();
      }
    }
    return new FsRemoveParams(
                Decode.required(path, p, TYPE, "path"),
                force,
                recursive,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("path", path);
    Encode.property(g, "force", force, explicitNulls.contains(0));
    Encode.property(g, "recursive", recursive, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link FsRemoveParams}. */
  public static final class Builder {
    private @Nullable String path;
    private @Nullable Boolean force;
    private @Nullable Boolean recursive;
    private long explicitNulls;

    private Builder() {}

    /** {@code path}: required. */
    public Builder path(String value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

    /** {@code force}: optional, nullable. */
    public Builder force(boolean value) {
      force = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code force}: optional, nullable. */
    public Builder force(@Nullable Boolean value) {
      force = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code recursive}: optional, nullable. */
    public Builder recursive(boolean value) {
      recursive = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code recursive}: optional, nullable. */
    public Builder recursive(@Nullable Boolean value) {
      recursive = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsRemoveParams build() {
      return new FsRemoveParams(
                  Checks.isSet(path, TYPE, "path"),
                  force,
                  recursive,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsRemoveParams> {
    Deserializer() {
      super(FsRemoveParams.class);
    }

    @Override
    FsRemoveParams decode(JsonParser p) {
      return FsRemoveParams.read(p);
    }
  }
}
