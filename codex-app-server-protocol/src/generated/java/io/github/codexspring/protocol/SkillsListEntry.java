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
 * Wire type {@code SkillsListEntry}.
 *
 * @param cwd required
 * @param errors required
 * @param skills required
 */
@JsonDeserialize(using = SkillsListEntry.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillsListEntry(String cwd, List<SkillErrorInfo> errors,
    List<SkillMetadata> skills) implements ProtocolValue {
  private static final String TYPE = "SkillsListEntry";

  public SkillsListEntry {
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(errors, TYPE, "errors");
    errors = List.copyOf(errors);
    Checks.notNull(skills, TYPE, "skills");
    skills = List.copyOf(skills);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillsListEntry of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillsListEntry read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillsListEntry readBody(JsonParser p) {
    String cwd = null;
    List<SkillErrorInfo> errors = null;
    List<SkillMetadata> skills = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "errors" -> {
          Decode.startArray(p, TYPE, "errors");
          List<SkillErrorInfo> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(SkillErrorInfo.read(p));
          }
          errors = json;
        }
        case "skills" -> {
          Decode.startArray(p, TYPE, "skills");
          List<SkillMetadata> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(SkillMetadata.read(p));
          }
          skills = json;
        }
        default -> p.skipChildren();
      }
    }
    return new SkillsListEntry(
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(errors, p, TYPE, "errors"),
                Decode.required(skills, p, TYPE, "skills"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("cwd", cwd);
    g.writeName("errors");
    g.writeStartArray();
    for (SkillErrorInfo jsonElement : errors) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("skills");
    g.writeStartArray();
    for (SkillMetadata jsonElement : skills) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link SkillsListEntry}. */
  public static final class Builder {
    private @Nullable String cwd;
    private @Nullable List<SkillErrorInfo> errors;
    private @Nullable List<SkillMetadata> skills;

    private Builder() {}

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code errors}: required. */
    public Builder errors(List<SkillErrorInfo> value) {
      errors = Checks.notNull(value, TYPE, "errors");
      return this;
    }

    /** {@code errors}: required. */
    public Builder errors(SkillErrorInfo... value) {
      return errors(List.of(value));
    }

    /** {@code skills}: required. */
    public Builder skills(List<SkillMetadata> value) {
      skills = Checks.notNull(value, TYPE, "skills");
      return this;
    }

    /** {@code skills}: required. */
    public Builder skills(SkillMetadata... value) {
      return skills(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillsListEntry build() {
      return new SkillsListEntry(
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(errors, TYPE, "errors"),
                  Checks.isSet(skills, TYPE, "skills"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillsListEntry> {
    Deserializer() {
      super(SkillsListEntry.class);
    }

    @Override
    SkillsListEntry decode(JsonParser p) {
      return SkillsListEntry.read(p);
    }
  }
}
