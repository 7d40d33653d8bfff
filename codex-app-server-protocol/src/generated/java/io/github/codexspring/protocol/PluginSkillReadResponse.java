package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code plugin/skill/read}.
 *
 * @param contents optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginSkillReadResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginSkillReadResponse(@Nullable String contents,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginSkillReadResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginSkillReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginSkillReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginSkillReadResponse readBody(JsonParser p) {
    String contents = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "contents" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          contents = jsonNull ? null : Decode.string(p, TYPE, "contents");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginSkillReadResponse(
                contents,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "contents", contents, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link PluginSkillReadResponse}. */
  public static final class Builder {
    private @Nullable String contents;
    private long explicitNulls;

    private Builder() {}

    /** {@code contents}: optional, nullable. */
    public Builder contents(@Nullable String value) {
      contents = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginSkillReadResponse build() {
      return new PluginSkillReadResponse(
                  contents,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginSkillReadResponse> {
    Deserializer() {
      super(PluginSkillReadResponse.class);
    }

    @Override
    PluginSkillReadResponse decode(JsonParser p) {
      return PluginSkillReadResponse.read(p);
    }
  }
}
