package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code model/rerouted}.
 *
 * @param fromModel required
 * @param reason required
 * @param threadId required
 * @param toModel required
 * @param turnId required
 */
@JsonDeserialize(using = ModelReroutedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelReroutedNotification(String fromModel, ModelRerouteReason reason,
    String threadId, String toModel, String turnId) implements ProtocolValue {
  private static final String TYPE = "ModelReroutedNotification";

  public ModelReroutedNotification {
    Checks.notNull(fromModel, TYPE, "fromModel");
    Checks.notNull(reason, TYPE, "reason");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(toModel, TYPE, "toModel");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelReroutedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelReroutedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelReroutedNotification readBody(JsonParser p) {
    String fromModel = null;
    ModelRerouteReason reason = null;
    String threadId = null;
    String toModel = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "fromModel" -> fromModel = Decode.string(p, TYPE, "fromModel");
        case "reason" -> reason = ModelRerouteReason.fromWire(Decode.string(p, TYPE, "reason"));
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "toModel" -> toModel = Decode.string(p, TYPE, "toModel");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new ModelReroutedNotification(
                Decode.required(fromModel, p, TYPE, "fromModel"),
                Decode.required(reason, p, TYPE, "reason"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(toModel, p, TYPE, "toModel"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("fromModel", fromModel);
    g.writeName("reason");
    Encode.enumeration(g, reason, TYPE, "reason");
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("toModel", toModel);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link ModelReroutedNotification}. */
  public static final class Builder {
    private @Nullable String fromModel;
    private @Nullable ModelRerouteReason reason;
    private @Nullable String threadId;
    private @Nullable String toModel;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code fromModel}: required. */
    public Builder fromModel(String value) {
      fromModel = Checks.notNull(value, TYPE, "fromModel");
      return this;
    }

    /** {@code reason}: required. */
    public Builder reason(ModelRerouteReason value) {
      reason = Checks.notNull(value, TYPE, "reason");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code toModel}: required. */
    public Builder toModel(String value) {
      toModel = Checks.notNull(value, TYPE, "toModel");
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
    public ModelReroutedNotification build() {
      return new ModelReroutedNotification(
                  Checks.isSet(fromModel, TYPE, "fromModel"),
                  Checks.isSet(reason, TYPE, "reason"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(toModel, TYPE, "toModel"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelReroutedNotification> {
    Deserializer() {
      super(ModelReroutedNotification.class);
    }

    @Override
    ModelReroutedNotification decode(JsonParser p) {
      return ModelReroutedNotification.read(p);
    }
  }
}
