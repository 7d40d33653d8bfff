package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code HooksListEntry}.
 *
 * @param cwd required
 * @param errors required
 * @param hooks required
 * @param warnings required
 */
@JsonDeserialize(using = HooksListEntry.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record HooksListEntry(String cwd, List<HookErrorInfo> errors, List<HookMetadata> hooks,
    List<String> warnings) implements ProtocolValue {
  private static final String TYPE = "HooksListEntry";

  public HooksListEntry {
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(errors, TYPE, "errors");
    errors = List.copyOf(errors);
    Checks.notNull(hooks, TYPE, "hooks");
    hooks = List.copyOf(hooks);
    Checks.notNull(warnings, TYPE, "warnings");
    warnings = List.copyOf(warnings);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static HooksListEntry of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static HooksListEntry read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static HooksListEntry readBody(JsonParser p) {
    String cwd = null;
    List<HookErrorInfo> errors = null;
    List<HookMetadata> hooks = null;
    List<String> warnings = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "errors" -> {
          Decode.startArray(p, TYPE, "errors");
          List<HookErrorInfo> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(HookErrorInfo.read(p));
          }
          errors = json;
        }
        case "hooks" -> {
          Decode.startArray(p, TYPE, "hooks");
          List<HookMetadata> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(HookMetadata.read(p));
          }
          hooks = json;
        }
        case "warnings" -> warnings = Decode.strings(p, TYPE, "warnings");
        default -> p.skipChildren();
      }
    }
    return new HooksListEntry(
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(errors, p, TYPE, "errors"),
                Decode.required(hooks, p, TYPE, "hooks"),
                Decode.required(warnings, p, TYPE, "warnings"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("cwd", cwd);
    g.writeName("errors");
    g.writeStartArray();
    for (HookErrorInfo jsonElement : errors) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("hooks");
    g.writeStartArray();
    for (HookMetadata jsonElement : hooks) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("warnings");
    Encode.strings(g, warnings);
    g.writeEndObject();
  }

  /** Builds {@link HooksListEntry}. */
  public static final class Builder {
    private @Nullable String cwd;
    private @Nullable List<HookErrorInfo> errors;
    private @Nullable List<HookMetadata> hooks;
    private @Nullable List<String> warnings;

    private Builder() {}

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code errors}: required. */
    public Builder errors(List<HookErrorInfo> value) {
      errors = Checks.notNull(value, TYPE, "errors");
      return this;
    }

    /** {@code errors}: required. */
    public Builder errors(HookErrorInfo... value) {
      return errors(List.of(value));
    }

    /** {@code hooks}: required. */
    public Builder hooks(List<HookMetadata> value) {
      hooks = Checks.notNull(value, TYPE, "hooks");
      return this;
    }

    /** {@code hooks}: required. */
    public Builder hooks(HookMetadata... value) {
      return hooks(List.of(value));
    }

    /** {@code warnings}: required. */
    public Builder warnings(List<String> value) {
      warnings = Checks.notNull(value, TYPE, "warnings");
      return this;
    }

    /** {@code warnings}: required. */
    public Builder warnings(String... value) {
      return warnings(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public HooksListEntry build() {
      return new HooksListEntry(
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(errors, TYPE, "errors"),
                  Checks.isSet(hooks, TYPE, "hooks"),
                  Checks.isSet(warnings, TYPE, "warnings"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<HooksListEntry> {
    Deserializer() {
      super(HooksListEntry.class);
    }

    @Override
    HooksListEntry decode(JsonParser p) {
      return HooksListEntry.read(p);
    }
  }
}
