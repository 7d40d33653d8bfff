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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadItem}. */
@JsonDeserialize(using = ThreadItem.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadItem extends ProtocolValue permits ThreadItem.UserMessage, ThreadItem.HookPrompt, ThreadItem.AgentMessage, ThreadItem.FunctionCallOutput, ThreadItem.Plan, ThreadItem.Reasoning, ThreadItem.CommandExecution, ThreadItem.FileChange, ThreadItem.McpToolCall, ThreadItem.DynamicToolCall, ThreadItem.CollabAgentToolCall, ThreadItem.SubAgentActivity, ThreadItem.WebSearch, ThreadItem.ImageView, ThreadItem.Sleep, ThreadItem.ImageGeneration, ThreadItem.EnteredReviewMode, ThreadItem.ExitedReviewMode, ThreadItem.ContextCompaction, ThreadItem.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** {@code id}, which all known variants have. */
  @Nullable String id();

  /** Decodes the value whose first token is the current one. */
  static ThreadItem read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "userMessage" -> UserMessage.readBody(tagged.body());
      case "hookPrompt" -> HookPrompt.readBody(tagged.body());
      case "agentMessage" -> AgentMessage.readBody(tagged.body());
      case "functionCallOutput" -> FunctionCallOutput.readBody(tagged.body());
      case "plan" -> Plan.readBody(tagged.body());
      case "reasoning" -> Reasoning.readBody(tagged.body());
      case "commandExecution" -> CommandExecution.readBody(tagged.body());
      case "fileChange" -> FileChange.readBody(tagged.body());
      case "mcpToolCall" -> McpToolCall.readBody(tagged.body());
      case "dynamicToolCall" -> DynamicToolCall.readBody(tagged.body());
      case "collabAgentToolCall" -> CollabAgentToolCall.readBody(tagged.body());
      case "subAgentActivity" -> SubAgentActivity.readBody(tagged.body());
      case "webSearch" -> WebSearch.readBody(tagged.body());
      case "imageView" -> ImageView.readBody(tagged.body());
      case "sleep" -> Sleep.readBody(tagged.body());
      case "imageGeneration" -> ImageGeneration.readBody(tagged.body());
      case "enteredReviewMode" -> EnteredReviewMode.readBody(tagged.body());
      case "exitedReviewMode" -> ExitedReviewMode.readBody(tagged.body());
      case "contextCompaction" -> ContextCompaction.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code userMessage}.
   *
   * @param content required
   * @param id required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param clientId optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record UserMessage(List<UserInput> content, String id, @Nullable Long completedAtMs,
      @Nullable Long startedAtMs, @Nullable String clientId,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.UserMessage";

    public UserMessage {
      Checks.notNull(content, TYPE, "content");
      content = List.copyOf(content);
      Checks.notNull(id, TYPE, "id");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static UserMessage of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static UserMessage readBody(JsonParser p) {
      List<UserInput> content = null;
      String id = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      String clientId = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "content" -> {
            Decode.startArray(p, TYPE, "content");
            List<UserInput> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(UserInput.read(p));
            }
            content = json;
          }
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "clientId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            clientId = jsonNull ? null : Decode.string(p, TYPE, "clientId");
          }
          default -> p.skipChildren();
        }
      }
      return new UserMessage(
                  Decode.required(content, p, TYPE, "content"),
                  Decode.required(id, p, TYPE, "id"),
                  completedAtMs,
                  startedAtMs,
                  clientId,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "userMessage");
      g.writeName("content");
      g.writeStartArray();
      for (UserInput jsonElement : content) {
        jsonElement.write(g);
      }
      g.writeEndArray();
      g.writeStringProperty("id", id);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      Encode.property(g, "clientId", clientId, explicitNulls.contains(2));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "userMessage";
    }

    /** Builds {@link UserMessage}. */
    public static final class Builder {
      private @Nullable List<UserInput> content;
      private @Nullable String id;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable String clientId;
      private long explicitNulls;

      private Builder() {}

      /** {@code content}: required. */
      public Builder content(List<UserInput> value) {
        content = Checks.notNull(value, TYPE, "content");
        return this;
      }

      /** {@code content}: required. */
      public Builder content(UserInput... value) {
        return content(List.of(value));
      }

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code clientId}: optional, nullable. */
      public Builder clientId(@Nullable String value) {
        clientId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public UserMessage build() {
        return new UserMessage(
                    Checks.isSet(content, TYPE, "content"),
                    Checks.isSet(id, TYPE, "id"),
                    completedAtMs,
                    startedAtMs,
                    clientId,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code hookPrompt}.
   *
   * @param fragments required
   * @param id required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record HookPrompt(List<HookPromptFragment> fragments, String id, @Nullable Long completedAtMs,
      @Nullable Long startedAtMs, ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.HookPrompt";

    public HookPrompt {
      Checks.notNull(fragments, TYPE, "fragments");
      fragments = List.copyOf(fragments);
      Checks.notNull(id, TYPE, "id");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static HookPrompt of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static HookPrompt readBody(JsonParser p) {
      List<HookPromptFragment> fragments = null;
      String id = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "fragments" -> {
            Decode.startArray(p, TYPE, "fragments");
            List<HookPromptFragment> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(HookPromptFragment.read(p));
            }
            fragments = json;
          }
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          default -> p.skipChildren();
        }
      }
      return new HookPrompt(
                  Decode.required(fragments, p, TYPE, "fragments"),
                  Decode.required(id, p, TYPE, "id"),
                  completedAtMs,
                  startedAtMs,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "hookPrompt");
      g.writeName("fragments");
      g.writeStartArray();
      for (HookPromptFragment jsonElement : fragments) {
        jsonElement.write(g);
      }
      g.writeEndArray();
      g.writeStringProperty("id", id);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "hookPrompt";
    }

    /** Builds {@link HookPrompt}. */
    public static final class Builder {
      private @Nullable List<HookPromptFragment> fragments;
      private @Nullable String id;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private long explicitNulls;

      private Builder() {}

      /** {@code fragments}: required. */
      public Builder fragments(List<HookPromptFragment> value) {
        fragments = Checks.notNull(value, TYPE, "fragments");
        return this;
      }

      /** {@code fragments}: required. */
      public Builder fragments(HookPromptFragment... value) {
        return fragments(List.of(value));
      }

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public HookPrompt build() {
        return new HookPrompt(
                    Checks.isSet(fragments, TYPE, "fragments"),
                    Checks.isSet(id, TYPE, "id"),
                    completedAtMs,
                    startedAtMs,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code agentMessage}.
   *
   * @param id required
   * @param text required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param delivery optional, nullable
   * @param memoryCitation optional, nullable
   * @param moderation optional, nullable
   * @param phase optional, nullable
   * @param questions optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record AgentMessage(String id, String text, @Nullable Long completedAtMs,
      @Nullable Long startedAtMs, @Nullable AgentMessageDelivery delivery,
      @Nullable MemoryCitation memoryCitation, @Nullable AgentMessageModeration moderation,
      @Nullable MessagePhase phase, @Nullable List<AsyncUserInputQuestion> questions,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.AgentMessage";

    public AgentMessage {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(text, TYPE, "text");
      questions = questions == null ? null : List.copyOf(questions);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static AgentMessage of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static AgentMessage readBody(JsonParser p) {
      String id = null;
      String text = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      AgentMessageDelivery delivery = null;
      MemoryCitation memoryCitation = null;
      AgentMessageModeration moderation = null;
      MessagePhase phase = null;
      List<AsyncUserInputQuestion> questions = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "text" -> text = Decode.string(p, TYPE, "text");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "delivery" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            delivery = jsonNull ? null : AgentMessageDelivery.fromWire(Decode.string(p, TYPE, "delivery"));
          }
          case "memoryCitation" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            memoryCitation = jsonNull ? null : MemoryCitation.read(p);
          }
          case "moderation" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            moderation = jsonNull ? null : AgentMessageModeration.read(p);
          }
          case "phase" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
            phase = jsonNull ? null : MessagePhase.fromWire(Decode.string(p, TYPE, "phase"));
          }
          case "questions" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
            if (!jsonNull) {
              Decode.startArray(p, TYPE, "questions");
              List<AsyncUserInputQuestion> json = new ArrayList<>();
              while (p.nextToken() != JsonToken.END_ARRAY) {
                json.add(AsyncUserInputQuestion.read(p));
              }
              questions = json;
            }
          }
          default -> p.skipChildren();
        }
      }
      return new AgentMessage(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(text, p, TYPE, "text"),
                  completedAtMs,
                  startedAtMs,
                  delivery,
                  memoryCitation,
                  moderation,
                  phase,
                  questions,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "agentMessage");
      g.writeStringProperty("id", id);
      g.writeStringProperty("text", text);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      Encode.property(g, TYPE, "delivery", delivery, explicitNulls.contains(2));
      Encode.property(g, "memoryCitation", memoryCitation, explicitNulls.contains(3));
      Encode.property(g, "moderation", moderation, explicitNulls.contains(4));
      Encode.property(g, TYPE, "phase", phase, explicitNulls.contains(5));
      if (questions != null) {
        g.writeName("questions");
        g.writeStartArray();
        for (AsyncUserInputQuestion jsonElement : questions) {
          jsonElement.write(g);
        }
        g.writeEndArray();
      } else if (explicitNulls.contains(6)) {
        g.writeNullProperty("questions");
      }
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "agentMessage";
    }

    /** Builds {@link AgentMessage}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String text;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable AgentMessageDelivery delivery;
      private @Nullable MemoryCitation memoryCitation;
      private @Nullable AgentMessageModeration moderation;
      private @Nullable MessagePhase phase;
      private @Nullable List<AsyncUserInputQuestion> questions;
      private long explicitNulls;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code text}: required. */
      public Builder text(String value) {
        text = Checks.notNull(value, TYPE, "text");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code delivery}: optional, nullable. */
      public Builder delivery(@Nullable AgentMessageDelivery value) {
        delivery = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code memoryCitation}: optional, nullable. */
      public Builder memoryCitation(@Nullable MemoryCitation value) {
        memoryCitation = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code moderation}: optional, nullable. */
      public Builder moderation(@Nullable AgentMessageModeration value) {
        moderation = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /** {@code phase}: optional, nullable. */
      public Builder phase(@Nullable MessagePhase value) {
        phase = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
        return this;
      }

      /** {@code questions}: optional, nullable. */
      public Builder questions(@Nullable List<AsyncUserInputQuestion> value) {
        questions = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public AgentMessage build() {
        return new AgentMessage(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(text, TYPE, "text"),
                    completedAtMs,
                    startedAtMs,
                    delivery,
                    memoryCitation,
                    moderation,
                    phase,
                    questions,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code functionCallOutput}.
   *
   * @param id required
   * @param name required
   * @param output required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param namespace optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record FunctionCallOutput(String id, String name, FunctionCallOutputBody output,
      @Nullable Long completedAtMs, @Nullable Long startedAtMs, @Nullable String namespace,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.FunctionCallOutput";

    public FunctionCallOutput {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(name, TYPE, "name");
      Checks.notNull(output, TYPE, "output");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static FunctionCallOutput of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static FunctionCallOutput readBody(JsonParser p) {
      String id = null;
      String name = null;
      FunctionCallOutputBody output = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      String namespace = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "name" -> name = Decode.string(p, TYPE, "name");
          case "output" -> output = FunctionCallOutputBody.read(p);
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "namespace" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            namespace = jsonNull ? null : Decode.string(p, TYPE, "namespace");
          }
          default -> p.skipChildren();
        }
      }
      return new FunctionCallOutput(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(name, p, TYPE, "name"),
                  Decode.required(output, p, TYPE, "output"),
                  completedAtMs,
                  startedAtMs,
                  namespace,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "functionCallOutput");
      g.writeStringProperty("id", id);
      g.writeStringProperty("name", name);
      g.writeName("output");
      output.write(g);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      Encode.property(g, "namespace", namespace, explicitNulls.contains(2));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "functionCallOutput";
    }

    /** Builds {@link FunctionCallOutput}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String name;
      private @Nullable FunctionCallOutputBody output;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable String namespace;
      private long explicitNulls;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code name}: required. */
      public Builder name(String value) {
        name = Checks.notNull(value, TYPE, "name");
        return this;
      }

      /** {@code output}: required. */
      public Builder output(FunctionCallOutputBody value) {
        output = Checks.notNull(value, TYPE, "output");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code namespace}: optional, nullable. */
      public Builder namespace(@Nullable String value) {
        namespace = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public FunctionCallOutput build() {
        return new FunctionCallOutput(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(name, TYPE, "name"),
                    Checks.isSet(output, TYPE, "output"),
                    completedAtMs,
                    startedAtMs,
                    namespace,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code plan}.
   *
   * @param id required
   * @param text required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Plan(String id, String text, @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.Plan";

    public Plan {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(text, TYPE, "text");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Plan of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Plan readBody(JsonParser p) {
      String id = null;
      String text = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "text" -> text = Decode.string(p, TYPE, "text");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          default -> p.skipChildren();
        }
      }
      return new Plan(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(text, p, TYPE, "text"),
                  completedAtMs,
                  startedAtMs,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "plan");
      g.writeStringProperty("id", id);
      g.writeStringProperty("text", text);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "plan";
    }

    /** Builds {@link Plan}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String text;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private long explicitNulls;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code text}: required. */
      public Builder text(String value) {
        text = Checks.notNull(value, TYPE, "text");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Plan build() {
        return new Plan(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(text, TYPE, "text"),
                    completedAtMs,
                    startedAtMs,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code reasoning}.
   *
   * @param id required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param content optional
   * @param summary optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Reasoning(String id, @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      @Nullable List<String> content, @Nullable List<String> summary,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.Reasoning";

    public Reasoning {
      Checks.notNull(id, TYPE, "id");
      content = content == null ? null : List.copyOf(content);
      summary = summary == null ? null : List.copyOf(summary);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Reasoning of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Reasoning readBody(JsonParser p) {
      String id = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      List<String> content = null;
      List<String> summary = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "content" -> content = jsonNull ? null : Decode.strings(p, TYPE, "content");
          case "summary" -> summary = jsonNull ? null : Decode.strings(p, TYPE, "summary");
          default -> p.skipChildren();
        }
      }
      return new Reasoning(
                  Decode.required(id, p, TYPE, "id"),
                  completedAtMs,
                  startedAtMs,
                  content,
                  summary,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "reasoning");
      g.writeStringProperty("id", id);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      Encode.property(g, "content", content, false);
      Encode.property(g, "summary", summary, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "reasoning";
    }

    /** Builds {@link Reasoning}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable List<String> content;
      private @Nullable List<String> summary;
      private long explicitNulls;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code content}: optional. */
      public Builder content(List<String> value) {
        content = Checks.notNull(value, TYPE, "content");
        return this;
      }

      /** {@code content}: optional. */
      public Builder content(String... value) {
        return content(List.of(value));
      }

      /** {@code summary}: optional. */
      public Builder summary(List<String> value) {
        summary = Checks.notNull(value, TYPE, "summary");
        return this;
      }

      /** {@code summary}: optional. */
      public Builder summary(String... value) {
        return summary(List.of(value));
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Reasoning build() {
        return new Reasoning(
                    Checks.isSet(id, TYPE, "id"),
                    completedAtMs,
                    startedAtMs,
                    content,
                    summary,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code commandExecution}.
   *
   * @param command required
   * @param commandActions required
   * @param cwd required
   * @param id required
   * @param status required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param aggregatedOutput optional, nullable
   * @param durationMs optional, nullable
   * @param exitCode optional, nullable
   * @param pluginId optional, nullable
   * @param processId optional, nullable
   * @param scriptPath optional, nullable
   * @param source optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record CommandExecution(String command, List<CommandAction> commandActions, String cwd, String id,
      CommandExecutionStatus status, @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      @Nullable String aggregatedOutput, @Nullable Long durationMs, @Nullable Integer exitCode,
      @Nullable String pluginId, @Nullable String processId, @Nullable String scriptPath,
      @Nullable CommandExecutionSource source, ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.CommandExecution";

    public CommandExecution {
      Checks.notNull(command, TYPE, "command");
      Checks.notNull(commandActions, TYPE, "commandActions");
      commandActions = List.copyOf(commandActions);
      Checks.notNull(cwd, TYPE, "cwd");
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(status, TYPE, "status");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static CommandExecution of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static CommandExecution readBody(JsonParser p) {
      String command = null;
      List<CommandAction> commandActions = null;
      String cwd = null;
      String id = null;
      CommandExecutionStatus status = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      String aggregatedOutput = null;
      Long durationMs = null;
      Integer exitCode = null;
      String pluginId = null;
      String processId = null;
      String scriptPath = null;
      CommandExecutionSource source = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "command" -> command = Decode.string(p, TYPE, "command");
          case "commandActions" -> {
            Decode.startArray(p, TYPE, "commandActions");
            List<CommandAction> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(CommandAction.read(p));
            }
            commandActions = json;
          }
          case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "status" -> status = CommandExecutionStatus.fromWire(Decode.string(p, TYPE, "status"));
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "aggregatedOutput" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            aggregatedOutput = jsonNull ? null : Decode.string(p, TYPE, "aggregatedOutput");
          }
          case "durationMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            durationMs = jsonNull ? null : Decode.int64(p, TYPE, "durationMs");
          }
          case "exitCode" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            exitCode = jsonNull ? null : Decode.int32(p, TYPE, "exitCode");
          }
          case "pluginId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
            pluginId = jsonNull ? null : Decode.string(p, TYPE, "pluginId");
          }
          case "processId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
            processId = jsonNull ? null : Decode.string(p, TYPE, "processId");
          }
          case "scriptPath" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
            scriptPath = jsonNull ? null : Decode.string(p, TYPE, "scriptPath");
          }
          case "source" -> source = jsonNull ? null : CommandExecutionSource.fromWire(Decode.string(p, TYPE, "source"));
          default -> p.skipChildren();
        }
      }
      return new CommandExecution(
                  Decode.required(command, p, TYPE, "command"),
                  Decode.required(commandActions, p, TYPE, "commandActions"),
                  Decode.required(cwd, p, TYPE, "cwd"),
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(status, p, TYPE, "status"),
                  completedAtMs,
                  startedAtMs,
                  aggregatedOutput,
                  durationMs,
                  exitCode,
                  pluginId,
                  processId,
                  scriptPath,
                  source,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "commandExecution");
      g.writeStringProperty("command", command);
      g.writeName("commandActions");
      g.writeStartArray();
      for (CommandAction jsonElement : commandActions) {
        jsonElement.write(g);
      }
      g.writeEndArray();
      g.writeStringProperty("cwd", cwd);
      g.writeStringProperty("id", id);
      g.writeName("status");
      Encode.enumeration(g, status, TYPE, "status");
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      Encode.property(g, "aggregatedOutput", aggregatedOutput, explicitNulls.contains(2));
      Encode.property(g, "durationMs", durationMs, explicitNulls.contains(3));
      Encode.property(g, "exitCode", exitCode, explicitNulls.contains(4));
      Encode.property(g, "pluginId", pluginId, explicitNulls.contains(5));
      Encode.property(g, "processId", processId, explicitNulls.contains(6));
      Encode.property(g, "scriptPath", scriptPath, explicitNulls.contains(7));
      Encode.property(g, TYPE, "source", source, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "commandExecution";
    }

    /** Builds {@link CommandExecution}. */
    public static final class Builder {
      private @Nullable String command;
      private @Nullable List<CommandAction> commandActions;
      private @Nullable String cwd;
      private @Nullable String id;
      private @Nullable CommandExecutionStatus status;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable String aggregatedOutput;
      private @Nullable Long durationMs;
      private @Nullable Integer exitCode;
      private @Nullable String pluginId;
      private @Nullable String processId;
      private @Nullable String scriptPath;
      private @Nullable CommandExecutionSource source;
      private long explicitNulls;

      private Builder() {}

      /** {@code command}: required. */
      public Builder command(String value) {
        command = Checks.notNull(value, TYPE, "command");
        return this;
      }

      /** {@code commandActions}: required. */
      public Builder commandActions(List<CommandAction> value) {
        commandActions = Checks.notNull(value, TYPE, "commandActions");
        return this;
      }

      /** {@code commandActions}: required. */
      public Builder commandActions(CommandAction... value) {
        return commandActions(List.of(value));
      }

      /** {@code cwd}: required. */
      public Builder cwd(String value) {
        cwd = Checks.notNull(value, TYPE, "cwd");
        return this;
      }

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code status}: required. */
      public Builder status(CommandExecutionStatus value) {
        status = Checks.notNull(value, TYPE, "status");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code aggregatedOutput}: optional, nullable. */
      public Builder aggregatedOutput(@Nullable String value) {
        aggregatedOutput = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code durationMs}: optional, nullable. */
      public Builder durationMs(long value) {
        durationMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
        return this;
      }

      /** {@code durationMs}: optional, nullable. */
      public Builder durationMs(@Nullable Long value) {
        durationMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code exitCode}: optional, nullable. */
      public Builder exitCode(int value) {
        exitCode = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
        return this;
      }

      /** {@code exitCode}: optional, nullable. */
      public Builder exitCode(@Nullable Integer value) {
        exitCode = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /** {@code pluginId}: optional, nullable. */
      public Builder pluginId(@Nullable String value) {
        pluginId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
        return this;
      }

      /** {@code processId}: optional, nullable. */
      public Builder processId(@Nullable String value) {
        processId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
        return this;
      }

      /** {@code scriptPath}: optional, nullable. */
      public Builder scriptPath(@Nullable String value) {
        scriptPath = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
        return this;
      }

      /** {@code source}: optional. */
      public Builder source(CommandExecutionSource value) {
        source = Checks.notNull(value, TYPE, "source");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public CommandExecution build() {
        return new CommandExecution(
                    Checks.isSet(command, TYPE, "command"),
                    Checks.isSet(commandActions, TYPE, "commandActions"),
                    Checks.isSet(cwd, TYPE, "cwd"),
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(status, TYPE, "status"),
                    completedAtMs,
                    startedAtMs,
                    aggregatedOutput,
                    durationMs,
                    exitCode,
                    pluginId,
                    processId,
                    scriptPath,
                    source,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code fileChange}.
   *
   * @param changes required
   * @param id required
   * @param status required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record FileChange(List<FileUpdateChange> changes, String id, PatchApplyStatus status,
      @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.FileChange";

    public FileChange {
      Checks.notNull(changes, TYPE, "changes");
      changes = List.copyOf(changes);
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(status, TYPE, "status");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static FileChange of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static FileChange readBody(JsonParser p) {
      List<FileUpdateChange> changes = null;
      String id = null;
      PatchApplyStatus status = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "changes" -> {
            Decode.startArray(p, TYPE, "changes");
            List<FileUpdateChange> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(FileUpdateChange.read(p));
            }
            changes = json;
          }
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "status" -> status = PatchApplyStatus.fromWire(Decode.string(p, TYPE, "status"));
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          default -> p.skipChildren();
        }
      }
      return new FileChange(
                  Decode.required(changes, p, TYPE, "changes"),
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(status, p, TYPE, "status"),
                  completedAtMs,
                  startedAtMs,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "fileChange");
      g.writeName("changes");
      g.writeStartArray();
      for (FileUpdateChange jsonElement : changes) {
        jsonElement.write(g);
      }
      g.writeEndArray();
      g.writeStringProperty("id", id);
      g.writeName("status");
      Encode.enumeration(g, status, TYPE, "status");
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "fileChange";
    }

    /** Builds {@link FileChange}. */
    public static final class Builder {
      private @Nullable List<FileUpdateChange> changes;
      private @Nullable String id;
      private @Nullable PatchApplyStatus status;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private long explicitNulls;

      private Builder() {}

      /** {@code changes}: required. */
      public Builder changes(List<FileUpdateChange> value) {
        changes = Checks.notNull(value, TYPE, "changes");
        return this;
      }

      /** {@code changes}: required. */
      public Builder changes(FileUpdateChange... value) {
        return changes(List.of(value));
      }

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code status}: required. */
      public Builder status(PatchApplyStatus value) {
        status = Checks.notNull(value, TYPE, "status");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public FileChange build() {
        return new FileChange(
                    Checks.isSet(changes, TYPE, "changes"),
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(status, TYPE, "status"),
                    completedAtMs,
                    startedAtMs,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code mcpToolCall}.
   *
   * @param arguments required
   * @param id required
   * @param server required
   * @param status required
   * @param tool required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param appContext optional, nullable
   * @param durationMs optional, nullable
   * @param error optional, nullable
   * @param mcpAppResourceUri optional, nullable
   * @param mcpAppUi optional, nullable
   * @param pluginId optional, nullable
   * @param readOnlyHint optional, nullable
   * @param result optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record McpToolCall(JsonNode arguments, String id, String server, McpToolCallStatus status,
      String tool, @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      @Nullable McpToolCallAppContext appContext, @Nullable Long durationMs,
      @Nullable McpToolCallError error, @Nullable String mcpAppResourceUri,
      @Nullable McpAppUi mcpAppUi, @Nullable String pluginId, @Nullable Boolean readOnlyHint,
      @Nullable McpToolCallResult result, ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.McpToolCall";

    public McpToolCall {
      Checks.notNull(arguments, TYPE, "arguments");
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(server, TYPE, "server");
      Checks.notNull(status, TYPE, "status");
      Checks.notNull(tool, TYPE, "tool");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static McpToolCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static McpToolCall readBody(JsonParser p) {
      JsonNode arguments = null;
      String id = null;
      String server = null;
      McpToolCallStatus status = null;
      String tool = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      McpToolCallAppContext appContext = null;
      Long durationMs = null;
      McpToolCallError error = null;
      String mcpAppResourceUri = null;
      McpAppUi mcpAppUi = null;
      String pluginId = null;
      Boolean readOnlyHint = null;
      McpToolCallResult result = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "arguments" -> arguments = Trees.read(p);
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "server" -> server = Decode.string(p, TYPE, "server");
          case "status" -> status = McpToolCallStatus.fromWire(Decode.string(p, TYPE, "status"));
          case "tool" -> tool = Decode.string(p, TYPE, "tool");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "appContext" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            appContext = jsonNull ? null : McpToolCallAppContext.read(p);
          }
          case "durationMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            durationMs = jsonNull ? null : Decode.int64(p, TYPE, "durationMs");
          }
          case "error" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            error = jsonNull ? null : McpToolCallError.read(p);
          }
          case "mcpAppResourceUri" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
            mcpAppResourceUri = jsonNull ? null : Decode.string(p, TYPE, "mcpAppResourceUri");
          }
          case "mcpAppUi" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
            mcpAppUi = jsonNull ? null : McpAppUi.read(p);
          }
          case "pluginId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
            pluginId = jsonNull ? null : Decode.string(p, TYPE, "pluginId");
          }
          case "readOnlyHint" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
            readOnlyHint = jsonNull ? null : Decode.bool(p, TYPE, "readOnlyHint");
          }
          case "result" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
            result = jsonNull ? null : McpToolCallResult.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new McpToolCall(
                  Decode.required(arguments, p, TYPE, "arguments"),
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(server, p, TYPE, "server"),
                  Decode.required(status, p, TYPE, "status"),
                  Decode.required(tool, p, TYPE, "tool"),
                  completedAtMs,
                  startedAtMs,
                  appContext,
                  durationMs,
                  error,
                  mcpAppResourceUri,
                  mcpAppUi,
                  pluginId,
                  readOnlyHint,
                  result,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "mcpToolCall");
      g.writeName("arguments");
      Trees.write(g, arguments);
      g.writeStringProperty("id", id);
      g.writeStringProperty("server", server);
      g.writeName("status");
      Encode.enumeration(g, status, TYPE, "status");
      g.writeStringProperty("tool", tool);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      Encode.property(g, "appContext", appContext, explicitNulls.contains(2));
      Encode.property(g, "durationMs", durationMs, explicitNulls.contains(3));
      Encode.property(g, "error", error, explicitNulls.contains(4));
      Encode.property(g, "mcpAppResourceUri", mcpAppResourceUri, explicitNulls.contains(5));
      Encode.property(g, "mcpAppUi", mcpAppUi, explicitNulls.contains(6));
      Encode.property(g, "pluginId", pluginId, explicitNulls.contains(7));
      Encode.property(g, "readOnlyHint", readOnlyHint, explicitNulls.contains(8));
      Encode.property(g, "result", result, explicitNulls.contains(9));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "mcpToolCall";
    }

    /** Builds {@link McpToolCall}. */
    public static final class Builder {
      private @Nullable JsonNode arguments;
      private @Nullable String id;
      private @Nullable String server;
      private @Nullable McpToolCallStatus status;
      private @Nullable String tool;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable McpToolCallAppContext appContext;
      private @Nullable Long durationMs;
      private @Nullable McpToolCallError error;
      private @Nullable String mcpAppResourceUri;
      private @Nullable McpAppUi mcpAppUi;
      private @Nullable String pluginId;
      private @Nullable Boolean readOnlyHint;
      private @Nullable McpToolCallResult result;
      private long explicitNulls;

      private Builder() {}

      /** {@code arguments}: required. */
      public Builder arguments(JsonNode value) {
        arguments = Checks.notNull(value, TYPE, "arguments");
        return this;
      }

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code server}: required. */
      public Builder server(String value) {
        server = Checks.notNull(value, TYPE, "server");
        return this;
      }

      /** {@code status}: required. */
      public Builder status(McpToolCallStatus value) {
        status = Checks.notNull(value, TYPE, "status");
        return this;
      }

      /** {@code tool}: required. */
      public Builder tool(String value) {
        tool = Checks.notNull(value, TYPE, "tool");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code appContext}: optional, nullable. */
      public Builder appContext(@Nullable McpToolCallAppContext value) {
        appContext = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code durationMs}: optional, nullable. */
      public Builder durationMs(long value) {
        durationMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
        return this;
      }

      /** {@code durationMs}: optional, nullable. */
      public Builder durationMs(@Nullable Long value) {
        durationMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code error}: optional, nullable. */
      public Builder error(@Nullable McpToolCallError value) {
        error = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /** {@code mcpAppResourceUri}: optional, nullable. */
      public Builder mcpAppResourceUri(@Nullable String value) {
        mcpAppResourceUri = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
        return this;
      }

      /** {@code mcpAppUi}: optional, nullable. */
      public Builder mcpAppUi(@Nullable McpAppUi value) {
        mcpAppUi = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
        return this;
      }

      /** {@code pluginId}: optional, nullable. */
      public Builder pluginId(@Nullable String value) {
        pluginId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
        return this;
      }

      /** {@code readOnlyHint}: optional, nullable. */
      public Builder readOnlyHint(boolean value) {
        readOnlyHint = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 8, false);
        return this;
      }

      /** {@code readOnlyHint}: optional, nullable. */
      public Builder readOnlyHint(@Nullable Boolean value) {
        readOnlyHint = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
        return this;
      }

      /** {@code result}: optional, nullable. */
      public Builder result(@Nullable McpToolCallResult value) {
        result = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public McpToolCall build() {
        return new McpToolCall(
                    Checks.isSet(arguments, TYPE, "arguments"),
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(server, TYPE, "server"),
                    Checks.isSet(status, TYPE, "status"),
                    Checks.isSet(tool, TYPE, "tool"),
                    completedAtMs,
                    startedAtMs,
                    appContext,
                    durationMs,
                    error,
                    mcpAppResourceUri,
                    mcpAppUi,
                    pluginId,
                    readOnlyHint,
                    result,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code dynamicToolCall}.
   *
   * @param arguments required
   * @param id required
   * @param status required
   * @param tool required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param contentItems optional, nullable
   * @param durationMs optional, nullable
   * @param namespace optional, nullable
   * @param success optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record DynamicToolCall(JsonNode arguments, String id, DynamicToolCallStatus status, String tool,
      @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      @Nullable List<DynamicToolCallOutputContentItem> contentItems, @Nullable Long durationMs,
      @Nullable String namespace, @Nullable Boolean success,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.DynamicToolCall";

    public DynamicToolCall {
      Checks.notNull(arguments, TYPE, "arguments");
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(status, TYPE, "status");
      Checks.notNull(tool, TYPE, "tool");
      contentItems = contentItems == null ? null : List.copyOf(contentItems);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static DynamicToolCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static DynamicToolCall readBody(JsonParser p) {
      JsonNode arguments = null;
      String id = null;
      DynamicToolCallStatus status = null;
      String tool = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      List<DynamicToolCallOutputContentItem> contentItems = null;
      Long durationMs = null;
      String namespace = null;
      Boolean success = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "arguments" -> arguments = Trees.read(p);
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "status" -> status = DynamicToolCallStatus.fromWire(Decode.string(p, TYPE, "status"));
          case "tool" -> tool = Decode.string(p, TYPE, "tool");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "contentItems" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            if (!jsonNull) {
              Decode.startArray(p, TYPE, "contentItems");
              List<DynamicToolCallOutputContentItem> json = new ArrayList<>();
              while (p.nextToken() != JsonToken.END_ARRAY) {
                json.add(DynamicToolCallOutputContentItem.read(p));
              }
              contentItems = json;
            }
          }
          case "durationMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            durationMs = jsonNull ? null : Decode.int64(p, TYPE, "durationMs");
          }
          case "namespace" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            namespace = jsonNull ? null : Decode.string(p, TYPE, "namespace");
          }
          case "success" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
            success = jsonNull ? null : Decode.bool(p, TYPE, "success");
          }
          default -> p.skipChildren();
        }
      }
      return new DynamicToolCall(
                  Decode.required(arguments, p, TYPE, "arguments"),
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(status, p, TYPE, "status"),
                  Decode.required(tool, p, TYPE, "tool"),
                  completedAtMs,
                  startedAtMs,
                  contentItems,
                  durationMs,
                  namespace,
                  success,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "dynamicToolCall");
      g.writeName("arguments");
      Trees.write(g, arguments);
      g.writeStringProperty("id", id);
      g.writeName("status");
      Encode.enumeration(g, status, TYPE, "status");
      g.writeStringProperty("tool", tool);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      if (contentItems != null) {
        g.writeName("contentItems");
        g.writeStartArray();
        for (DynamicToolCallOutputContentItem jsonElement : contentItems) {
          jsonElement.write(g);
        }
        g.writeEndArray();
      } else if (explicitNulls.contains(2)) {
        g.writeNullProperty("contentItems");
      }
      Encode.property(g, "durationMs", durationMs, explicitNulls.contains(3));
      Encode.property(g, "namespace", namespace, explicitNulls.contains(4));
      Encode.property(g, "success", success, explicitNulls.contains(5));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "dynamicToolCall";
    }

    /** Builds {@link DynamicToolCall}. */
    public static final class Builder {
      private @Nullable JsonNode arguments;
      private @Nullable String id;
      private @Nullable DynamicToolCallStatus status;
      private @Nullable String tool;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable List<DynamicToolCallOutputContentItem> contentItems;
      private @Nullable Long durationMs;
      private @Nullable String namespace;
      private @Nullable Boolean success;
      private long explicitNulls;

      private Builder() {}

      /** {@code arguments}: required. */
      public Builder arguments(JsonNode value) {
        arguments = Checks.notNull(value, TYPE, "arguments");
        return this;
      }

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code status}: required. */
      public Builder status(DynamicToolCallStatus value) {
        status = Checks.notNull(value, TYPE, "status");
        return this;
      }

      /** {@code tool}: required. */
      public Builder tool(String value) {
        tool = Checks.notNull(value, TYPE, "tool");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code contentItems}: optional, nullable. */
      public Builder contentItems(@Nullable List<DynamicToolCallOutputContentItem> value) {
        contentItems = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code durationMs}: optional, nullable. */
      public Builder durationMs(long value) {
        durationMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
        return this;
      }

      /** {@code durationMs}: optional, nullable. */
      public Builder durationMs(@Nullable Long value) {
        durationMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code namespace}: optional, nullable. */
      public Builder namespace(@Nullable String value) {
        namespace = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /** {@code success}: optional, nullable. */
      public Builder success(boolean value) {
        success = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 5, false);
        return this;
      }

      /** {@code success}: optional, nullable. */
      public Builder success(@Nullable Boolean value) {
        success = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public DynamicToolCall build() {
        return new DynamicToolCall(
                    Checks.isSet(arguments, TYPE, "arguments"),
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(status, TYPE, "status"),
                    Checks.isSet(tool, TYPE, "tool"),
                    completedAtMs,
                    startedAtMs,
                    contentItems,
                    durationMs,
                    namespace,
                    success,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code collabAgentToolCall}.
   *
   * @param agentsStates required
   * @param id required
   * @param receiverThreadIds required
   * @param senderThreadId required
   * @param status required
   * @param tool required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param model optional, nullable
   * @param prompt optional, nullable
   * @param reasoningEffort optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record CollabAgentToolCall(Map<String, CollabAgentState> agentsStates, String id,
      List<String> receiverThreadIds, String senderThreadId, CollabAgentToolCallStatus status,
      CollabAgentTool tool, @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      @Nullable String model, @Nullable String prompt, @Nullable String reasoningEffort,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.CollabAgentToolCall";

    public CollabAgentToolCall {
      Checks.notNull(agentsStates, TYPE, "agentsStates");
      agentsStates = Checks.copy(agentsStates);
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(receiverThreadIds, TYPE, "receiverThreadIds");
      receiverThreadIds = List.copyOf(receiverThreadIds);
      Checks.notNull(senderThreadId, TYPE, "senderThreadId");
      Checks.notNull(status, TYPE, "status");
      Checks.notNull(tool, TYPE, "tool");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static CollabAgentToolCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static CollabAgentToolCall readBody(JsonParser p) {
      Map<String, CollabAgentState> agentsStates = null;
      String id = null;
      List<String> receiverThreadIds = null;
      String senderThreadId = null;
      CollabAgentToolCallStatus status = null;
      CollabAgentTool tool = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      String model = null;
      String prompt = null;
      String reasoningEffort = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "agentsStates" -> {
            Decode.startObject(p, TYPE, "agentsStates");
            Map<String, CollabAgentState> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, CollabAgentState.read(p));
            }
            agentsStates = json;
          }
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "receiverThreadIds" -> receiverThreadIds = Decode.strings(p, TYPE, "receiverThreadIds");
          case "senderThreadId" -> senderThreadId = Decode.string(p, TYPE, "senderThreadId");
          case "status" -> status = CollabAgentToolCallStatus.fromWire(Decode.string(p, TYPE, "status"));
          case "tool" -> tool = CollabAgentTool.fromWire(Decode.string(p, TYPE, "tool"));
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "model" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            model = jsonNull ? null : Decode.string(p, TYPE, "model");
          }
          case "prompt" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            prompt = jsonNull ? null : Decode.string(p, TYPE, "prompt");
          }
          case "reasoningEffort" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            reasoningEffort = jsonNull ? null : Decode.string(p, TYPE, "reasoningEffort");
          }
          default -> p.skipChildren();
        }
      }
      return new CollabAgentToolCall(
                  Decode.required(agentsStates, p, TYPE, "agentsStates"),
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(receiverThreadIds, p, TYPE, "receiverThreadIds"),
                  Decode.required(senderThreadId, p, TYPE, "senderThreadId"),
                  Decode.required(status, p, TYPE, "status"),
                  Decode.required(tool, p, TYPE, "tool"),
                  completedAtMs,
                  startedAtMs,
                  model,
                  prompt,
                  reasoningEffort,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "collabAgentToolCall");
      g.writeName("agentsStates");
      g.writeStartObject();
      for (Map.Entry<String, CollabAgentState> jsonEntry : agentsStates.entrySet()) {
        g.writeName(jsonEntry.getKey());
        jsonEntry.getValue().write(g);
      }
      g.writeEndObject();
      g.writeStringProperty("id", id);
      g.writeName("receiverThreadIds");
      Encode.strings(g, receiverThreadIds);
      g.writeStringProperty("senderThreadId", senderThreadId);
      g.writeName("status");
      Encode.enumeration(g, status, TYPE, "status");
      g.writeName("tool");
      Encode.enumeration(g, tool, TYPE, "tool");
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      Encode.property(g, "model", model, explicitNulls.contains(2));
      Encode.property(g, "prompt", prompt, explicitNulls.contains(3));
      Encode.property(g, "reasoningEffort", reasoningEffort, explicitNulls.contains(4));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "collabAgentToolCall";
    }

    /** Builds {@link CollabAgentToolCall}. */
    public static final class Builder {
      private @Nullable Map<String, CollabAgentState> agentsStates;
      private @Nullable String id;
      private @Nullable List<String> receiverThreadIds;
      private @Nullable String senderThreadId;
      private @Nullable CollabAgentToolCallStatus status;
      private @Nullable CollabAgentTool tool;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable String model;
      private @Nullable String prompt;
      private @Nullable String reasoningEffort;
      private long explicitNulls;

      private Builder() {}

      /** {@code agentsStates}: required. */
      public Builder agentsStates(Map<String, CollabAgentState> value) {
        agentsStates = Checks.notNull(value, TYPE, "agentsStates");
        return this;
      }

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code receiverThreadIds}: required. */
      public Builder receiverThreadIds(List<String> value) {
        receiverThreadIds = Checks.notNull(value, TYPE, "receiverThreadIds");
        return this;
      }

      /** {@code receiverThreadIds}: required. */
      public Builder receiverThreadIds(String... value) {
        return receiverThreadIds(List.of(value));
      }

      /** {@code senderThreadId}: required. */
      public Builder senderThreadId(String value) {
        senderThreadId = Checks.notNull(value, TYPE, "senderThreadId");
        return this;
      }

      /** {@code status}: required. */
      public Builder status(CollabAgentToolCallStatus value) {
        status = Checks.notNull(value, TYPE, "status");
        return this;
      }

      /** {@code tool}: required. */
      public Builder tool(CollabAgentTool value) {
        tool = Checks.notNull(value, TYPE, "tool");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code model}: optional, nullable. */
      public Builder model(@Nullable String value) {
        model = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code prompt}: optional, nullable. */
      public Builder prompt(@Nullable String value) {
        prompt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code reasoningEffort}: optional, nullable. */
      public Builder reasoningEffort(@Nullable String value) {
        reasoningEffort = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public CollabAgentToolCall build() {
        return new CollabAgentToolCall(
                    Checks.isSet(agentsStates, TYPE, "agentsStates"),
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(receiverThreadIds, TYPE, "receiverThreadIds"),
                    Checks.isSet(senderThreadId, TYPE, "senderThreadId"),
                    Checks.isSet(status, TYPE, "status"),
                    Checks.isSet(tool, TYPE, "tool"),
                    completedAtMs,
                    startedAtMs,
                    model,
                    prompt,
                    reasoningEffort,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code subAgentActivity}.
   *
   * @param agentPath required
   * @param agentThreadId required
   * @param id required
   * @param kind required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param model optional, nullable
   * @param reasoningEffort optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record SubAgentActivity(String agentPath, String agentThreadId, String id,
      SubAgentActivityKind kind, @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      @Nullable String model, @Nullable String reasoningEffort,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.SubAgentActivity";

    public SubAgentActivity {
      Checks.notNull(agentPath, TYPE, "agentPath");
      Checks.notNull(agentThreadId, TYPE, "agentThreadId");
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(kind, TYPE, "kind");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static SubAgentActivity of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static SubAgentActivity readBody(JsonParser p) {
      String agentPath = null;
      String agentThreadId = null;
      String id = null;
      SubAgentActivityKind kind = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      String model = null;
      String reasoningEffort = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "agentPath" -> agentPath = Decode.string(p, TYPE, "agentPath");
          case "agentThreadId" -> agentThreadId = Decode.string(p, TYPE, "agentThreadId");
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "kind" -> kind = SubAgentActivityKind.fromWire(Decode.string(p, TYPE, "kind"));
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "model" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            model = jsonNull ? null : Decode.string(p, TYPE, "model");
          }
          case "reasoningEffort" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            reasoningEffort = jsonNull ? null : Decode.string(p, TYPE, "reasoningEffort");
          }
          default -> p.skipChildren();
        }
      }
      return new SubAgentActivity(
                  Decode.required(agentPath, p, TYPE, "agentPath"),
                  Decode.required(agentThreadId, p, TYPE, "agentThreadId"),
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(kind, p, TYPE, "kind"),
                  completedAtMs,
                  startedAtMs,
                  model,
                  reasoningEffort,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "subAgentActivity");
      g.writeStringProperty("agentPath", agentPath);
      g.writeStringProperty("agentThreadId", agentThreadId);
      g.writeStringProperty("id", id);
      g.writeName("kind");
      Encode.enumeration(g, kind, TYPE, "kind");
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      Encode.property(g, "model", model, explicitNulls.contains(2));
      Encode.property(g, "reasoningEffort", reasoningEffort, explicitNulls.contains(3));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "subAgentActivity";
    }

    /** Builds {@link SubAgentActivity}. */
    public static final class Builder {
      private @Nullable String agentPath;
      private @Nullable String agentThreadId;
      private @Nullable String id;
      private @Nullable SubAgentActivityKind kind;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable String model;
      private @Nullable String reasoningEffort;
      private long explicitNulls;

      private Builder() {}

      /** {@code agentPath}: required. */
      public Builder agentPath(String value) {
        agentPath = Checks.notNull(value, TYPE, "agentPath");
        return this;
      }

      /** {@code agentThreadId}: required. */
      public Builder agentThreadId(String value) {
        agentThreadId = Checks.notNull(value, TYPE, "agentThreadId");
        return this;
      }

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code kind}: required. */
      public Builder kind(SubAgentActivityKind value) {
        kind = Checks.notNull(value, TYPE, "kind");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code model}: optional, nullable. */
      public Builder model(@Nullable String value) {
        model = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code reasoningEffort}: optional, nullable. */
      public Builder reasoningEffort(@Nullable String value) {
        reasoningEffort = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public SubAgentActivity build() {
        return new SubAgentActivity(
                    Checks.isSet(agentPath, TYPE, "agentPath"),
                    Checks.isSet(agentThreadId, TYPE, "agentThreadId"),
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(kind, TYPE, "kind"),
                    completedAtMs,
                    startedAtMs,
                    model,
                    reasoningEffort,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code webSearch}.
   *
   * @param id required
   * @param query required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param action optional, nullable
   * @param results optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record WebSearch(String id, String query, @Nullable Long completedAtMs,
      @Nullable Long startedAtMs, @Nullable WebSearchAction action,
      @Nullable List<JsonNode> results, ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.WebSearch";

    public WebSearch {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(query, TYPE, "query");
      results = results == null ? null : List.copyOf(results);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static WebSearch of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static WebSearch readBody(JsonParser p) {
      String id = null;
      String query = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      WebSearchAction action = null;
      List<JsonNode> results = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "query" -> query = Decode.string(p, TYPE, "query");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "action" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            action = jsonNull ? null : WebSearchAction.read(p);
          }
          case "results" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            if (!jsonNull) {
              Decode.startArray(p, TYPE, "results");
              List<JsonNode> json = new ArrayList<>();
              while (p.nextToken() != JsonToken.END_ARRAY) {
                json.add(Trees.read(p));
              }
              results = json;
            }
          }
          default -> p.skipChildren();
        }
      }
      return new WebSearch(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(query, p, TYPE, "query"),
                  completedAtMs,
                  startedAtMs,
                  action,
                  results,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "webSearch");
      g.writeStringProperty("id", id);
      g.writeStringProperty("query", query);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      Encode.property(g, "action", action, explicitNulls.contains(2));
      if (results != null) {
        g.writeName("results");
        g.writeStartArray();
        for (JsonNode jsonElement : results) {
          Trees.write(g, jsonElement);
        }
        g.writeEndArray();
      } else if (explicitNulls.contains(3)) {
        g.writeNullProperty("results");
      }
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "webSearch";
    }

    /** Builds {@link WebSearch}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String query;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable WebSearchAction action;
      private @Nullable List<JsonNode> results;
      private long explicitNulls;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code query}: required. */
      public Builder query(String value) {
        query = Checks.notNull(value, TYPE, "query");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code action}: optional, nullable. */
      public Builder action(@Nullable WebSearchAction value) {
        action = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code results}: optional, nullable. */
      public Builder results(@Nullable List<JsonNode> value) {
        results = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public WebSearch build() {
        return new WebSearch(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(query, TYPE, "query"),
                    completedAtMs,
                    startedAtMs,
                    action,
                    results,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code imageView}.
   *
   * @param id required
   * @param path required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ImageView(String id, String path, @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.ImageView";

    public ImageView {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(path, TYPE, "path");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ImageView of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ImageView readBody(JsonParser p) {
      String id = null;
      String path = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "path" -> path = Decode.string(p, TYPE, "path");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          default -> p.skipChildren();
        }
      }
      return new ImageView(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(path, p, TYPE, "path"),
                  completedAtMs,
                  startedAtMs,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "imageView");
      g.writeStringProperty("id", id);
      g.writeStringProperty("path", path);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "imageView";
    }

    /** Builds {@link ImageView}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String path;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private long explicitNulls;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code path}: required. */
      public Builder path(String value) {
        path = Checks.notNull(value, TYPE, "path");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ImageView build() {
        return new ImageView(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(path, TYPE, "path"),
                    completedAtMs,
                    startedAtMs,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code sleep}.
   *
   * @param durationMs required
   * @param id required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Sleep(long durationMs, String id, @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.Sleep";

    public Sleep {
      Checks.notNull(id, TYPE, "id");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Sleep of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Sleep readBody(JsonParser p) {
      Long durationMs = null;
      String id = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "durationMs" -> durationMs = Decode.uint64(p, TYPE, "durationMs");
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          default -> p.skipChildren();
        }
      }
      return new Sleep(
                  Decode.required(durationMs, p, TYPE, "durationMs"),
                  Decode.required(id, p, TYPE, "id"),
                  completedAtMs,
                  startedAtMs,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "sleep");
      g.writeName("durationMs");
      Encode.uint64(g, durationMs);
      g.writeStringProperty("id", id);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "sleep";
    }

    /** Builds {@link Sleep}. */
    public static final class Builder {
      private @Nullable Long durationMs;
      private @Nullable String id;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private long explicitNulls;

      private Builder() {}

      /** {@code durationMs}: required. */
      public Builder durationMs(long value) {
        Checks.unsigned(value, TYPE, "durationMs");
        durationMs = value;
        return this;
      }

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Sleep build() {
        return new Sleep(
                    Checks.isSet(durationMs, TYPE, "durationMs"),
                    Checks.isSet(id, TYPE, "id"),
                    completedAtMs,
                    startedAtMs,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code imageGeneration}.
   *
   * @param id required
   * @param status required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param failure optional, nullable
   * @param generationId optional, nullable
   * @param inputImages optional
   * @param revisedPrompt optional, nullable
   * @param savedPath optional, nullable
   * @param transparentBackground optional, nullable
   * @param fileId optional
   * @param result optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ImageGeneration(String id, String status, @Nullable Long completedAtMs,
      @Nullable Long startedAtMs, @Nullable ImageGenerationFailure failure,
      @Nullable String generationId, @Nullable List<ImageGenerationInputImage> inputImages,
      @Nullable String revisedPrompt, @Nullable String savedPath,
      @Nullable Boolean transparentBackground, @Nullable String fileId, @Nullable String result,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.ImageGeneration";

    public ImageGeneration {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(status, TYPE, "status");
      inputImages = inputImages == null ? null : List.copyOf(inputImages);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ImageGeneration of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ImageGeneration readBody(JsonParser p) {
      String id = null;
      String status = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      ImageGenerationFailure failure = null;
      String generationId = null;
      List<ImageGenerationInputImage> inputImages = null;
      String revisedPrompt = null;
      String savedPath = null;
      Boolean transparentBackground = null;
      String fileId = null;
      String result = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "status" -> status = Decode.string(p, TYPE, "status");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          case "failure" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            failure = jsonNull ? null : ImageGenerationFailure.read(p);
          }
          case "generationId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            generationId = jsonNull ? null : Decode.string(p, TYPE, "generationId");
          }
          case "inputImages" -> {
            if (!jsonNull) {
              Decode.startArray(p, TYPE, "inputImages");
              List<ImageGenerationInputImage> json = new ArrayList<>();
              while (p.nextToken() != JsonToken.END_ARRAY) {
                json.add(ImageGenerationInputImage.read(p));
              }
              inputImages = json;
            }
          }
          case "revisedPrompt" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            revisedPrompt = jsonNull ? null : Decode.string(p, TYPE, "revisedPrompt");
          }
          case "savedPath" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
            savedPath = jsonNull ? null : Decode.string(p, TYPE, "savedPath");
          }
          case "transparentBackground" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
            transparentBackground = jsonNull ? null : Decode.bool(p, TYPE, "transparentBackground");
          }
          case "fileId" -> fileId = jsonNull ? null : Decode.string(p, TYPE, "fileId");
          case "result" -> result = jsonNull ? null : Decode.string(p, TYPE, "result");
          default -> p.skipChildren();
        }
      }
      return new ImageGeneration(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(status, p, TYPE, "status"),
                  completedAtMs,
                  startedAtMs,
                  failure,
                  generationId,
                  inputImages,
                  revisedPrompt,
                  savedPath,
                  transparentBackground,
                  fileId,
                  result,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "imageGeneration");
      g.writeStringProperty("id", id);
      g.writeStringProperty("status", status);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      Encode.property(g, "failure", failure, explicitNulls.contains(2));
      Encode.property(g, "generationId", generationId, explicitNulls.contains(3));
      if (inputImages != null) {
        g.writeName("inputImages");
        g.writeStartArray();
        for (ImageGenerationInputImage jsonElement : inputImages) {
          jsonElement.write(g);
        }
        g.writeEndArray();
      }
      Encode.property(g, "revisedPrompt", revisedPrompt, explicitNulls.contains(4));
      Encode.property(g, "savedPath", savedPath, explicitNulls.contains(5));
      Encode.property(g, "transparentBackground", transparentBackground, explicitNulls.contains(6));
      Encode.property(g, "fileId", fileId, false);
      Encode.property(g, "result", result, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "imageGeneration";
    }

    /** Builds {@link ImageGeneration}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String status;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private @Nullable ImageGenerationFailure failure;
      private @Nullable String generationId;
      private @Nullable List<ImageGenerationInputImage> inputImages;
      private @Nullable String revisedPrompt;
      private @Nullable String savedPath;
      private @Nullable Boolean transparentBackground;
      private @Nullable String fileId;
      private @Nullable String result;
      private long explicitNulls;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code status}: required. */
      public Builder status(String value) {
        status = Checks.notNull(value, TYPE, "status");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code failure}: optional, nullable. */
      public Builder failure(@Nullable ImageGenerationFailure value) {
        failure = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code generationId}: optional, nullable. */
      public Builder generationId(@Nullable String value) {
        generationId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code inputImages}: optional. */
      public Builder inputImages(List<ImageGenerationInputImage> value) {
        inputImages = Checks.notNull(value, TYPE, "inputImages");
        return this;
      }

      /** {@code inputImages}: optional. */
      public Builder inputImages(ImageGenerationInputImage... value) {
        return inputImages(List.of(value));
      }

      /** {@code revisedPrompt}: optional, nullable. */
      public Builder revisedPrompt(@Nullable String value) {
        revisedPrompt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /** {@code savedPath}: optional, nullable. */
      public Builder savedPath(@Nullable String value) {
        savedPath = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
        return this;
      }

      /** {@code transparentBackground}: optional, nullable. */
      public Builder transparentBackground(boolean value) {
        transparentBackground = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 6, false);
        return this;
      }

      /** {@code transparentBackground}: optional, nullable. */
      public Builder transparentBackground(@Nullable Boolean value) {
        transparentBackground = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
        return this;
      }

      /** {@code fileId}: optional. */
      public Builder fileId(String value) {
        fileId = Checks.notNull(value, TYPE, "fileId");
        return this;
      }

      /** {@code result}: optional. */
      public Builder result(String value) {
        result = Checks.notNull(value, TYPE, "result");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ImageGeneration build() {
        Checks.oneOf(fileId != null || result != null, TYPE, "fileId, result");
        return new ImageGeneration(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(status, TYPE, "status"),
                    completedAtMs,
                    startedAtMs,
                    failure,
                    generationId,
                    inputImages,
                    revisedPrompt,
                    savedPath,
                    transparentBackground,
                    fileId,
                    result,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code enteredReviewMode}.
   *
   * @param id required
   * @param review required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record EnteredReviewMode(String id, String review, @Nullable Long completedAtMs,
      @Nullable Long startedAtMs, ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.EnteredReviewMode";

    public EnteredReviewMode {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(review, TYPE, "review");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static EnteredReviewMode of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static EnteredReviewMode readBody(JsonParser p) {
      String id = null;
      String review = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "review" -> review = Decode.string(p, TYPE, "review");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          default -> p.skipChildren();
        }
      }
      return new EnteredReviewMode(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(review, p, TYPE, "review"),
                  completedAtMs,
                  startedAtMs,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "enteredReviewMode");
      g.writeStringProperty("id", id);
      g.writeStringProperty("review", review);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "enteredReviewMode";
    }

    /** Builds {@link EnteredReviewMode}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String review;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private long explicitNulls;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code review}: required. */
      public Builder review(String value) {
        review = Checks.notNull(value, TYPE, "review");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public EnteredReviewMode build() {
        return new EnteredReviewMode(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(review, TYPE, "review"),
                    completedAtMs,
                    startedAtMs,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code exitedReviewMode}.
   *
   * @param id required
   * @param review required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ExitedReviewMode(String id, String review, @Nullable Long completedAtMs,
      @Nullable Long startedAtMs, ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.ExitedReviewMode";

    public ExitedReviewMode {
      Checks.notNull(id, TYPE, "id");
      Checks.notNull(review, TYPE, "review");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ExitedReviewMode of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ExitedReviewMode readBody(JsonParser p) {
      String id = null;
      String review = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "review" -> review = Decode.string(p, TYPE, "review");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          default -> p.skipChildren();
        }
      }
      return new ExitedReviewMode(
                  Decode.required(id, p, TYPE, "id"),
                  Decode.required(review, p, TYPE, "review"),
                  completedAtMs,
                  startedAtMs,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "exitedReviewMode");
      g.writeStringProperty("id", id);
      g.writeStringProperty("review", review);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "exitedReviewMode";
    }

    /** Builds {@link ExitedReviewMode}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable String review;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private long explicitNulls;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code review}: required. */
      public Builder review(String value) {
        review = Checks.notNull(value, TYPE, "review");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ExitedReviewMode build() {
        return new ExitedReviewMode(
                    Checks.isSet(id, TYPE, "id"),
                    Checks.isSet(review, TYPE, "review"),
                    completedAtMs,
                    startedAtMs,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code contextCompaction}.
   *
   * @param id required
   * @param completedAtMs optional, nullable
   * @param startedAtMs optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ContextCompaction(String id, @Nullable Long completedAtMs, @Nullable Long startedAtMs,
      ExplicitNulls explicitNulls) implements ThreadItem {
    private static final String TYPE = "ThreadItem.ContextCompaction";

    public ContextCompaction {
      Checks.notNull(id, TYPE, "id");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ContextCompaction of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ContextCompaction readBody(JsonParser p) {
      String id = null;
      Long completedAtMs = null;
      Long startedAtMs = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "id" -> id = Decode.string(p, TYPE, "id");
          case "completedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            completedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "completedAtMs");
          }
          case "startedAtMs" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            startedAtMs = jsonNull ? null : Decode.int64(p, TYPE, "startedAtMs");
          }
          default -> p.skipChildren();
        }
      }
      return new ContextCompaction(
                  Decode.required(id, p, TYPE, "id"),
                  completedAtMs,
                  startedAtMs,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "contextCompaction");
      g.writeStringProperty("id", id);
      Encode.property(g, "completedAtMs", completedAtMs, explicitNulls.contains(0));
      Encode.property(g, "startedAtMs", startedAtMs, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "contextCompaction";
    }

    /** Builds {@link ContextCompaction}. */
    public static final class Builder {
      private @Nullable String id;
      private @Nullable Long completedAtMs;
      private @Nullable Long startedAtMs;
      private long explicitNulls;

      private Builder() {}

      /** {@code id}: required. */
      public Builder id(String value) {
        id = Checks.notNull(value, TYPE, "id");
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code completedAtMs}: optional, nullable. */
      public Builder completedAtMs(@Nullable Long value) {
        completedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
        return this;
      }

      /** {@code startedAtMs}: optional, nullable. */
      public Builder startedAtMs(@Nullable Long value) {
        startedAtMs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ContextCompaction build() {
        return new ContextCompaction(
                    Checks.isSet(id, TYPE, "id"),
                    completedAtMs,
                    startedAtMs,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadItem {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }

    @Override
    public @Nullable String id() {
      return Tagged.stringOf(raw, "id");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ThreadItem> {
    Deserializer() {
      super(ThreadItem.class);
    }

    @Override
    ThreadItem decode(JsonParser p) {
      return ThreadItem.read(p);
    }
  }
}
