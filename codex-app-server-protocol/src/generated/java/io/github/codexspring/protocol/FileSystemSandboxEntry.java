package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code FileSystemSandboxEntry}.
 *
 * @param access required
 * @param path required
 */
@JsonDeserialize(using = FileSystemSandboxEntry.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FileSystemSandboxEntry(FileSystemAccessMode access,
    FileSystemPath path) implements ProtocolValue {
  private static final String TYPE = "FileSystemSandboxEntry";

  public FileSystemSandboxEntry {
    Checks.notNull(access, TYPE, "access");
    Checks.notNull(path, TYPE, "path");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FileSystemSandboxEntry of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FileSystemSandboxEntry read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FileSystemSandboxEntry readBody(JsonParser p) {
    FileSystemAccessMode access = null;
    FileSystemPath path = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "access" -> access = FileSystemAccessMode.fromWire(Decode.string(p, TYPE, "access"));
        case "path" -> path = FileSystemPath.read(p);
        default -> p.skipChildren();
      }
    }
    return new FileSystemSandboxEntry(
                Decode.required(access, p, TYPE, "access"),
                Decode.required(path, p, TYPE, "path"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("access");
    Encode.enumeration(g, access, TYPE, "access");
    g.writeName("path");
    path.write(g);
    g.writeEndObject();
  }

  /** Builds {@link FileSystemSandboxEntry}. */
  public static final class Builder {
    private @Nullable FileSystemAccessMode access;
    private @Nullable FileSystemPath path;

    private Builder() {}

    /** {@code access}: required. */
    public Builder access(FileSystemAccessMode value) {
      access = Checks.notNull(value, TYPE, "access");
      return this;
    }

    /** {@code path}: required. */
    public Builder path(FileSystemPath value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FileSystemSandboxEntry build() {
      return new FileSystemSandboxEntry(
                  Checks.isSet(access, TYPE, "access"),
                  Checks.isSet(path, TYPE, "path"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FileSystemSandboxEntry> {
    Deserializer() {
      super(FileSystemSandboxEntry.class);
    }

    @Override
    FileSystemSandboxEntry decode(JsonParser p) {
      return FileSystemSandboxEntry.read(p);
    }
  }
}
