package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fs/copy}.
 *
 * @param destinationPath required
 * @param sourcePath required
 * @param recursive optional
 */
@JsonDeserialize(using = FsCopyParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsCopyParams(String destinationPath, String sourcePath,
    @Nullable Boolean recursive) implements ProtocolValue {
  private static final String TYPE = "FsCopyParams";

  public FsCopyParams {
    Checks.notNull(destinationPath, TYPE, "destinationPath");
    Checks.notNull(sourcePath, TYPE, "sourcePath");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsCopyParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsCopyParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsCopyParams readBody(JsonParser p) {
    String destinationPath = null;
    String sourcePath = null;
    Boolean recursive = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "destinationPath" -> destinationPath = Decode.string(p, TYPE, "destinationPath");
        case "sourcePath" -> sourcePath = Decode.string(p, TYPE, "sourcePath");
        case "recursive" -> recursive = jsonNull ? null : Decode.bool(p, TYPE, "recursive");
        default -> p.skipChildren();
      }
    }
    return new FsCopyParams(
                Decode.required(destinationPath, p, TYPE, "destinationPath"),
                Decode.required(sourcePath, p, TYPE, "sourcePath"),
                recursive);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("destinationPath", destinationPath);
    g.writeStringProperty("sourcePath", sourcePath);
    Encode.property(g, "recursive", recursive, false);
    g.writeEndObject();
  }

  /** Builds {@link FsCopyParams}. */
  public static final class Builder {
    private @Nullable String destinationPath;
    private @Nullable String sourcePath;
    private @Nullable Boolean recursive;

    private Builder() {}

    /** {@code destinationPath}: required. */
    public Builder destinationPath(String value) {
      destinationPath = Checks.notNull(value, TYPE, "destinationPath");
      return this;
    }

    /** {@code sourcePath}: required. */
    public Builder sourcePath(String value) {
      sourcePath = Checks.notNull(value, TYPE, "sourcePath");
      return this;
    }

    /** {@code recursive}: optional. */
    public Builder recursive(boolean value) {
      recursive = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsCopyParams build() {
      return new FsCopyParams(
                  Checks.isSet(destinationPath, TYPE, "destinationPath"),
                  Checks.isSet(sourcePath, TYPE, "sourcePath"),
                  recursive);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsCopyParams> {
    Deserializer() {
      super(FsCopyParams.class);
    }

    @Override
    FsCopyParams decode(JsonParser p) {
      return FsCopyParams.read(p);
    }
  }
}
