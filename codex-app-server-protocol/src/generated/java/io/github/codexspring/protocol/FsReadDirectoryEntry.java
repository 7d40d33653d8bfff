package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code FsReadDirectoryEntry}.
 *
 * @param fileName required
 * @param isDirectory required
 * @param isFile required
 */
@JsonDeserialize(using = FsReadDirectoryEntry.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsReadDirectoryEntry(String fileName, boolean isDirectory,
    boolean isFile) implements ProtocolValue {
  private static final String TYPE = "FsReadDirectoryEntry";

  public FsReadDirectoryEntry {
    Checks.notNull(fileName, TYPE, "fileName");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsReadDirectoryEntry of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsReadDirectoryEntry read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsReadDirectoryEntry readBody(JsonParser p) {
    String fileName = null;
    Boolean isDirectory = null;
    Boolean isFile = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "fileName" -> fileName = Decode.string(p, TYPE, "fileName");
        case "isDirectory" -> isDirectory = Decode.bool(p, TYPE, "isDirectory");
        case "isFile" -> isFile = Decode.bool(p, TYPE, "isFile");
        default -> p.skipChildren();
      }
    }
    return new FsReadDirectoryEntry(
                Decode.required(fileName, p, TYPE, "fileName"),
                Decode.required(isDirectory, p, TYPE, "isDirectory"),
                Decode.required(isFile, p, TYPE, "isFile"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("fileName", fileName);
    g.writeBooleanProperty("isDirectory", isDirectory);
    g.writeBooleanProperty("isFile", isFile);
    g.writeEndObject();
  }

  /** Builds {@link FsReadDirectoryEntry}. */
  public static final class Builder {
    private @Nullable String fileName;
    private @Nullable Boolean isDirectory;
    private @Nullable Boolean isFile;

    private Builder() {}

    /** {@code fileName}: required. */
    public Builder fileName(String value) {
      fileName = Checks.notNull(value, TYPE, "fileName");
      return this;
    }

    /** {@code isDirectory}: required. */
    public Builder isDirectory(boolean value) {
      isDirectory = value;
      return this;
    }

    /** {@code isFile}: required. */
    public Builder isFile(boolean value) {
      isFile = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsReadDirectoryEntry build() {
      return new FsReadDirectoryEntry(
                  Checks.isSet(fileName, TYPE, "fileName"),
                  Checks.isSet(isDirectory, TYPE, "isDirectory"),
                  Checks.isSet(isFile, TYPE, "isFile"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsReadDirectoryEntry> {
    Deserializer() {
      super(FsReadDirectoryEntry.class);
    }

    @Override
    FsReadDirectoryEntry decode(JsonParser p) {
      return FsReadDirectoryEntry.read(p);
    }
  }
}
