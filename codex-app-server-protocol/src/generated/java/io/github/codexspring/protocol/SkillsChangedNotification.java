package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code skills/changed}.
 *
 */
@JsonDeserialize(using = SkillsChangedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillsChangedNotification() implements ProtocolValue {
  private static final String TYPE = "SkillsChangedNotification";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillsChangedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillsChangedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillsChangedNotification readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new SkillsChangedNotification();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link SkillsChangedNotification}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillsChangedNotification build() {
      return new SkillsChangedNotification();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillsChangedNotification> {
    Deserializer() {
      super(SkillsChangedNotification.class);
    }

    @Override
    SkillsChangedNotification decode(JsonParser p) {
      return SkillsChangedNotification.read(p);
    }
  }
}
