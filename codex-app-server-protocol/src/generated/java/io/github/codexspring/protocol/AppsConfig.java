package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppsConfig}.
 *
 * @param default_ {@code _default}; optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppsConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppsConfig(@Nullable AppsDefaultConfig default_,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppsConfig";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppsConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppsConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppsConfig readBody(JsonParser p) {
    AppsDefaultConfig default_ = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "_default" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          default_ = jsonNull ? null : AppsDefaultConfig.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new AppsConfig(
                default_,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "_default", default_, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link AppsConfig}. */
  public static final class Builder {
    private @Nullable AppsDefaultConfig default_;
    private long explicitNulls;

    private Builder() {}

    /** {@code _default}: optional, nullable. */
    public Builder default_(@Nullable AppsDefaultConfig value) {
      default_ = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppsConfig build() {
      return new AppsConfig(
                  default_,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppsConfig> {
    Deserializer() {
      super(AppsConfig.class);
    }

    @Override
    AppsConfig decode(JsonParser p) {
      return AppsConfig.read(p);
    }
  }
}
