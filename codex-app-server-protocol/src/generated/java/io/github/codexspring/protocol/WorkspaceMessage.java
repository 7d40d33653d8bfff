package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code WorkspaceMessage}.
 *
 * @param messageBody required
 * @param messageId required
 * @param messageType required
 * @param archivedAt optional, nullable
 * @param createdAt optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = WorkspaceMessage.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record WorkspaceMessage(String messageBody, String messageId,
    WorkspaceMessageType messageType, @Nullable Long archivedAt, @Nullable Long createdAt,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "WorkspaceMessage";

  public WorkspaceMessage {
    Checks.notNull(messageBody, TYPE, "messageBody");
    Checks.notNull(messageId, TYPE, "messageId");
    Checks.notNull(messageType, TYPE, "messageType");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static WorkspaceMessage of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static WorkspaceMessage read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static WorkspaceMessage readBody(JsonParser p) {
    String messageBody = null;
    String messageId = null;
    WorkspaceMessageType messageType = null;
    Long archivedAt = null;
    Long createdAt = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "messageBody" -> messageBody = Decode.string(p, TYPE, "messageBody");
        case "messageId" -> messageId = Decode.string(p, TYPE, "messageId");
        case "messageType" -> messageType = WorkspaceMessageType.fromWire(Decode.string(p, TYPE, "messageType"));
        case "archivedAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          archivedAt = jsonNull ? null : Decode.int64(p, TYPE, "archivedAt");
        }
        case "createdAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          createdAt = jsonNull ? null : Decode.int64(p, TYPE, "createdAt");
        }
        default -> p.skipChildren();
      }
    }
    return new WorkspaceMessage(
                Decode.required(messageBody, p, TYPE, "messageBody"),
                Decode.required(messageId, p, TYPE, "messageId"),
                Decode.required(messageType, p, TYPE, "messageType"),
                archivedAt,
                createdAt,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("messageBody", messageBody);
    g.writeStringProperty("messageId", messageId);
    g.writeName("messageType");
    Encode.enumeration(g, messageType, TYPE, "messageType");
    Encode.property(g, "archivedAt", archivedAt, explicitNulls.contains(0));
    Encode.property(g, "createdAt", createdAt, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link WorkspaceMessage}. */
  public static final class Builder {
    private @Nullable String messageBody;
    private @Nullable String messageId;
    private @Nullable WorkspaceMessageType messageType;
    private @Nullable Long archivedAt;
    private @Nullable Long createdAt;
    private long explicitNulls;

    private Builder() {}

    /** {@code messageBody}: required. */
    public Builder messageBody(String value) {
      messageBody = Checks.notNull(value, TYPE, "messageBody");
      return this;
    }

    /** {@code messageId}: required. */
    public Builder messageId(String value) {
      messageId = Checks.notNull(value, TYPE, "messageId");
      return this;
    }

    /** {@code messageType}: required. */
    public Builder messageType(WorkspaceMessageType value) {
      messageType = Checks.notNull(value, TYPE, "messageType");
      return this;
    }

    /** {@code archivedAt}: optional, nullable. */
    public Builder archivedAt(long value) {
      archivedAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code archivedAt}: optional, nullable. */
    public Builder archivedAt(@Nullable Long value) {
      archivedAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code createdAt}: optional, nullable. */
    public Builder createdAt(long value) {
      createdAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code createdAt}: optional, nullable. */
    public Builder createdAt(@Nullable Long value) {
      createdAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public WorkspaceMessage build() {
      return new WorkspaceMessage(
                  Checks.isSet(messageBody, TYPE, "messageBody"),
                  Checks.isSet(messageId, TYPE, "messageId"),
                  Checks.isSet(messageType, TYPE, "messageType"),
                  archivedAt,
                  createdAt,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<WorkspaceMessage> {
    Deserializer() {
      super(WorkspaceMessage.class);
    }

    @Override
    WorkspaceMessage decode(JsonParser p) {
      return WorkspaceMessage.read(p);
    }
  }
}
