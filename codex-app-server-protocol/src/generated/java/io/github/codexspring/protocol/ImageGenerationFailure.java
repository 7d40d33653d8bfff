package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ImageGenerationFailure}. */
@JsonDeserialize(using = ImageGenerationFailure.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ImageGenerationFailure extends ProtocolValue permits ImageGenerationFailure.UsageLimitExceeded, ImageGenerationFailure.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ImageGenerationFailure read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "usageLimitExceeded" -> UsageLimitExceeded.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code usageLimitExceeded}.
   *
   * @param limitId required
   * @param resetsAt optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record UsageLimitExceeded(String limitId, @Nullable Long resetsAt,
      ExplicitNulls explicitNulls) implements ImageGenerationFailure {
    private static final String TYPE = "ImageGenerationFailure.UsageLimitExceeded";

    public UsageLimitExceeded {
      Checks.notNull(limitId, TYPE, "limitId");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static UsageLimitExceeded of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static UsageLimitExceeded readBody(JsonParser p) {
      String limitId = null;
      Long resetsAt = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "limitId" -> limitId = Decode.string(p, TYPE, "limitId");
          case "resetsAt" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            resetsAt = jsonNull ? null : Decode.int64(p, TYPE, "resetsAt");
          }
          default -> p.skipChildren();
        }
      }
      return new UsageLimitExceeded(
                  Decode.required(limitId, p, TYPE, "limitId"),
                  resetsAt,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "usageLimitExceeded");
      g.writeStringProperty("limitId", limitId);
      Encode.property(g, "resetsAt", resetsAt, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "usageLimitExceeded";
    }

    /** Builds {@link UsageLimitExceeded}. */
    public static final class Builder {
      private @Nullable String limitId;
      private @Nullable Long resetsAt;
      private long explicitNulls;

      private Builder() {}

      /** {@code limitId}: required. */
      public Builder limitId(String value) {
        limitId = Checks.notNull(value, TYPE, "limitId");
        return this;
      }

      /** {@code resetsAt}: optional, nullable. */
      public Builder resetsAt(long value) {
        resetsAt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code resetsAt}: optional, nullable. */
      public Builder resetsAt(@Nullable Long value) {
        resetsAt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public UsageLimitExceeded build() {
        return new UsageLimitExceeded(
                    Checks.isSet(limitId, TYPE, "limitId"),
                    resetsAt,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ImageGenerationFailure {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ImageGenerationFailure> {
    Deserializer() {
      super(ImageGenerationFailure.class);
    }

    @Override
    ImageGenerationFailure decode(JsonParser p) {
      return ImageGenerationFailure.read(p);
    }
  }
}
