package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code turn/plan/updated}.
 *
 * @param plan required
 * @param threadId required
 * @param turnId required
 * @param explanation optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = TurnPlanUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnPlanUpdatedNotification(List<TurnPlanStep> plan, String threadId, String turnId,
    @Nullable String explanation, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "TurnPlanUpdatedNotification";

  public TurnPlanUpdatedNotification {
    Checks.notNull(plan, TYPE, "plan");
    plan = List.copyOf(plan);
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnPlanUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnPlanUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnPlanUpdatedNotification readBody(JsonParser p) {
    List<TurnPlanStep> plan = null;
    String threadId = null;
    String turnId = null;
    String explanation = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "plan" -> {
          Decode.startArray(p, TYPE, "plan");
          List<TurnPlanStep> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(TurnPlanStep.read(p));
          }
          plan = json;
        }
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "explanation" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          explanation = jsonNull ? null : Decode.string(p, TYPE, "explanation");
        }
        default -> p.skipChildren();
      }
    }
    return new TurnPlanUpdatedNotification(
                Decode.required(plan, p, TYPE, "plan"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                explanation,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("plan");
    g.writeStartArray();
    for (TurnPlanStep jsonElement : plan) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    Encode.property(g, "explanation", explanation, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link TurnPlanUpdatedNotification}. */
  public static final class Builder {
    private @Nullable List<TurnPlanStep> plan;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable String explanation;
    private long explicitNulls;

    private Builder() {}

    /** {@code plan}: required. */
    public Builder plan(List<TurnPlanStep> value) {
      plan = Checks.notNull(value, TYPE, "plan");
      return this;
    }

    /** {@code plan}: required. */
    public Builder plan(TurnPlanStep... value) {
      return plan(List.of(value));
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

    /** {@code explanation}: optional, nullable. */
    public Builder explanation(@Nullable String value) {
      explanation = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnPlanUpdatedNotification build() {
      return new TurnPlanUpdatedNotification(
                  Checks.isSet(plan, TYPE, "plan"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  explanation,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnPlanUpdatedNotification> {
    Deserializer() {
      super(TurnPlanUpdatedNotification.class);
    }

    @Override
    TurnPlanUpdatedNotification decode(JsonParser p) {
      return TurnPlanUpdatedNotification.read(p);
    }
  }
}
