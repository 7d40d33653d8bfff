package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code FileUpdateChange}.
 *
 * @param diff required
 * @param kind required
 * @param path required
 */
@JsonDeserialize(using = FileUpdateChange.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FileUpdateChange(String diff, PatchChangeKind kind,
    String path) implements ProtocolValue {
  private static final String TYPE = "FileUpdateChange";

  public FileUpdateChange {
    Checks.notNull(diff, TYPE, "diff");
    Checks.notNull(kind, TYPE, "kind");
    Checks.notNull(path, TYPE, "path");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FileUpdateChange of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FileUpdateChange read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FileUpdateChange readBody(JsonParser p) {
    String diff = null;
    PatchChangeKind kind = null;
    String path = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "diff" -> diff = Decode.string(p, TYPE, "diff");
        case "kind" -> kind = PatchChangeKind.read(p);
        case "path" -> path = Decode.string(p, TYPE, "path");
        default -> p.skipChildren();
      }
    }
    return new FileUpdateChange(
                Decode.required(diff, p, TYPE, "diff"),
                Decode.required(kind, p, TYPE, "kind"),
                Decode.required(path, p, TYPE, "path"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("diff", diff);
    g.writeName("kind");
    kind.write(g);
    g.writeStringProperty("path", path);
    g.writeEndObject();
  }

  /** Builds {@link FileUpdateChange}. */
  public static final class Builder {
    private @Nullable String diff;
    private @Nullable PatchChangeKind kind;
    private @Nullable String path;

    private Builder() {}

    /** {@code diff}: required. */
    public Builder diff(String value) {
      diff = Checks.notNull(value, TYPE, "diff");
      return this;
    }

    /** {@code kind}: required. */
    public Builder kind(PatchChangeKind value) {
      kind = Checks.notNull(value, TYPE, "kind");
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
    public FileUpdateChange build() {
      return new FileUpdateChange(
                  Checks.isSet(diff, TYPE, "diff"),
                  Checks.isSet(kind, TYPE, "kind"),
                  Checks.isSet(path, TYPE, "path"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FileUpdateChange> {
    Deserializer() {
      super(FileUpdateChange.class);
    }

    @Override
    FileUpdateChange decode(JsonParser p) {
      return FileUpdateChange.read(p);
    }
  }
}
