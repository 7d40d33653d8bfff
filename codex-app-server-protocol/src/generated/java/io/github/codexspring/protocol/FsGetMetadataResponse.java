package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fs/getMetadata}.
 *
 * @param createdAtMs required
 * @param isDirectory required
 * @param isFile required
 * @param isSymlink required
 * @param modifiedAtMs required
 */
@JsonDeserialize(using = FsGetMetadataResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsGetMetadataResponse(long createdAtMs, boolean isDirectory, boolean isFile,
    boolean isSymlink, long modifiedAtMs) implements ProtocolValue {
  private static final String TYPE = "FsGetMetadataResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsGetMetadataResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsGetMetadataResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsGetMetadataResponse readBody(JsonParser p) {
    Long createdAtMs = null;
    Boolean isDirectory = null;
    Boolean isFile = null;
    Boolean isSymlink = null;
    Long modifiedAtMs = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "createdAtMs" -> createdAtMs = Decode.int64(p, TYPE, "createdAtMs");
        case "isDirectory" -> isDirectory = Decode.bool(p, TYPE, "isDirectory");
        case "isFile" -> isFile = Decode.bool(p, TYPE, "isFile");
        case "isSymlink" -> isSymlink = Decode.bool(p, TYPE, "isSymlink");
        case "modifiedAtMs" -> modifiedAtMs = Decode.int64(p, TYPE, "modifiedAtMs");
        default -> p.skipChildren();
      }
    }
    return new FsGetMetadataResponse(
                Decode.required(createdAtMs, p, TYPE, "createdAtMs"),
                Decode.required(isDirectory, p, TYPE, "isDirectory"),
                Decode.required(isFile, p, TYPE, "isFile"),
                Decode.required(isSymlink, p, TYPE, "isSymlink"),
                Decode.required(modifiedAtMs, p, TYPE, "modifiedAtMs"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("createdAtMs", createdAtMs);
    g.writeBooleanProperty("isDirectory", isDirectory);
    g.writeBooleanProperty("isFile", isFile);
    g.writeBooleanProperty("isSymlink", isSymlink);
    g.writeNumberProperty("modifiedAtMs", modifiedAtMs);
    g.writeEndObject();
  }

  /** Builds {@link FsGetMetadataResponse}. */
  public static final class Builder {
    private @Nullable Long createdAtMs;
    private @Nullable Boolean isDirectory;
    private @Nullable Boolean isFile;
    private @Nullable Boolean isSymlink;
    private @Nullable Long modifiedAtMs;

    private Builder() {}

    /** {@code createdAtMs}: required. */
    public Builder createdAtMs(long value) {
      createdAtMs = value;
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

    /** {@code isSymlink}: required. */
    public Builder isSymlink(boolean value) {
      isSymlink = value;
      return this;
    }

    /** {@code modifiedAtMs}: required. */
    public Builder modifiedAtMs(long value) {
      modifiedAtMs = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsGetMetadataResponse build() {
      return new FsGetMetadataResponse(
                  Checks.isSet(createdAtMs, TYPE, "createdAtMs"),
                  Checks.isSet(isDirectory, TYPE, "isDirectory"),
                  Checks.isSet(isFile, TYPE, "isFile"),
                  Checks.isSet(isSymlink, TYPE, "isSymlink"),
                  Checks.isSet(modifiedAtMs, TYPE, "modifiedAtMs"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsGetMetadataResponse> {
    Deserializer() {
      super(FsGetMetadataResponse.class);
    }

    @Override
    FsGetMetadataResponse decode(JsonParser p) {
      return FsGetMetadataResponse.read(p);
    }
  }
}
