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
 * Wire type {@code AutoReviewRequirements}.
 *
 * @param ignoreRules optional, nullable
 * @param requiredOnModels optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AutoReviewRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AutoReviewRequirements(@Nullable List<String> ignoreRules,
    @Nullable List<String> requiredOnModels, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AutoReviewRequirements";

  public AutoReviewRequirements {
    ignoreRules = ignoreRules == null ? null : List.copyOf(ignoreRules);
    requiredOnModels = requiredOnModels == null ? null : List.copyOf(requiredOnModels);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AutoReviewRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AutoReviewRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AutoReviewRequirements readBody(JsonParser p) {
    List<String> ignoreRules = null;
    List<String> requiredOnModels = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "ignoreRules" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          ignoreRules = jsonNull ? null : Decode.strings(p, TYPE, "ignoreRules");
        }
        case "requiredOnModels" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          requiredOnModels = jsonNull ? null : Decode.strings(p, TYPE, "requiredOnModels");
        }
        default -> p.skipChildren();
      }
    }
    return new AutoReviewRequirements(
                ignoreRules,
                requiredOnModels,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "ignoreRules", ignoreRules, explicitNulls.contains(0));
    Encode.property(g, "requiredOnModels", requiredOnModels, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link AutoReviewRequirements}. */
  public static final class Builder {
    private @Nullable List<String> ignoreRules;
    private @Nullable List<String> requiredOnModels;
    private long explicitNulls;

    private Builder() {}

    /** {@code ignoreRules}: optional, nullable. */
    public Builder ignoreRules(@Nullable List<String> value) {
      ignoreRules = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code requiredOnModels}: optional, nullable. */
    public Builder requiredOnModels(@Nullable List<String> value) {
      requiredOnModels = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AutoReviewRequirements build() {
      return new AutoReviewRequirements(
                  ignoreRules,
                  requiredOnModels,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AutoReviewRequirements> {
    Deserializer() {
      super(AutoReviewRequirements.class);
    }

    @Override
    AutoReviewRequirements decode(JsonParser p) {
      return AutoReviewRequirements.read(p);
    }
  }
}
