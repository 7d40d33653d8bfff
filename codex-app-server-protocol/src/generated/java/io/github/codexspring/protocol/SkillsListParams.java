package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code skills/list}.
 *
 * @param cwds optional
 * @param forceReload optional
 */
@JsonDeserialize(using = SkillsListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillsListParams(@Nullable List<String> cwds,
    @Nullable Boolean forceReload) implements ProtocolValue {
  private static final String TYPE = "SkillsListParams";

  public SkillsListParams {
    cwds = cwds == null ? null : List.copyOf(cwds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillsListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillsListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillsListParams readBody(JsonParser p) {
    List<String> cwds = null;
    Boolean forceReload = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cwds" -> cwds = jsonNull ? null : Decode.strings(p, TYPE, "cwds");
        case "forceReload" -> forceReload = jsonNull ? null : Decode.bool(p, TYPE, "forceReload");
        default -> p.skipChildren();
      }
    }
    return new SkillsListParams(
                cwds,
                forceReload);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cwds", cwds, false);
    Encode.property(g, "forceReload", forceReload, false);
    g.writeEndObject();
  }

  /** Builds {@link SkillsListParams}. */
  public static final class Builder {
    private @Nullable List<String> cwds;
    private @Nullable Boolean forceReload;

    private Builder() {}

    /** {@code cwds}: optional. */
    public Builder cwds(List<String> value) {
      cwds = Checks.notNull(value, TYPE, "cwds");
      return this;
    }

    /** {@code cwds}: optional. */
    public Builder cwds(String... value) {
      return cwds(List.of(value));
    }

    /** {@code forceReload}: optional. */
    public Builder forceReload(boolean value) {
      forceReload = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillsListParams build() {
      return new SkillsListParams(
                  cwds,
                  forceReload);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillsListParams> {
    Deserializer() {
      super(SkillsListParams.class);
    }

    @Override
    SkillsListParams decode(JsonParser p) {
      return SkillsListParams.read(p);
    }
  }
}
