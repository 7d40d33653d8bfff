package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code MemoryCitationEntry}.
 *
 * @param lineEnd required
 * @param lineStart required
 * @param note required
 * @param path required
 */
@JsonDeserialize(using = MemoryCitationEntry.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MemoryCitationEntry(long lineEnd, long lineStart, String note,
    String path) implements ProtocolValue {
  private static final String TYPE = "MemoryCitationEntry";

  public MemoryCitationEntry {
    Checks.notNull(note, TYPE, "note");
    Checks.notNull(path, TYPE, "path");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MemoryCitationEntry of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MemoryCitationEntry read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MemoryCitationEntry readBody(JsonParser p) {
    Long lineEnd = null;
    Long lineStart = null;
    String note = null;
    String path = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "lineEnd" -> lineEnd = Decode.int64(p, TYPE, "lineEnd");
        case "lineStart" -> lineStart = Decode.int64(p, TYPE, "lineStart");
        case "note" -> note = Decode.string(p, TYPE, "note");
        case "path" -> path = Decode.string(p, TYPE, "path");
        default -> p.skipChildren();
      }
    }
    return new MemoryCitationEntry(
                Decode.required(lineEnd, p, TYPE, "lineEnd"),
                Decode.required(lineStart, p, TYPE, "lineStart"),
                Decode.required(note, p, TYPE, "note"),
                Decode.required(path, p, TYPE, "path"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("lineEnd", lineEnd);
    g.writeNumberProperty("lineStart", lineStart);
    g.writeStringProperty("note", note);
    g.writeStringProperty("path", path);
    g.writeEndObject();
  }

  /** Builds {@link MemoryCitationEntry}. */
  public static final class Builder {
    private @Nullable Long lineEnd;
    private @Nullable Long lineStart;
    private @Nullable String note;
    private @Nullable String path;

    private Builder() {}

    /** {@code lineEnd}: required. */
    public Builder lineEnd(long value) {
      Checks.unsigned(value, TYPE, "lineEnd");
      lineEnd = value;
      return this;
    }

    /** {@code lineStart}: required. */
    public Builder lineStart(long value) {
      Checks.unsigned(value, TYPE, "lineStart");
      lineStart = value;
      return this;
    }

    /** {@code note}: required. */
    public Builder note(String value) {
      note = Checks.notNull(value, TYPE, "note");
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
    public MemoryCitationEntry build() {
      return new MemoryCitationEntry(
                  Checks.isSet(lineEnd, TYPE, "lineEnd"),
                  Checks.isSet(lineStart, TYPE, "lineStart"),
                  Checks.isSet(note, TYPE, "note"),
                  Checks.isSet(path, TYPE, "path"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MemoryCitationEntry> {
    Deserializer() {
      super(MemoryCitationEntry.class);
    }

    @Override
    MemoryCitationEntry decode(JsonParser p) {
      return MemoryCitationEntry.read(p);
    }
  }
}
