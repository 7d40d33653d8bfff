package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code RawResponseCompletedNotification}.
 *
 * @param responseId required
 * @param threadId required
 * @param turnId required
 * @param usage optional, nullable
 * @param usageMetadata optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RawResponseCompletedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record RawResponseCompletedNotification(String responseId, String threadId, String turnId,
    @Nullable TokenUsageBreakdown usage, @Nullable ResponseUsageMetadata usageMetadata,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RawResponseCompletedNotification";

  public RawResponseCompletedNotification {
    Checks.notNull(responseId, TYPE, "responseId");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RawResponseCompletedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RawResponseCompletedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RawResponseCompletedNotification readBody(JsonParser p) {
    String responseId = null;
    String threadId = null;
    String turnId = null;
    TokenUsageBreakdown usage = null;
    ResponseUsageMetadata usageMetadata = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "responseId" -> responseId = Decode.string(p, TYPE, "responseId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "usage" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          usage = jsonNull ? null : TokenUsageBreakdown.read(p);
        }
        case "usageMetadata" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          usageMetadata = jsonNull ? null : ResponseUsageMetadata.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new RawResponseCompletedNotification(
                Decode.required(responseId, p, TYPE, "responseId"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                usage,
                usageMetadata,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("responseId", responseId);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    Encode.property(g, "usage", usage, explicitNulls.contains(0));
    Encode.property(g, "usageMetadata", usageMetadata, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link RawResponseCompletedNotification}. */
  public static final class Builder {
    private @Nullable String responseId;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable TokenUsageBreakdown usage;
    private @Nullable ResponseUsageMetadata usageMetadata;
    private long explicitNulls;

    private Builder() {}

    /** {@code responseId}: required. */
    public Builder responseId(String value) {
      responseId = Checks.notNull(value, TYPE, "responseId");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /** {@code usage}: optional, nullable. */
    public Builder usage(@Nullable TokenUsageBreakdown value) {
      usage = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code usageMetadata}: optional, nullable. */
    public Builder usageMetadata(@Nullable ResponseUsageMetadata value) {
      usageMetadata = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RawResponseCompletedNotification build() {
      return new RawResponseCompletedNotification(
                  Checks.isSet(responseId, TYPE, "responseId"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  usage,
                  usageMetadata,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RawResponseCompletedNotification> {
    Deserializer() {
      super(RawResponseCompletedNotification.class);
    }

    @Override
    RawResponseCompletedNotification decode(JsonParser p) {
      return RawResponseCompletedNotification.read(p);
    }
  }
}
