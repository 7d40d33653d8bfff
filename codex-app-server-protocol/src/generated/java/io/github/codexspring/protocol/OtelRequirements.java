package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code OtelRequirements}.
 *
 * @param environment optional, nullable
 * @param exporter optional, nullable
 * @param logAgentResponses {@code log_agent_responses}; optional, nullable
 * @param logGuardianAssessments {@code log_guardian_assessments}; optional, nullable
 * @param logSseDeltas {@code log_sse_deltas}; optional, nullable
 * @param logUserPrompt {@code log_user_prompt}; optional, nullable
 * @param metricsExporter {@code metrics_exporter}; optional, nullable
 * @param spanAttributes {@code span_attributes}; optional, nullable
 * @param toolResult {@code tool_result}; optional, nullable
 * @param traceExporter {@code trace_exporter}; optional, nullable
 * @param tracestate optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = OtelRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record OtelRequirements(@Nullable String environment, @Nullable OtelExporter exporter,
    @Nullable Boolean logAgentResponses, @Nullable Boolean logGuardianAssessments,
    @Nullable Boolean logSseDeltas, @Nullable Boolean logUserPrompt,
    @Nullable OtelExporter metricsExporter, @Nullable Map<String, String> spanAttributes,
    @Nullable OtelToolResultLogConfig toolResult, @Nullable OtelExporter traceExporter,
    @Nullable Map<String, Map<String, String>> tracestate,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "OtelRequirements";

  public OtelRequirements {
    spanAttributes = spanAttributes == null ? null : Checks.copy(spanAttributes);
    tracestate = tracestate == null ? null : Checks.copy(tracestate);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static OtelRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static OtelRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static OtelRequirements readBody(JsonParser p) {
    String environment = null;
    OtelExporter exporter = null;
    Boolean logAgentResponses = null;
    Boolean logGuardianAssessments = null;
    Boolean logSseDeltas = null;
    Boolean logUserPrompt = null;
    OtelExporter metricsExporter = null;
    Map<String, String> spanAttributes = null;
    OtelToolResultLogConfig toolResult = null;
    OtelExporter traceExporter = null;
    Map<String, Map<String, String>> tracestate = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "environment" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          environment = jsonNull ? null : Decode.string(p, TYPE, "environment");
        }
        case "exporter" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          exporter = jsonNull ? null : OtelExporter.read(p);
        }
        case "log_agent_responses" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          logAgentResponses = jsonNull ? null : Decode.bool(p, TYPE, "log_agent_responses");
        }
        case "log_guardian_assessments" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          logGuardianAssessments = jsonNull ? null : Decode.bool(p, TYPE, "log_guardian_assessments");
        }
        case "log_sse_deltas" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          logSseDeltas = jsonNull ? null : Decode.bool(p, TYPE, "log_sse_deltas");
        }
        case "log_user_prompt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          logUserPrompt = jsonNull ? null : Decode.bool(p, TYPE, "log_user_prompt");
        }
        case "metrics_exporter" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          metricsExporter = jsonNull ? null : OtelExporter.read(p);
        }
        case "span_attributes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "span_attributes");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "span_attributes"));
            }
            spanAttributes = json;
          }
        }
        case "tool_result" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          toolResult = jsonNull ? null : OtelToolResultLogConfig.read(p);
        }
        case "trace_exporter" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          traceExporter = jsonNull ? null : OtelExporter.read(p);
        }
        case "tracestate" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "tracestate");
            Map<String, Map<String, String>> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              Decode.startObject(p, TYPE, "tracestate");
              Map<String, String> jsonValue = new LinkedHashMap<>();
              for (String jsonValueKey = p.nextName(); jsonValueKey != null; jsonValueKey = p.nextName()) {
                p.nextToken();
                jsonValue.put(jsonValueKey, Decode.string(p, TYPE, "tracestate"));
              }
              json.put(jsonKey, jsonValue);
            }
            tracestate = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new OtelRequirements(
                environment,
                exporter,
                logAgentResponses,
                logGuardianAssessments,
                logSseDeltas,
                logUserPrompt,
                metricsExporter,
                spanAttributes,
                toolResult,
                traceExporter,
                tracestate,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "environment", environment, explicitNulls.contains(0));
    Encode.property(g, "exporter", exporter, explicitNulls.contains(1));
    Encode.property(g, "log_agent_responses", logAgentResponses, explicitNulls.contains(2));
    Encode.property(g, "log_guardian_assessments", logGuardianAssessments, explicitNulls.contains(3));
    Encode.property(g, "log_sse_deltas", logSseDeltas, explicitNulls.contains(4));
    Encode.property(g, "log_user_prompt", logUserPrompt, explicitNulls.contains(5));
    Encode.property(g, "metrics_exporter", metricsExporter, explicitNulls.contains(6));
    if (spanAttributes != null) {
      g.writeName("span_attributes");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : spanAttributes.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(7)) {
      g.writeNullProperty("span_attributes");
    }
    Encode.property(g, "tool_result", toolResult, explicitNulls.contains(8));
    Encode.property(g, "trace_exporter", traceExporter, explicitNulls.contains(9));
    if (tracestate != null) {
      g.writeName("tracestate");
      g.writeStartObject();
      for (Map.Entry<String, Map<String, String>> jsonEntry : tracestate.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeStartObject();
        for (Map.Entry<String, String> jsonValueEntry : jsonEntry.getValue().entrySet()) {
          g.writeName(jsonValueEntry.getKey());
          g.writeString(jsonValueEntry.getValue());
        }
        g.writeEndObject();
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(10)) {
      g.writeNullProperty("tracestate");
    }
    g.writeEndObject();
  }

  /** Builds {@link OtelRequirements}. */
  public static final class Builder {
    private @Nullable String environment;
    private @Nullable OtelExporter exporter;
    private @Nullable Boolean logAgentResponses;
    private @Nullable Boolean logGuardianAssessments;
    private @Nullable Boolean logSseDeltas;
    private @Nullable Boolean logUserPrompt;
    private @Nullable OtelExporter metricsExporter;
    private @Nullable Map<String, String> spanAttributes;
    private @Nullable OtelToolResultLogConfig toolResult;
    private @Nullable OtelExporter traceExporter;
    private @Nullable Map<String, Map<String, String>> tracestate;
    private long explicitNulls;

    private Builder() {}

    /** {@code environment}: optional, nullable. */
    public Builder environment(@Nullable String value) {
      environment = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code exporter}: optional, nullable. */
    public Builder exporter(@Nullable OtelExporter value) {
      exporter = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code log_agent_responses}: optional, nullable. */
    public Builder logAgentResponses(boolean value) {
      logAgentResponses = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code log_agent_responses}: optional, nullable. */
    public Builder logAgentResponses(@Nullable Boolean value) {
      logAgentResponses = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code log_guardian_assessments}: optional, nullable. */
    public Builder logGuardianAssessments(boolean value) {
      logGuardianAssessments = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code log_guardian_assessments}: optional, nullable. */
    public Builder logGuardianAssessments(@Nullable Boolean value) {
      logGuardianAssessments = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code log_sse_deltas}: optional, nullable. */
    public Builder logSseDeltas(boolean value) {
      logSseDeltas = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code log_sse_deltas}: optional, nullable. */
    public Builder logSseDeltas(@Nullable Boolean value) {
      logSseDeltas = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code log_user_prompt}: optional, nullable. */
    public Builder logUserPrompt(boolean value) {
      logUserPrompt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, false);
      return this;
    }

    /** {@code log_user_prompt}: optional, nullable. */
    public Builder logUserPrompt(@Nullable Boolean value) {
      logUserPrompt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code metrics_exporter}: optional, nullable. */
    public Builder metricsExporter(@Nullable OtelExporter value) {
      metricsExporter = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code span_attributes}: optional, nullable. */
    public Builder spanAttributes(@Nullable Map<String, String> value) {
      spanAttributes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code tool_result}: optional, nullable. */
    public Builder toolResult(@Nullable OtelToolResultLogConfig value) {
      toolResult = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code trace_exporter}: optional, nullable. */
    public Builder traceExporter(@Nullable OtelExporter value) {
      traceExporter = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code tracestate}: optional, nullable. */
    public Builder tracestate(@Nullable Map<String, Map<String, String>> value) {
      tracestate = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public OtelRequirements build() {
      return new OtelRequirements(
                  environment,
                  exporter,
                  logAgentResponses,
                  logGuardianAssessments,
                  logSseDeltas,
                  logUserPrompt,
                  metricsExporter,
                  spanAttributes,
                  toolResult,
                  traceExporter,
                  tracestate,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<OtelRequirements> {
    Deserializer() {
      super(OtelRequirements.class);
    }

    @Override
    OtelRequirements decode(JsonParser p) {
      return OtelRequirements.read(p);
    }
  }
}
