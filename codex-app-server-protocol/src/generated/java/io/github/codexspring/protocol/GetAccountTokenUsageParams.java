package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/usage/read}.
 *
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GetAccountTokenUsageParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GetAccountTokenUsageParams(@Nullable String threadId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GetAccountTokenUsageParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GetAccountTokenUsageParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GetAccountTokenUsageParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GetAccountTokenUsageParams readBody(JsonParser p) {
    String threadId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new GetAccountTokenUsageParams(
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "threadId", threadId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link GetAccountTokenUsageParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: optional, nullable. */
    public Builder threadId(@Nullable String value) {
      threadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GetAccountTokenUsageParams build() {
      return new GetAccountTokenUsageParams(
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GetAccountTokenUsageParams> {
    Deserializer() {
      super(GetAccountTokenUsageParams.class);
    }

    @Override
    GetAccountTokenUsageParams decode(JsonParser p) {
      return GetAccountTokenUsageParams.read(p);
    }
  }
}
