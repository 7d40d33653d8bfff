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
 * Parameters of {@code thread/sample}.
 *
 * @param expectedTurnId required
 * @param prompt required
 * @param threadId required
 * @param allowInProgressTurn optional
 * @param disableMcp optional
 * @param effort optional, nullable
 * @param interruptOnCancel optional, nullable
 * @param responsesapiClientMetadata optional, nullable
 * @param threadSource optional, nullable
 * @param turnTrigger optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadSampleParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadSampleParams(String expectedTurnId, String prompt, String threadId,
    @Nullable Boolean allowInProgressTurn, @Nullable Boolean disableMcp, @Nullable String effort,
    @Nullable Boolean interruptOnCancel, @Nullable Map<String, String> responsesapiClientMetadata,
    @Nullable String threadSource, @Nullable String turnTrigger,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadSampleParams";

  public ThreadSampleParams {
    Checks.notNull(expectedTurnId, TYPE, "expectedTurnId");
    Checks.notNull(prompt, TYPE, "prompt");
    Checks.notNull(threadId, TYPE, "threadId");
    responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Checks.copy(responsesapiClientMetadata);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSampleParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSampleParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSampleParams readBody(JsonParser p) {
    String expectedTurnId = null;
    String prompt = null;
    String threadId = null;
    Boolean allowInProgressTurn = null;
    Boolean disableMcp = null;
    String effort = null;
    Boolean interruptOnCancel = null;
    Map<String, String> responsesapiClientMetadata = null;
    String threadSource = null;
    String turnTrigger = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "expectedTurnId" -> expectedTurnId = Decode.string(p, TYPE, "expectedTurnId");
        case "prompt" -> prompt = Decode.string(p, TYPE, "prompt");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "allowInProgressTurn" -> allowInProgressTurn = jsonNull ? null : Decode.bool(p, TYPE, "allowInProgressTurn");
        case "disableMcp" -> disableMcp = jsonNull ? null : Decode.bool(p, TYPE, "disableMcp");
        case "effort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          effort = jsonNull ? null : Decode.string(p, TYPE, "effort");
        }
        case "interruptOnCancel" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          interruptOnCancel = jsonNull ? null : Decode.bool(p, TYPE, "interruptOnCancel");
        }
        case "responsesapiClientMetadata" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "responsesapiClientMetadata");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "responsesapiClientMetadata"));
            }
            responsesapiClientMetadata = json;
          }
        }
        case "threadSource" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          threadSource = jsonNull ? null : Decode.string(p, TYPE, "threadSource");
        }
        case "turnTrigger" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          turnTrigger = jsonNull ? null : Decode.string(p, TYPE, "turnTrigger");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadSampleParams(
                Decode.required(expectedTurnId, p, TYPE, "expectedTurnId"),
                Decode.required(prompt, p, TYPE, "prompt"),
                Decode.required(threadId, p, TYPE, "threadId"),
                allowInProgressTurn,
                disableMcp,
                effort,
                interruptOnCancel,
                responsesapiClientMetadata,
                threadSource,
                turnTrigger,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("expectedTurnId", expectedTurnId);
    g.writeStringProperty("prompt", prompt);
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "allowInProgressTurn", allowInProgressTurn, false);
    Encode.property(g, "disableMcp", disableMcp, false);
    Encode.property(g, "effort", effort, explicitNulls.contains(0));
    Encode.property(g, "interruptOnCancel", interruptOnCancel, explicitNulls.contains(1));
    if (responsesapiClientMetadata != null) {
      g.writeName("responsesapiClientMetadata");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : responsesapiClientMetadata.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(2)) {
      g.writeNullProperty("responsesapiClientMetadata");
    }
    Encode.property(g, "threadSource", threadSource, explicitNulls.contains(3));
    Encode.property(g, "turnTrigger", turnTrigger, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link ThreadSampleParams}. */
  public static final class Builder {
    private @Nullable String expectedTurnId;
    private @Nullable String prompt;
    private @Nullable String threadId;
    private @Nullable Boolean allowInProgressTurn;
    private @Nullable Boolean disableMcp;
    private @Nullable String effort;
    private @Nullable Boolean interruptOnCancel;
    private @Nullable Map<String, String> responsesapiClientMetadata;
    private @Nullable String threadSource;
    private @Nullable String turnTrigger;
    private long explicitNulls;

    private Builder() {}

    /** {@code expectedTurnId}: required. */
    public Builder expectedTurnId(String value) {
      expectedTurnId = Checks.notNull(value, TYPE, "expectedTurnId");
      return this;
    }

    /** {@code prompt}: required. */
    public Builder prompt(String value) {
      prompt = Checks.notNull(value, TYPE, "prompt");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code allowInProgressTurn}: optional. */
    public Builder allowInProgressTurn(boolean value) {
      allowInProgressTurn = value;
      return this;
    }

    /** {@code disableMcp}: optional. */
    public Builder disableMcp(boolean value) {
      disableMcp = value;
      return this;
    }

    /** {@code effort}: optional, nullable. */
    public Builder effort(@Nullable String value) {
      effort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code interruptOnCancel}: optional, nullable. */
    public Builder interruptOnCancel(boolean value) {
      interruptOnCancel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code interruptOnCancel}: optional, nullable. */
    public Builder interruptOnCancel(@Nullable Boolean value) {
      interruptOnCancel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code responsesapiClientMetadata}: optional, nullable. */
    public Builder responsesapiClientMetadata(@Nullable Map<String, String> value) {
      responsesapiClientMetadata = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code threadSource}: optional, nullable. */
    public Builder threadSource(@Nullable String value) {
      threadSource = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code turnTrigger}: optional, nullable. */
    public Builder turnTrigger(@Nullable String value) {
      turnTrigger = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSampleParams build() {
      return new ThreadSampleParams(
                  Checks.isSet(expectedTurnId, TYPE, "expectedTurnId"),
                  Checks.isSet(prompt, TYPE, "prompt"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  allowInProgressTurn,
                  disableMcp,
                  effort,
                  interruptOnCancel,
                  responsesapiClientMetadata,
                  threadSource,
                  turnTrigger,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSampleParams> {
    Deserializer() {
      super(ThreadSampleParams.class);
    }

    @Override
    ThreadSampleParams decode(JsonParser p) {
      return ThreadSampleParams.read(p);
    }
  }
}
