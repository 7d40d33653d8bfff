package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code skills/extraRoots/set}.
 *
 */
@JsonDeserialize(using = SkillsExtraRootsSetResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillsExtraRootsSetResponse() implements ProtocolValue {
  private static final String TYPE = "SkillsExtraRootsSetResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillsExtraRootsSetResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillsExtraRootsSetResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillsExtraRootsSetResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new SkillsExtraRootsSetResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link SkillsExtraRootsSetResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillsExtraRootsSetResponse build() {
      return new SkillsExtraRootsSetResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillsExtraRootsSetResponse> {
    Deserializer() {
      super(SkillsExtraRootsSetResponse.class);
    }

    @Override
    SkillsExtraRootsSetResponse decode(JsonParser p) {
      return SkillsExtraRootsSetResponse.read(p);
    }
  }
}
