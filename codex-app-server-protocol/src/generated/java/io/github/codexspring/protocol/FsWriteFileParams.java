package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fs/writeFile}.
 *
 * @param dataBase64 required
 * @param path required
 */
@JsonDeserialize(using = FsWriteFileParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsWriteFileParams(String dataBase64, String path) implements ProtocolValue {
  private static final String TYPE = "FsWriteFileParams";

  public FsWriteFileParams {
    Checks.notNull(dataBase64, TYPE, "dataBase64");
    Checks.notNull(path, TYPE, "path");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsWriteFileParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsWriteFileParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsWriteFileParams readBody(JsonParser p) {
    String dataBase64 = null;
    String path = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "dataBase64" -> dataBase64 = Decode.string(p, TYPE, "dataBase64");
        case "path" -> path = Decode.string(p, TYPE, "path");
        default -> p.skipChildren();
      }
    }
    return new FsWriteFileParams(
                Decode.required(dataBase64, p, TYPE, "dataBase64"),
                Decode.required(path, p, TYPE, "path"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("dataBase64", dataBase64);
    g.writeStringProperty("path", path);
    g.writeEndObject();
  }

  /** Builds {@link FsWriteFileParams}. */
  public static final class Builder {
    private @Nullable String dataBase64;
    private @Nullable String path;

    private Builder() {}

    /** {@code dataBase64}: required. */
    public Builder dataBase64(String value) {
      dataBase64 = Checks.notNull(value, TYPE, "dataBase64");
      return this;
    }

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
    public FsWriteFileParams build() {
      return new FsWriteFileParams(
                  Checks.isSet(dataBase64, TYPE, "dataBase64"),
                  Checks.isSet(path, TYPE, "path"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsWriteFileParams> {
    Deserializer() {
      super(FsWriteFileParams.class);
    }

    @Override
    FsWriteFileParams decode(JsonParser p) {
      return FsWriteFileParams.read(p);
    }
  }
}
