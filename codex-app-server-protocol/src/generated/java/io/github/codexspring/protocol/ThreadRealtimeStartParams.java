package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/start}.
 *
 * @param outputModality required
 * @param threadId required
 * @param backendReasoningStatus optional
 * @param clientManagedHandoffs optional, nullable
 * @param codexResponseHandoffChannelPrefixes optional, nullable
 * @param codexResponseHandoffMode optional, nullable
 * @param codexResponseItemPrefix optional, nullable
 * @param codexResponsesAsItems optional, nullable
 * @param delegationAckFiller optional, nullable
 * @param flushTranscriptTailOnSessionEnd optional, nullable
 * @param includeStartupContext optional, nullable
 * @param initialItems optional, nullable
 * @param model optional, nullable
 * @param prompt optional, nullable
 * @param realtimeEndInstructions optional, nullable
 * @param realtimeSessionId optional, nullable
 * @param realtimeStartInstructions optional, nullable
 * @param transport optional, nullable
 * @param version optional, nullable
 * @param voice optional, nullable
 * @param voiceSessionId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadRealtimeStartParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeStartParams(RealtimeOutputModality outputModality, String threadId,
    @Nullable Boolean backendReasoningStatus, @Nullable Boolean clientManagedHandoffs,
    @Nullable Map<String, List<String>> codexResponseHandoffChannelPrefixes,
    @Nullable CodexResponseHandoffMode codexResponseHandoffMode,
    @Nullable String codexResponseItemPrefix, @Nullable Boolean codexResponsesAsItems,
    @Nullable Boolean delegationAckFiller, @Nullable Boolean flushTranscriptTailOnSessionEnd,
    @Nullable Boolean includeStartupContext, @Nullable List<ThreadRealtimeInitialItem> initialItems,
    @Nullable String model, @Nullable String prompt, @Nullable String realtimeEndInstructions,
    @Nullable String realtimeSessionId, @Nullable String realtimeStartInstructions,
    @Nullable ThreadRealtimeStartTransport transport, @Nullable RealtimeConversationVersion version,
    @Nullable RealtimeVoice voice, @Nullable String voiceSessionId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeStartParams";

  public ThreadRealtimeStartParams {
    Checks.notNull(outputModality, TYPE, "outputModality");
    Checks.notNull(threadId, TYPE, "threadId");
    codexResponseHandoffChannelPrefixes = codexResponseHandoffChannelPrefixes == null ? null : Checks.copy(codexResponseHandoffChannelPrefixes);
    initialItems = initialItems == null ? null : List.copyOf(initialItems);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeStartParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeStartParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeStartParams readBody(JsonParser p) {
    RealtimeOutputModality outputModality = null;
    String threadId = null;
    Boolean backendReasoningStatus = null;
    Boolean clientManagedHandoffs = null;
    Map<String, List<String>> codexResponseHandoffChannelPrefixes = null;
    CodexResponseHandoffMode codexResponseHandoffMode = null;
    String codexResponseItemPrefix = null;
    Boolean codexResponsesAsItems = null;
    Boolean delegationAckFiller = null;
    Boolean flushTranscriptTailOnSessionEnd = null;
    Boolean includeStartupContext = null;
    List<ThreadRealtimeInitialItem> initialItems = null;
    String model = null;
    String prompt = null;
    String realtimeEndInstructions = null;
    String realtimeSessionId = null;
    String realtimeStartInstructions = null;
    ThreadRealtimeStartTransport transport = null;
    RealtimeConversationVersion version = null;
    RealtimeVoice voice = null;
    String voiceSessionId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "outputModality" -> outputModality = RealtimeOutputModality.fromWire(Decode.string(p, TYPE, "outputModality"));
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "backendReasoningStatus" -> backendReasoningStatus = jsonNull ? null : Decode.bool(p, TYPE, "backendReasoningStatus");
        case "clientManagedHandoffs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          clientManagedHandoffs = jsonNull ? null : Decode.bool(p, TYPE, "clientManagedHandoffs");
        }
        case "codexResponseHandoffChannelPrefixes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "codexResponseHandoffChannelPrefixes");
            Map<String, List<String>> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.strings(p, TYPE, "codexResponseHandoffChannelPrefixes"));
            }
            codexResponseHandoffChannelPrefixes = json;
          }
        }
        case "codexResponseHandoffMode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          codexResponseHandoffMode = jsonNull ? null : CodexResponseHandoffMode.fromWire(Decode.string(p, TYPE, "codexResponseHandoffMode"));
        }
        case "codexResponseItemPrefix" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          codexResponseItemPrefix = jsonNull ? null : Decode.string(p, TYPE, "codexResponseItemPrefix");
        }
        case "codexResponsesAsItems" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          codexResponsesAsItems = jsonNull ? null : Decode.bool(p, TYPE, "codexResponsesAsItems");
        }
        case "delegationAckFiller" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          delegationAckFiller = jsonNull ? null : Decode.bool(p, TYPE, "delegationAckFiller");
        }
        case "flushTranscriptTailOnSessionEnd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          flushTranscriptTailOnSessionEnd = jsonNull ? null : Decode.bool(p, TYPE, "flushTranscriptTailOnSessionEnd");
        }
        case "includeStartupContext" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          includeStartupContext = jsonNull ? null : Decode.bool(p, TYPE, "includeStartupContext");
        }
        case "initialItems" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "initialItems");
            List<ThreadRealtimeInitialItem> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ThreadRealtimeInitialItem.read(p));
            }
            initialItems = json;
          }
        }
        case "model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "prompt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          prompt = jsonNull ? null : Decode.string(p, TYPE, "prompt");
        }
        case "realtimeEndInstructions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          realtimeEndInstructions = jsonNull ? null : Decode.string(p, TYPE, "realtimeEndInstructions");
        }
        case "realtimeSessionId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          realtimeSessionId = jsonNull ? null : Decode.string(p, TYPE, "realtimeSessionId");
        }
        case "realtimeStartInstructions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          realtimeStartInstructions = jsonNull ? null : Decode.string(p, TYPE, "realtimeStartInstructions");
        }
        case "transport" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 14, jsonNull);
          transport = jsonNull ? null : ThreadRealtimeStartTransport.read(p);
        }
        case "version" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 15, jsonNull);
          version = jsonNull ? null : RealtimeConversationVersion.fromWire(Decode.string(p, TYPE, "version"));
        }
        case "voice" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 16, jsonNull);
          voice = jsonNull ? null : RealtimeVoice.fromWire(Decode.string(p, TYPE, "voice"));
        }
        case "voiceSessionId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 17, jsonNull);
          voiceSessionId = jsonNull ? null : Decode.string(p, TYPE, "voiceSessionId");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeStartParams(
                Decode.required(outputModality, p, TYPE, "outputModality"),
                Decode.required(threadId, p, TYPE, "threadId"),
                backendReasoningStatus,
                clientManagedHandoffs,
                codexResponseHandoffChannelPrefixes,
                codexResponseHandoffMode,
                codexResponseItemPrefix,
                codexResponsesAsItems,
                delegationAckFiller,
                flushTranscriptTailOnSessionEnd,
                includeStartupContext,
                initialItems,
                model,
                prompt,
                realtimeEndInstructions,
                realtimeSessionId,
                realtimeStartInstructions,
                transport,
                version,
                voice,
                voiceSessionId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("outputModality");
    Encode.enumeration(g, outputModality, TYPE, "outputModality");
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "backendReasoningStatus", backendReasoningStatus, false);
    Encode.property(g, "clientManagedHandoffs", clientManagedHandoffs, explicitNulls.contains(0));
    if (codexResponseHandoffChannelPrefixes != null) {
      g.writeName("codexResponseHandoffChannelPrefixes");
      g.writeStartObject();
      for (Map.Entry<String, List<String>> jsonEntry : codexResponseHandoffChannelPrefixes.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Encode.strings(g, jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(1)) {
      g.writeNullProperty("codexResponseHandoffChannelPrefixes");
    }
    Encode.property(g, TYPE, "codexResponseHandoffMode", codexResponseHandoffMode, explicitNulls.contains(2));
    Encode.property(g, "codexResponseItemPrefix", codexResponseItemPrefix, explicitNulls.contains(3));
    Encode.property(g, "codexResponsesAsItems", codexResponsesAsItems, explicitNulls.contains(4));
    Encode.property(g, "delegationAckFiller", delegationAckFiller, explicitNulls.contains(5));
    Encode.property(g, "flushTranscriptTailOnSessionEnd", flushTranscriptTailOnSessionEnd, explicitNulls.contains(6));
    Encode.property(g, "includeStartupContext", includeStartupContext, explicitNulls.contains(7));
    if (initialItems != null) {
      g.writeName("initialItems");
      g.writeStartArray();
      for (ThreadRealtimeInitialItem jsonElement : initialItems) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(8)) {
      g.writeNullProperty("initialItems");
    }
    Encode.property(g, "model", model, explicitNulls.contains(9));
    Encode.property(g, "prompt", prompt, explicitNulls.contains(10));
    Encode.property(g, "realtimeEndInstructions", realtimeEndInstructions, explicitNulls.contains(11));
    Encode.property(g, "realtimeSessionId", realtimeSessionId, explicitNulls.contains(12));
    Encode.property(g, "realtimeStartInstructions", realtimeStartInstructions, explicitNulls.contains(13));
    Encode.property(g, "transport", transport, explicitNulls.contains(14));
    Encode.property(g, TYPE, "version", version, explicitNulls.contains(15));
    Encode.property(g, TYPE, "voice", voice, explicitNulls.contains(16));
    Encode.property(g, "voiceSessionId", voiceSessionId, explicitNulls.contains(17));
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeStartParams}. */
  public static final class Builder {
    private @Nullable RealtimeOutputModality outputModality;
    private @Nullable String threadId;
    private @Nullable Boolean backendReasoningStatus;
    private @Nullable Boolean clientManagedHandoffs;
    private @Nullable Map<String, List<String>> codexResponseHandoffChannelPrefixes;
    private @Nullable CodexResponseHandoffMode codexResponseHandoffMode;
    private @Nullable String codexResponseItemPrefix;
    private @Nullable Boolean codexResponsesAsItems;
    private @Nullable Boolean delegationAckFiller;
    private @Nullable Boolean flushTranscriptTailOnSessionEnd;
    private @Nullable Boolean includeStartupContext;
    private @Nullable List<ThreadRealtimeInitialItem> initialItems;
    private @Nullable String model;
    private @Nullable String prompt;
    private @Nullable String realtimeEndInstructions;
    private @Nullable String realtimeSessionId;
    private @Nullable String realtimeStartInstructions;
    private @Nullable ThreadRealtimeStartTransport transport;
    private @Nullable RealtimeConversationVersion version;
    private @Nullable RealtimeVoice voice;
    private @Nullable String voiceSessionId;
    private long explicitNulls;

    private Builder() {}

    /** {@code outputModality}: required. */
    public Builder outputModality(RealtimeOutputModality value) {
      outputModality = Checks.notNull(value, TYPE, "outputModality");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code backendReasoningStatus}: optional. */
    public Builder backendReasoningStatus(boolean value) {
      backendReasoningStatus = value;
      return this;
    }

    /** {@code clientManagedHandoffs}: optional, nullable. */
    public Builder clientManagedHandoffs(boolean value) {
      clientManagedHandoffs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code clientManagedHandoffs}: optional, nullable. */
    public Builder clientManagedHandoffs(@Nullable Boolean value) {
      clientManagedHandoffs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code codexResponseHandoffChannelPrefixes}: optional, nullable. */
    public Builder codexResponseHandoffChannelPrefixes(@Nullable Map<String, List<String>> value) {
      codexResponseHandoffChannelPrefixes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code codexResponseHandoffMode}: optional, nullable. */
    public Builder codexResponseHandoffMode(@Nullable CodexResponseHandoffMode value) {
      codexResponseHandoffMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code codexResponseItemPrefix}: optional, nullable. */
    public Builder codexResponseItemPrefix(@Nullable String value) {
      codexResponseItemPrefix = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code codexResponsesAsItems}: optional, nullable. */
    public Builder codexResponsesAsItems(boolean value) {
      codexResponsesAsItems = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code codexResponsesAsItems}: optional, nullable. */
    public Builder codexResponsesAsItems(@Nullable Boolean value) {
      codexResponsesAsItems = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code delegationAckFiller}: optional, nullable. */
    public Builder delegationAckFiller(boolean value) {
      delegationAckFiller = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, false);
      return this;
    }

    /** {@code delegationAckFiller}: optional, nullable. */
    public Builder delegationAckFiller(@Nullable Boolean value) {
      delegationAckFiller = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code flushTranscriptTailOnSessionEnd}: optional, nullable. */
    public Builder flushTranscriptTailOnSessionEnd(boolean value) {
      flushTranscriptTailOnSessionEnd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, false);
      return this;
    }

    /** {@code flushTranscriptTailOnSessionEnd}: optional, nullable. */
    public Builder flushTranscriptTailOnSessionEnd(@Nullable Boolean value) {
      flushTranscriptTailOnSessionEnd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code includeStartupContext}: optional, nullable. */
    public Builder includeStartupContext(boolean value) {
      includeStartupContext = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, false);
      return this;
    }

    /** {@code includeStartupContext}: optional, nullable. */
    public Builder includeStartupContext(@Nullable Boolean value) {
      includeStartupContext = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code initialItems}: optional, nullable. */
    public Builder initialItems(@Nullable List<ThreadRealtimeInitialItem> value) {
      initialItems = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code prompt}: optional, nullable. */
    public Builder prompt(@Nullable String value) {
      prompt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code realtimeEndInstructions}: optional, nullable. */
    public Builder realtimeEndInstructions(@Nullable String value) {
      realtimeEndInstructions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code realtimeSessionId}: optional, nullable. */
    public Builder realtimeSessionId(@Nullable String value) {
      realtimeSessionId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code realtimeStartInstructions}: optional, nullable. */
    public Builder realtimeStartInstructions(@Nullable String value) {
      realtimeStartInstructions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /** {@code transport}: optional, nullable. */
    public Builder transport(@Nullable ThreadRealtimeStartTransport value) {
      transport = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 14, value == null);
      return this;
    }

    /** {@code version}: optional, nullable. */
    public Builder version(@Nullable RealtimeConversationVersion value) {
      version = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 15, value == null);
      return this;
    }

    /** {@code voice}: optional, nullable. */
    public Builder voice(@Nullable RealtimeVoice value) {
      voice = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 16, value == null);
      return this;
    }

    /** {@code voiceSessionId}: optional, nullable. */
    public Builder voiceSessionId(@Nullable String value) {
      voiceSessionId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 17, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeStartParams build() {
      return new ThreadRealtimeStartParams(
                  Checks.isSet(outputModality, TYPE, "outputModality"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  backendReasoningStatus,
                  clientManagedHandoffs,
                  codexResponseHandoffChannelPrefixes,
                  codexResponseHandoffMode,
                  codexResponseItemPrefix,
                  codexResponsesAsItems,
                  delegationAckFiller,
                  flushTranscriptTailOnSessionEnd,
                  includeStartupContext,
                  initialItems,
                  model,
                  prompt,
                  realtimeEndInstructions,
                  realtimeSessionId,
                  realtimeStartInstructions,
                  transport,
                  version,
                  voice,
                  voiceSessionId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeStartParams> {
    Deserializer() {
      super(ThreadRealtimeStartParams.class);
    }

    @Override
    ThreadRealtimeStartParams decode(JsonParser p) {
      return ThreadRealtimeStartParams.read(p);
    }
  }
}
