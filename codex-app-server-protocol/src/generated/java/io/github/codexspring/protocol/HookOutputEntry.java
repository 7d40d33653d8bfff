package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code HookOutputEntry}.
 *
 * @param kind required
 * @param text required
 */
@JsonDeserialize(using = HookOutputEntry.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record HookOutputEntry(HookOutputEntryKind kind, String text) implements ProtocolValue {
  private static final String TYPE = "HookOutputEntry";

  public HookOutputEntry {
    Checks.notNull(kind, TYPE, "kind");
    Checks.notNull(text, TYPE, "text");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static HookOutputEntry of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static HookOutputEntry read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static HookOutputEntry readBody(JsonParser p) {
    HookOutputEntryKind kind = null;
    String text = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "kind" -> kind = HookOutputEntryKind.fromWire(Decode.string(p, TYPE, "kind"));
        case "text" -> text = Decode.string(p, TYPE, "text");
        default -> p.skipChildren();
      }
    }
    return new HookOutputEntry(
                Decode.required(kind, p, TYPE, "kind"),
                Decode.required(text, p, TYPE, "text"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("kind");
    Encode.enumeration(g, kind, TYPE, "kind");
    g.writeStringProperty("text", text);
    g.writeEndObject();
  }

  /** Builds {@link HookOutputEntry}. */
  public static final class Builder {
    private @Nullable HookOutputEntryKind kind;
    private @Nullable String text;

    private Builder() {}

    /** {@code kind}: required. */
    public Builder kind(HookOutputEntryKind value) {
      kind = Checks.notNull(value, TYPE, "kind");
      return this;
    }

    /** {@code text}: required. */
    public Builder text(String value) {
      text = Checks.notNull(value, TYPE, "text");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public HookOutputEntry build() {
      return new HookOutputEntry(
                  Checks.isSet(kind, TYPE, "kind"),
                  Checks.isSet(text, TYPE, "text"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<HookOutputEntry> {
    Deserializer() {
      super(HookOutputEntry.class);
    }

    @Override
    HookOutputEntry decode(JsonParser p) {
      return HookOutputEntry.read(p);
    }
  }
}
