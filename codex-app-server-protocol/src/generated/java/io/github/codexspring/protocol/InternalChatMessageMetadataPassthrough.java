package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code InternalChatMessageMetadataPassthrough}.
 *
 * @param turnId {@code turn_id}; optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = InternalChatMessageMetadataPassthrough.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record InternalChatMessageMetadataPassthrough(@Nullable String turnId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "InternalChatMessageMetadataPassthrough";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static InternalChatMessageMetadataPassthrough of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static InternalChatMessageMetadataPassthrough read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static InternalChatMessageMetadataPassthrough readBody(JsonParser p) {
    String turnId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "turn_id" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          turnId = jsonNull ? null : Decode.string(p, TYPE, "turn_id");
        }
        default -> p.skipChildren();
      }
    }
    return new InternalChatMessageMetadataPassthrough(
                turnId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "turn_id", turnId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link InternalChatMessageMetadataPassthrough}. */
  public static final class Builder {
    private @Nullable String turnId;
    private long explicitNulls;

    private Builder() {}

    /** {@code turn_id}: optional, nullable. */
    public Builder turnId(@Nullable String value) {
      turnId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public InternalChatMessageMetadataPassthrough build() {
      return new InternalChatMessageMetadataPassthrough(
                  turnId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<InternalChatMessageMetadataPassthrough> {
    Deserializer() {
      super(InternalChatMessageMetadataPassthrough.class);
    }

    @Override
    InternalChatMessageMetadataPassthrough decode(JsonParser p) {
      return InternalChatMessageMetadataPassthrough.read(p);
    }
  }
}
