package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code turn/moderationMetadata}.
 *
 * @param metadata required
 * @param threadId required
 * @param turnId required
 */
@JsonDeserialize(using = TurnModerationMetadataNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnModerationMetadataNotification(JsonNode metadata, String threadId,
    String turnId) implements ProtocolValue {
  private static final String TYPE = "TurnModerationMetadataNotification";

  public TurnModerationMetadataNotification {
    Checks.notNull(metadata, TYPE, "metadata");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnModerationMetadataNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnModerationMetadataNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnModerationMetadataNotification readBody(JsonParser p) {
    JsonNode metadata = null;
    String threadId = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "metadata" -> metadata = Trees.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new TurnModerationMetadataNotification(
                Decode.required(metadata, p, TYPE, "metadata"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("metadata");
    Trees.write(g, metadata);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link TurnModerationMetadataNotification}. */
  public static final class Builder {
    private @Nullable JsonNode metadata;
    private @Nullable String threadId;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code metadata}: required. */
    public Builder metadata(JsonNode value) {
      metadata = Checks.notNull(value, TYPE, "metadata");
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

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnModerationMetadataNotification build() {
      return new TurnModerationMetadataNotification(
                  Checks.isSet(metadata, TYPE, "metadata"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnModerationMetadataNotification> {
    Deserializer() {
      super(TurnModerationMetadataNotification.class);
    }

    @Override
    TurnModerationMetadataNotification decode(JsonParser p) {
      return TurnModerationMetadataNotification.read(p);
    }
  }
}
