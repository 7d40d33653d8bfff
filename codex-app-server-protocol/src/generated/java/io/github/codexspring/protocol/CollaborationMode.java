package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code CollaborationMode}.
 *
 * @param mode required
 * @param settings required
 */
@JsonDeserialize(using = CollaborationMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CollaborationMode(ModeKind mode, Settings settings) implements ProtocolValue {
  private static final String TYPE = "CollaborationMode";

  public CollaborationMode {
    Checks.notNull(mode, TYPE, "mode");
    Checks.notNull(settings, TYPE, "settings");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CollaborationMode of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CollaborationMode read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CollaborationMode readBody(JsonParser p) {
    ModeKind mode = null;
    Settings settings = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "mode" -> mode = ModeKind.fromWire(Decode.string(p, TYPE, "mode"));
        case "settings" -> settings = Settings.read(p);
        default -> p.skipChildren();
      }
    }
    return new CollaborationMode(
                Decode.required(mode, p, TYPE, "mode"),
                Decode.required(settings, p, TYPE, "settings"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("mode");
    Encode.enumeration(g, mode, TYPE, "mode");
    g.writeName("settings");
    settings.write(g);
    g.writeEndObject();
  }

  /** Builds {@link CollaborationMode}. */
  public static final class Builder {
    private @Nullable ModeKind mode;
    private @Nullable Settings settings;

    private Builder() {}

    /** {@code mode}: required. */
    public Builder mode(ModeKind value) {
      mode = Checks.notNull(value, TYPE, "mode");
      return this;
    }

    /** {@code settings}: required. */
    public Builder settings(Settings value) {
      settings = Checks.notNull(value, TYPE, "settings");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CollaborationMode build() {
      return new CollaborationMode(
                  Checks.isSet(mode, TYPE, "mode"),
                  Checks.isSet(settings, TYPE, "settings"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CollaborationMode> {
    Deserializer() {
      super(CollaborationMode.class);
    }

    @Override
    CollaborationMode decode(JsonParser p) {
      return CollaborationMode.read(p);
    }
  }
}
