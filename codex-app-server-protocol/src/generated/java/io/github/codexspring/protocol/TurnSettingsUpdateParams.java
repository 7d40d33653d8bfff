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
 * Parameters of {@code turn/settings/update}.
 *
 * @param threadId required
 * @param turnId required
 * @param approvalsReviewer optional, nullable
 * @param effort optional, nullable
 * @param environments optional, nullable
 * @param model optional, nullable
 * @param serviceTier optional, nullable
 * @param summary optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = TurnSettingsUpdateParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record TurnSettingsUpdateParams(String threadId, String turnId,
    @Nullable ApprovalsReviewer approvalsReviewer, @Nullable String effort,
    @Nullable List<TurnEnvironmentParams> environments, @Nullable String model,
    @Nullable String serviceTier, @Nullable ReasoningSummary summary,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "TurnSettingsUpdateParams";

  public TurnSettingsUpdateParams {
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
    environments = environments == null ? null : List.copyOf(environments);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnSettingsUpdateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnSettingsUpdateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnSettingsUpdateParams readBody(JsonParser p) {
    String threadId = null;
    String turnId = null;
    ApprovalsReviewer approvalsReviewer = null;
    String effort = null;
    List<TurnEnvironmentParams> environments = null;
    String model = null;
    String serviceTier = null;
    ReasoningSummary summary = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "approvalsReviewer" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          approvalsReviewer = jsonNull ? null : ApprovalsReviewer.fromWire(Decode.string(p, TYPE, "approvalsReviewer"));
        }
        case "effort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          effort = jsonNull ? null : Decode.string(p, TYPE, "effort");
        }
        case "environments" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "environments");
            List<TurnEnvironmentParams> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(TurnEnvironmentParams.read(p));
            }
            environments = json;
          }
        }
        case "model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "serviceTier" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          serviceTier = jsonNull ? null : Decode.string(p, TYPE, "serviceTier");
        }
        case "summary" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          summary = jsonNull ? null : ReasoningSummary.fromWire(Decode.string(p, TYPE, "summary"));
        }
        default -> p.skipChildren();
      }
    }
    return new TurnSettingsUpdateParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                approvalsReviewer,
                effort,
                environments,
                model,
                serviceTier,
                summary,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    Encode.property(g, TYPE, "approvalsReviewer", approvalsReviewer, explicitNulls.contains(0));
    Encode.property(g, "effort", effort, explicitNulls.contains(1));
    if (environments != null) {
      g.writeName("environments");
      g.writeStartArray();
      for (TurnEnvironmentParams jsonElement : environments) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(2)) {
      g.writeNullProperty("environments");
    }
    Encode.property(g, "model", model, explicitNulls.contains(3));
    Encode.property(g, "serviceTier", serviceTier, explicitNulls.contains(4));
    Encode.property(g, TYPE, "summary", summary, explicitNulls.contains(5));
    g.writeEndObject();
  }

  /** Builds {@link TurnSettingsUpdateParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable String effort;
    private @Nullable List<TurnEnvironmentParams> environments;
    private @Nullable String model;
    private @Nullable String serviceTier;
    private @Nullable ReasoningSummary summary;
    private long explicitNulls;

    private Builder() {}

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

    /** {@code approvalsReviewer}: optional, nullable. */
    public Builder approvalsReviewer(@Nullable ApprovalsReviewer value) {
      approvalsReviewer = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code effort}: optional, nullable. */
    public Builder effort(@Nullable String value) {
      effort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code environments}: optional, nullable. */
    public Builder environments(@Nullable List<TurnEnvironmentParams> value) {
      environments = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code serviceTier}: optional, nullable. */
    public Builder serviceTier(@Nullable String value) {
      serviceTier = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code summary}: optional, nullable. */
    public Builder summary(@Nullable ReasoningSummary value) {
      summary = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnSettingsUpdateParams build() {
      return new TurnSettingsUpdateParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  approvalsReviewer,
                  effort,
                  environments,
                  model,
                  serviceTier,
                  summary,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnSettingsUpdateParams> {
    Deserializer() {
      super(TurnSettingsUpdateParams.class);
    }

    @Override
    TurnSettingsUpdateParams decode(JsonParser p) {
      return TurnSettingsUpdateParams.read(p);
    }
  }
}
