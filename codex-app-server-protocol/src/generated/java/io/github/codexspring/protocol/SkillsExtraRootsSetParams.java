package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code skills/extraRoots/set}.
 *
 * @param extraRoots required
 */
@JsonDeserialize(using = SkillsExtraRootsSetParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillsExtraRootsSetParams(List<String> extraRoots) implements ProtocolValue {
  private static final String TYPE = "SkillsExtraRootsSetParams";

  public SkillsExtraRootsSetParams {
    Checks.notNull(extraRoots, TYPE, "extraRoots");
    extraRoots = List.copyOf(extraRoots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillsExtraRootsSetParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillsExtraRootsSetParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillsExtraRootsSetParams readBody(JsonParser p) {
    List<String> extraRoots = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "extraRoots" -> extraRoots = Decode.strings(p, TYPE, "extraRoots");
        default -> p.skipChildren();
      }
    }
    return new SkillsExtraRootsSetParams(
                Decode.required(extraRoots, p, TYPE, "extraRoots"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("extraRoots");
    Encode.strings(g, extraRoots);
    g.writeEndObject();
  }

  /** Builds {@link SkillsExtraRootsSetParams}. */
  public static final class Builder {
    private @Nullable List<String> extraRoots;

    private Builder() {}

    /** {@code extraRoots}: required. */
    public Builder extraRoots(List<String> value) {
      extraRoots = Checks.notNull(value, TYPE, "extraRoots");
      return this;
    }

    /** {@code extraRoots}: required. */
    public Builder extraRoots(String... value) {
      return extraRoots(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillsExtraRootsSetParams build() {
      return new SkillsExtraRootsSetParams(
                  Checks.isSet(extraRoots, TYPE, "extraRoots"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillsExtraRootsSetParams> {
    Deserializer() {
      super(SkillsExtraRootsSetParams.class);
    }

    @Override
    SkillsExtraRootsSetParams decode(JsonParser p) {
      return SkillsExtraRootsSetParams.read(p);
    }
  }
}
