package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code feedback/save}.
 *
 * @param savedPath required
 * @param threadId required
 * @param promptHash optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = FeedbackSaveResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FeedbackSaveResponse(String savedPath, String threadId, @Nullable String promptHash,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "FeedbackSaveResponse";

  public FeedbackSaveResponse {
    Checks.notNull(savedPath, TYPE, "savedPath");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FeedbackSaveResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FeedbackSaveResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FeedbackSaveResponse readBody(JsonParser p) {
    String savedPath = null;
    String threadId = null;
    String promptHash = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "savedPath" -> savedPath = Decode.string(p, TYPE, "savedPath");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "promptHash" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          promptHash = jsonNull ? null : Decode.string(p, TYPE, "promptHash");
        }
        default -> p.skipChildren();
      }
    }
    return new FeedbackSaveResponse(
                Decode.required(savedPath, p, TYPE, "savedPath"),
                Decode.required(threadId, p, TYPE, "threadId"),
                promptHash,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("savedPath", savedPath);
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "promptHash", promptHash, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link FeedbackSaveResponse}. */
  public static final class Builder {
    private @Nullable String savedPath;
    private @Nullable String threadId;
    private @Nullable String promptHash;
    private long explicitNulls;

    private Builder() {}

    /** {@code savedPath}: required. */
    public Builder savedPath(String value) {
      savedPath = Checks.notNull(value, TYPE, "savedPath");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code promptHash}: optional, nullable. */
    public Builder promptHash(@Nullable String value) {
      promptHash = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FeedbackSaveResponse build() {
      return new FeedbackSaveResponse(
                  Checks.isSet(savedPath, TYPE, "savedPath"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  promptHash,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FeedbackSaveResponse> {
    Deserializer() {
      super(FeedbackSaveResponse.class);
    }

    @Override
    FeedbackSaveResponse decode(JsonParser p) {
      return FeedbackSaveResponse.read(p);
    }
  }
}
