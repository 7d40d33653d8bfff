package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ResponseItem}. */
@JsonDeserialize(using = ResponseItem.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ResponseItem extends ProtocolValue permits ResponseItem.AdditionalTools, ResponseItem.Message, ResponseItem.AgentMessage, ResponseItem.Reasoning, ResponseItem.LocalShellCall, ResponseItem.FunctionCall, ResponseItem.ToolSearchCall, ResponseItem.FunctionCallOutput, ResponseItem.CustomToolCall, ResponseItem.CustomToolCallOutput, ResponseItem.ToolSearchOutput, ResponseItem.WebSearchCall, ResponseItem.ImageGenerationCall, ResponseItem.Compaction, ResponseItem.ConfigurationUpdate, ResponseItem.CompactionTrigger, ResponseItem.ContextCompaction, ResponseItem.Other, ResponseItem.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ResponseItem read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "additional_tools" -> AdditionalTools.readBody(tagged.body());
      case "message" -> Message.readBody(tagged.body());
      case "agent_message" -> AgentMessage.readBody(tagged.body());
      case "reasoning" -> Reasoning.readBody(tagged.body());
      case "local_shell_call" -> LocalShellCall.readBody(tagged.body());
      case "function_call" -> FunctionCall.readBody(tagged.body());
      case "tool_search_call" -> ToolSearchCall.readBody(tagged.body());
      case "function_call_output" -> FunctionCallOutput.readBody(tagged.body());
      case "custom_tool_call" -> CustomToolCall.readBody(tagged.body());
      case "custom_tool_call_output" -> CustomToolCallOutput.readBody(tagged.body());
      case "tool_search_output" -> ToolSearchOutput.readBody(tagged.body());
      case "web_search_call" -> WebSearchCall.readBody(tagged.body());
      case "image_generation_call" -> ImageGenerationCall.readBody(tagged.body());
      case "compaction" -> Compaction.readBody(tagged.body());
      case "configuration_update" -> ConfigurationUpdate.readBody(tagged.body());
      case "compaction_trigger" -> CompactionTrigger.readBody(tagged.body());
      case "context_compaction" -> ContextCompaction.readBody(tagged.body());
      case "other" -> Other.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code additional_tools}.
   *
   * @param role required
   * @param tools required
   * @param id optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record AdditionalTools(String role, List<JsonNode> tools, @Nullable String id,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.AdditionalTools";

    public AdditionalTools {
      Checks.notNull(role, TYPE, "role");
      Checks.notNull(tools, TYPE, "tools");
      tools = List.copyOf(tools);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static AdditionalTools of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static AdditionalTools readBody(JsonParser p) {
      String role = null;
      List<JsonNode> tools = null;
      String id = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "role" -> role = Decode.string(p, TYPE, "role");
          case "tools" -> {
            Decode.startArray(p, TYPE, "tools");
            List<JsonNode> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(Trees.read(p));
            }
            tools = json;
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          default -> p.skipChildren();
        }
      }
      return new AdditionalTools(
                  Decode.required(role, p, TYPE, "role"),
                  Decode.required(tools, p, TYPE, "tools"),
                  id,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "additional_tools");
      g.writeStringProperty("role", role);
      g.writeName("tools");
      g.writeStartArray();
      for (JsonNode jsonElement : tools) {
        Trees.write(g, jsonElement);
      }
      g.writeEndArray();
      Encode.property(g, "id", id, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "additional_tools";
    }

    /** Builds {@link AdditionalTools}. */
    public static final class Builder {
      private @Nullable String role;
      private @Nullable List<JsonNode> tools;
      private @Nullable String id;
      private long explicitNulls;

      private Builder() {}

      /** {@code role}: required. */
      public Builder role(String value) {
        role = Checks.notNull(value, TYPE, "role");
        return this;
      }

      /** {@code tools}: required. */
      public Builder tools(List<JsonNode> value) {
        tools = Checks.notNull(value, TYPE, "tools");
        return this;
      }

      /** {@code tools}: required. */
      public Builder tools(JsonNode... value) {
        return tools(List.of(value));
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public AdditionalTools build() {
        return new AdditionalTools(
                    Checks.isSet(role, TYPE, "role"),
                    Checks.isSet(tools, TYPE, "tools"),
                    id,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code message}.
   *
   * @param content required
   * @param role required
   * @param encryptedContent {@code encrypted_content}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param phase optional, nullable
   * @param status optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Message(List<ContentItem> content, String role, @Nullable String encryptedContent,
      @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      @Nullable MessagePhase phase, @Nullable String status,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.Message";

    public Message {
      Checks.notNull(content, TYPE, "content");
      content = List.copyOf(content);
      Checks.notNull(role, TYPE, "role");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Message of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Message readBody(JsonParser p) {
      List<ContentItem> content = null;
      String role = null;
      String encryptedContent = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      MessagePhase phase = null;
      String status = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "content" -> {
            Decode.startArray(p, TYPE, "content");
            List<ContentItem> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ContentItem.read(p));
            }
            content = json;
          }
          case "role" -> role = Decode.string(p, TYPE, "role");
          case "encrypted_content" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            encryptedContent = jsonNull ? null : Decode.string(p, TYPE, "encrypted_content");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          case "phase" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            phase = jsonNull ? null : MessagePhase.fromWire(Decode.string(p, TYPE, "phase"));
          }
          case "status" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            status = jsonNull ? null : Decode.string(p, TYPE, "status");
          }
          default -> p.skipChildren();
        }
      }
      return new Message(
                  Decode.required(content, p, TYPE, "content"),
                  Decode.required(role, p, TYPE, "role"),
                  encryptedContent,
                  id,
                  internalChatMessageMetadataPassthrough,
                  phase,
                  status,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "message");
      g.writeName("content");
      g.writeStartArray();
      for (ContentItem jsonElement : content) {
        jsonElement.write(g);
      }
      g.writeEndArray();
      g.writeStringProperty("role", role);
      Encode.property(g, "encrypted_content", encryptedContent, explicitNulls.contains(0));
      Encode.property(g, "id", id, explicitNulls.contains(1));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(2));
      Encode.property(g, TYPE, "phase", phase, explicitNulls.contains(3));
      Encode.property(g, "status", status, explicitNulls.contains(4));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "message";
    }

    /** Builds {@link Message}. */
    public static final class Builder {
      private @Nullable List<ContentItem> content;
      private @Nullable String role;
      private @Nullable String encryptedContent;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private @Nullable MessagePhase phase;
      private @Nullable String status;
      private long explicitNulls;

      private Builder() {}

      /** {@code content}: required. */
      public Builder content(List<ContentItem> value) {
        content = Checks.notNull(value, TYPE, "content");
        return this;
      }

      /** {@code content}: required. */
      public Builder content(ContentItem... value) {
        return content(List.of(value));
      }

      /** {@code role}: required. */
      public Builder role(String value) {
        role = Checks.notNull(value, TYPE, "role");
        return this;
      }

      /** {@code encrypted_content}: optional, nullable. */
      public Builder encryptedContent(@Nullable String value) {
        encryptedContent = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code phase}: optional, nullable. */
      public Builder phase(@Nullable MessagePhase value) {
        phase = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code status}: optional, nullable. */
      public Builder status(@Nullable String value) {
        status = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Message build() {
        return new Message(
                    Checks.isSet(content, TYPE, "content"),
                    Checks.isSet(role, TYPE, "role"),
                    encryptedContent,
                    id,
                    internalChatMessageMetadataPassthrough,
                    phase,
                    status,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code agent_message}.
   *
   * @param author required
   * @param content required
   * @param recipient required
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record AgentMessage(String author, List<AgentMessageInputContent> content, String recipient,
      @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.AgentMessage";

    public AgentMessage {
      Checks.notNull(author, TYPE, "author");
      Checks.notNull(content, TYPE, "content");
      content = List.copyOf(content);
      Checks.notNull(recipient, TYPE, "recipient");
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
      String author = null;
      List<AgentMessageInputContent> content = null;
      String recipient = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "author" -> author = Decode.string(p, TYPE, "author");
          case "content" -> {
            Decode.startArray(p, TYPE, "content");
            List<AgentMessageInputContent> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(AgentMessageInputContent.read(p));
            }
            content = json;
          }
          case "recipient" -> recipient = Decode.string(p, TYPE, "recipient");
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new AgentMessage(
                  Decode.required(author, p, TYPE, "author"),
                  Decode.required(content, p, TYPE, "content"),
                  Decode.required(recipient, p, TYPE, "recipient"),
                  id,
                  internalChatMessageMetadataPassthrough,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "agent_message");
      g.writeStringProperty("author", author);
      g.writeName("content");
      g.writeStartArray();
      for (AgentMessageInputContent jsonElement : content) {
        jsonElement.write(g);
      }
      g.writeEndArray();
      g.writeStringProperty("recipient", recipient);
      Encode.property(g, "id", id, explicitNulls.contains(0));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "agent_message";
    }

    /** Builds {@link AgentMessage}. */
    public static final class Builder {
      private @Nullable String author;
      private @Nullable List<AgentMessageInputContent> content;
      private @Nullable String recipient;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private long explicitNulls;

      private Builder() {}

      /** {@code author}: required. */
      public Builder author(String value) {
        author = Checks.notNull(value, TYPE, "author");
        return this;
      }

      /** {@code content}: required. */
      public Builder content(List<AgentMessageInputContent> value) {
        content = Checks.notNull(value, TYPE, "content");
        return this;
      }

      /** {@code content}: required. */
      public Builder content(AgentMessageInputContent... value) {
        return content(List.of(value));
      }

      /** {@code recipient}: required. */
      public Builder recipient(String value) {
        recipient = Checks.notNull(value, TYPE, "recipient");
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public AgentMessage build() {
        return new AgentMessage(
                    Checks.isSet(author, TYPE, "author"),
                    Checks.isSet(content, TYPE, "content"),
                    Checks.isSet(recipient, TYPE, "recipient"),
                    id,
                    internalChatMessageMetadataPassthrough,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code reasoning}.
   *
   * @param summary required
   * @param content optional, nullable
   * @param encryptedContent {@code encrypted_content}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Reasoning(List<ReasoningItemReasoningSummary> summary,
      @Nullable List<ReasoningItemContent> content, @Nullable String encryptedContent,
      @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.Reasoning";

    public Reasoning {
      Checks.notNull(summary, TYPE, "summary");
      summary = List.copyOf(summary);
      content = content == null ? null : List.copyOf(content);
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
      List<ReasoningItemReasoningSummary> summary = null;
      List<ReasoningItemContent> content = null;
      String encryptedContent = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "summary" -> {
            Decode.startArray(p, TYPE, "summary");
            List<ReasoningItemReasoningSummary> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ReasoningItemReasoningSummary.read(p));
            }
            summary = json;
          }
          case "content" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            if (!jsonNull) {
              Decode.startArray(p, TYPE, "content");
              List<ReasoningItemContent> json = new ArrayList<>();
              while (p.nextToken() != JsonToken.END_ARRAY) {
                json.add(ReasoningItemContent.read(p));
              }
              content = json;
            }
          }
          case "encrypted_content" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            encryptedContent = jsonNull ? null : Decode.string(p, TYPE, "encrypted_content");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new Reasoning(
                  Decode.required(summary, p, TYPE, "summary"),
                  content,
                  encryptedContent,
                  id,
                  internalChatMessageMetadataPassthrough,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "reasoning");
      g.writeName("summary");
      g.writeStartArray();
      for (ReasoningItemReasoningSummary jsonElement : summary) {
        jsonElement.write(g);
      }
      g.writeEndArray();
      if (content != null) {
        g.writeName("content");
        g.writeStartArray();
        for (ReasoningItemContent jsonElement : content) {
          jsonElement.write(g);
        }
        g.writeEndArray();
      } else if (explicitNulls.contains(0)) {
        g.writeNullProperty("content");
      }
      Encode.property(g, "encrypted_content", encryptedContent, explicitNulls.contains(1));
      Encode.property(g, "id", id, explicitNulls.contains(2));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(3));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "reasoning";
    }

    /** Builds {@link Reasoning}. */
    public static final class Builder {
      private @Nullable List<ReasoningItemReasoningSummary> summary;
      private @Nullable List<ReasoningItemContent> content;
      private @Nullable String encryptedContent;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private long explicitNulls;

      private Builder() {}

      /** {@code summary}: required. */
      public Builder summary(List<ReasoningItemReasoningSummary> value) {
        summary = Checks.notNull(value, TYPE, "summary");
        return this;
      }

      /** {@code summary}: required. */
      public Builder summary(ReasoningItemReasoningSummary... value) {
        return summary(List.of(value));
      }

      /** {@code content}: optional, nullable. */
      public Builder content(@Nullable List<ReasoningItemContent> value) {
        content = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code encrypted_content}: optional, nullable. */
      public Builder encryptedContent(@Nullable String value) {
        encryptedContent = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Reasoning build() {
        return new Reasoning(
                    Checks.isSet(summary, TYPE, "summary"),
                    content,
                    encryptedContent,
                    id,
                    internalChatMessageMetadataPassthrough,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code local_shell_call}.
   *
   * @param action required
   * @param status required
   * @param callId {@code call_id}; optional, nullable
   * @param encryptedContent {@code encrypted_content}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record LocalShellCall(LocalShellAction action, LocalShellStatus status, @Nullable String callId,
      @Nullable String encryptedContent, @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.LocalShellCall";

    public LocalShellCall {
      Checks.notNull(action, TYPE, "action");
      Checks.notNull(status, TYPE, "status");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static LocalShellCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static LocalShellCall readBody(JsonParser p) {
      LocalShellAction action = null;
      LocalShellStatus status = null;
      String callId = null;
      String encryptedContent = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "action" -> action = LocalShellAction.read(p);
          case "status" -> status = LocalShellStatus.fromWire(Decode.string(p, TYPE, "status"));
          case "call_id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            callId = jsonNull ? null : Decode.string(p, TYPE, "call_id");
          }
          case "encrypted_content" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            encryptedContent = jsonNull ? null : Decode.string(p, TYPE, "encrypted_content");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new LocalShellCall(
                  Decode.required(action, p, TYPE, "action"),
                  Decode.required(status, p, TYPE, "status"),
                  callId,
                  encryptedContent,
                  id,
                  internalChatMessageMetadataPassthrough,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "local_shell_call");
      g.writeName("action");
      action.write(g);
      g.writeName("status");
      Encode.enumeration(g, status, TYPE, "status");
      Encode.property(g, "call_id", callId, explicitNulls.contains(0));
      Encode.property(g, "encrypted_content", encryptedContent, explicitNulls.contains(1));
      Encode.property(g, "id", id, explicitNulls.contains(2));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(3));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "local_shell_call";
    }

    /** Builds {@link LocalShellCall}. */
    public static final class Builder {
      private @Nullable LocalShellAction action;
      private @Nullable LocalShellStatus status;
      private @Nullable String callId;
      private @Nullable String encryptedContent;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private long explicitNulls;

      private Builder() {}

      /** {@code action}: required. */
      public Builder action(LocalShellAction value) {
        action = Checks.notNull(value, TYPE, "action");
        return this;
      }

      /** {@code status}: required. */
      public Builder status(LocalShellStatus value) {
        status = Checks.notNull(value, TYPE, "status");
        return this;
      }

      /** {@code call_id}: optional, nullable. */
      public Builder callId(@Nullable String value) {
        callId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code encrypted_content}: optional, nullable. */
      public Builder encryptedContent(@Nullable String value) {
        encryptedContent = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public LocalShellCall build() {
        return new LocalShellCall(
                    Checks.isSet(action, TYPE, "action"),
                    Checks.isSet(status, TYPE, "status"),
                    callId,
                    encryptedContent,
                    id,
                    internalChatMessageMetadataPassthrough,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code function_call}.
   *
   * @param arguments required
   * @param callId {@code call_id}; required
   * @param name required
   * @param encryptedContent {@code encrypted_content}; optional, nullable
   * @param encryptedFunctionArgs {@code encrypted_function_args}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param namespace optional, nullable
   * @param status optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record FunctionCall(String arguments, String callId, String name,
      @Nullable String encryptedContent, @Nullable List<String> encryptedFunctionArgs,
      @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      @Nullable String namespace, @Nullable String status,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.FunctionCall";

    public FunctionCall {
      Checks.notNull(arguments, TYPE, "arguments");
      Checks.notNull(callId, TYPE, "call_id");
      Checks.notNull(name, TYPE, "name");
      encryptedFunctionArgs = encryptedFunctionArgs == null ? null : List.copyOf(encryptedFunctionArgs);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static FunctionCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static FunctionCall readBody(JsonParser p) {
      String arguments = null;
      String callId = null;
      String name = null;
      String encryptedContent = null;
      List<String> encryptedFunctionArgs = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      String namespace = null;
      String status = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "arguments" -> arguments = Decode.string(p, TYPE, "arguments");
          case "call_id" -> callId = Decode.string(p, TYPE, "call_id");
          case "name" -> name = Decode.string(p, TYPE, "name");
          case "encrypted_content" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            encryptedContent = jsonNull ? null : Decode.string(p, TYPE, "encrypted_content");
          }
          case "encrypted_function_args" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            encryptedFunctionArgs = jsonNull ? null : Decode.strings(p, TYPE, "encrypted_function_args");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          case "namespace" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            namespace = jsonNull ? null : Decode.string(p, TYPE, "namespace");
          }
          case "status" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
            status = jsonNull ? null : Decode.string(p, TYPE, "status");
          }
          default -> p.skipChildren();
        }
      }
      return new FunctionCall(
                  Decode.required(arguments, p, TYPE, "arguments"),
                  Decode.required(callId, p, TYPE, "call_id"),
                  Decode.required(name, p, TYPE, "name"),
                  encryptedContent,
                  encryptedFunctionArgs,
                  id,
                  internalChatMessageMetadataPassthrough,
                  namespace,
                  status,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "function_call");
      g.writeStringProperty("arguments", arguments);
      g.writeStringProperty("call_id", callId);
      g.writeStringProperty("name", name);
      Encode.property(g, "encrypted_content", encryptedContent, explicitNulls.contains(0));
      Encode.property(g, "encrypted_function_args", encryptedFunctionArgs, explicitNulls.contains(1));
      Encode.property(g, "id", id, explicitNulls.contains(2));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(3));
      Encode.property(g, "namespace", namespace, explicitNulls.contains(4));
      Encode.property(g, "status", status, explicitNulls.contains(5));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "function_call";
    }

    /** Builds {@link FunctionCall}. */
    public static final class Builder {
      private @Nullable String arguments;
      private @Nullable String callId;
      private @Nullable String name;
      private @Nullable String encryptedContent;
      private @Nullable List<String> encryptedFunctionArgs;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private @Nullable String namespace;
      private @Nullable String status;
      private long explicitNulls;

      private Builder() {}

      /** {@code arguments}: required. */
      public Builder arguments(String value) {
        arguments = Checks.notNull(value, TYPE, "arguments");
        return this;
      }

      /** {@code call_id}: required. */
      public Builder callId(String value) {
        callId = Checks.notNull(value, TYPE, "call_id");
        return this;
      }

      /** {@code name}: required. */
      public Builder name(String value) {
        name = Checks.notNull(value, TYPE, "name");
        return this;
      }

      /** {@code encrypted_content}: optional, nullable. */
      public Builder encryptedContent(@Nullable String value) {
        encryptedContent = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code encrypted_function_args}: optional, nullable. */
      public Builder encryptedFunctionArgs(@Nullable List<String> value) {
        encryptedFunctionArgs = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code namespace}: optional, nullable. */
      public Builder namespace(@Nullable String value) {
        namespace = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /** {@code status}: optional, nullable. */
      public Builder status(@Nullable String value) {
        status = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public FunctionCall build() {
        return new FunctionCall(
                    Checks.isSet(arguments, TYPE, "arguments"),
                    Checks.isSet(callId, TYPE, "call_id"),
                    Checks.isSet(name, TYPE, "name"),
                    encryptedContent,
                    encryptedFunctionArgs,
                    id,
                    internalChatMessageMetadataPassthrough,
                    namespace,
                    status,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code tool_search_call}.
   *
   * @param arguments required
   * @param execution required
   * @param callId {@code call_id}; optional, nullable
   * @param encryptedContent {@code encrypted_content}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param status optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ToolSearchCall(JsonNode arguments, String execution, @Nullable String callId,
      @Nullable String encryptedContent, @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      @Nullable String status, ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.ToolSearchCall";

    public ToolSearchCall {
      Checks.notNull(arguments, TYPE, "arguments");
      Checks.notNull(execution, TYPE, "execution");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ToolSearchCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ToolSearchCall readBody(JsonParser p) {
      JsonNode arguments = null;
      String execution = null;
      String callId = null;
      String encryptedContent = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      String status = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "arguments" -> arguments = Trees.read(p);
          case "execution" -> execution = Decode.string(p, TYPE, "execution");
          case "call_id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            callId = jsonNull ? null : Decode.string(p, TYPE, "call_id");
          }
          case "encrypted_content" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            encryptedContent = jsonNull ? null : Decode.string(p, TYPE, "encrypted_content");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          case "status" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            status = jsonNull ? null : Decode.string(p, TYPE, "status");
          }
          default -> p.skipChildren();
        }
      }
      return new ToolSearchCall(
                  Decode.required(arguments, p, TYPE, "arguments"),
                  Decode.required(execution, p, TYPE, "execution"),
                  callId,
                  encryptedContent,
                  id,
                  internalChatMessageMetadataPassthrough,
                  status,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "tool_search_call");
      g.writeName("arguments");
      Trees.write(g, arguments);
      g.writeStringProperty("execution", execution);
      Encode.property(g, "call_id", callId, explicitNulls.contains(0));
      Encode.property(g, "encrypted_content", encryptedContent, explicitNulls.contains(1));
      Encode.property(g, "id", id, explicitNulls.contains(2));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(3));
      Encode.property(g, "status", status, explicitNulls.contains(4));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "tool_search_call";
    }

    /** Builds {@link ToolSearchCall}. */
    public static final class Builder {
      private @Nullable JsonNode arguments;
      private @Nullable String execution;
      private @Nullable String callId;
      private @Nullable String encryptedContent;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private @Nullable String status;
      private long explicitNulls;

      private Builder() {}

      /** {@code arguments}: required. */
      public Builder arguments(JsonNode value) {
        arguments = Checks.notNull(value, TYPE, "arguments");
        return this;
      }

      /** {@code execution}: required. */
      public Builder execution(String value) {
        execution = Checks.notNull(value, TYPE, "execution");
        return this;
      }

      /** {@code call_id}: optional, nullable. */
      public Builder callId(@Nullable String value) {
        callId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code encrypted_content}: optional, nullable. */
      public Builder encryptedContent(@Nullable String value) {
        encryptedContent = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code status}: optional, nullable. */
      public Builder status(@Nullable String value) {
        status = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ToolSearchCall build() {
        return new ToolSearchCall(
                    Checks.isSet(arguments, TYPE, "arguments"),
                    Checks.isSet(execution, TYPE, "execution"),
                    callId,
                    encryptedContent,
                    id,
                    internalChatMessageMetadataPassthrough,
                    status,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code function_call_output}.
   *
   * @param output required
   * @param callId {@code call_id}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param name optional, nullable
   * @param namespace optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record FunctionCallOutput(FunctionCallOutputBody output, @Nullable String callId,
      @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      @Nullable String name, @Nullable String namespace,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.FunctionCallOutput";

    public FunctionCallOutput {
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
      FunctionCallOutputBody output = null;
      String callId = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      String name = null;
      String namespace = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "output" -> output = FunctionCallOutputBody.read(p);
          case "call_id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            callId = jsonNull ? null : Decode.string(p, TYPE, "call_id");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          case "name" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            name = jsonNull ? null : Decode.string(p, TYPE, "name");
          }
          case "namespace" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            namespace = jsonNull ? null : Decode.string(p, TYPE, "namespace");
          }
          default -> p.skipChildren();
        }
      }
      return new FunctionCallOutput(
                  Decode.required(output, p, TYPE, "output"),
                  callId,
                  id,
                  internalChatMessageMetadataPassthrough,
                  name,
                  namespace,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "function_call_output");
      g.writeName("output");
      output.write(g);
      Encode.property(g, "call_id", callId, explicitNulls.contains(0));
      Encode.property(g, "id", id, explicitNulls.contains(1));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(2));
      Encode.property(g, "name", name, explicitNulls.contains(3));
      Encode.property(g, "namespace", namespace, explicitNulls.contains(4));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "function_call_output";
    }

    /** Builds {@link FunctionCallOutput}. */
    public static final class Builder {
      private @Nullable FunctionCallOutputBody output;
      private @Nullable String callId;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private @Nullable String name;
      private @Nullable String namespace;
      private long explicitNulls;

      private Builder() {}

      /** {@code output}: required. */
      public Builder output(FunctionCallOutputBody value) {
        output = Checks.notNull(value, TYPE, "output");
        return this;
      }

      /** {@code call_id}: optional, nullable. */
      public Builder callId(@Nullable String value) {
        callId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code name}: optional, nullable. */
      public Builder name(@Nullable String value) {
        name = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code namespace}: optional, nullable. */
      public Builder namespace(@Nullable String value) {
        namespace = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public FunctionCallOutput build() {
        return new FunctionCallOutput(
                    Checks.isSet(output, TYPE, "output"),
                    callId,
                    id,
                    internalChatMessageMetadataPassthrough,
                    name,
                    namespace,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code custom_tool_call}.
   *
   * @param callId {@code call_id}; required
   * @param input required
   * @param name required
   * @param encryptedContent {@code encrypted_content}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param namespace optional, nullable
   * @param status optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record CustomToolCall(String callId, String input, String name, @Nullable String encryptedContent,
      @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      @Nullable String namespace, @Nullable String status,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.CustomToolCall";

    public CustomToolCall {
      Checks.notNull(callId, TYPE, "call_id");
      Checks.notNull(input, TYPE, "input");
      Checks.notNull(name, TYPE, "name");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static CustomToolCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static CustomToolCall readBody(JsonParser p) {
      String callId = null;
      String input = null;
      String name = null;
      String encryptedContent = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      String namespace = null;
      String status = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "call_id" -> callId = Decode.string(p, TYPE, "call_id");
          case "input" -> input = Decode.string(p, TYPE, "input");
          case "name" -> name = Decode.string(p, TYPE, "name");
          case "encrypted_content" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            encryptedContent = jsonNull ? null : Decode.string(p, TYPE, "encrypted_content");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          case "namespace" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            namespace = jsonNull ? null : Decode.string(p, TYPE, "namespace");
          }
          case "status" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            status = jsonNull ? null : Decode.string(p, TYPE, "status");
          }
          default -> p.skipChildren();
        }
      }
      return new CustomToolCall(
                  Decode.required(callId, p, TYPE, "call_id"),
                  Decode.required(input, p, TYPE, "input"),
                  Decode.required(name, p, TYPE, "name"),
                  encryptedContent,
                  id,
                  internalChatMessageMetadataPassthrough,
                  namespace,
                  status,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "custom_tool_call");
      g.writeStringProperty("call_id", callId);
      g.writeStringProperty("input", input);
      g.writeStringProperty("name", name);
      Encode.property(g, "encrypted_content", encryptedContent, explicitNulls.contains(0));
      Encode.property(g, "id", id, explicitNulls.contains(1));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(2));
      Encode.property(g, "namespace", namespace, explicitNulls.contains(3));
      Encode.property(g, "status", status, explicitNulls.contains(4));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "custom_tool_call";
    }

    /** Builds {@link CustomToolCall}. */
    public static final class Builder {
      private @Nullable String callId;
      private @Nullable String input;
      private @Nullable String name;
      private @Nullable String encryptedContent;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private @Nullable String namespace;
      private @Nullable String status;
      private long explicitNulls;

      private Builder() {}

      /** {@code call_id}: required. */
      public Builder callId(String value) {
        callId = Checks.notNull(value, TYPE, "call_id");
        return this;
      }

      /** {@code input}: required. */
      public Builder input(String value) {
        input = Checks.notNull(value, TYPE, "input");
        return this;
      }

      /** {@code name}: required. */
      public Builder name(String value) {
        name = Checks.notNull(value, TYPE, "name");
        return this;
      }

      /** {@code encrypted_content}: optional, nullable. */
      public Builder encryptedContent(@Nullable String value) {
        encryptedContent = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code namespace}: optional, nullable. */
      public Builder namespace(@Nullable String value) {
        namespace = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code status}: optional, nullable. */
      public Builder status(@Nullable String value) {
        status = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public CustomToolCall build() {
        return new CustomToolCall(
                    Checks.isSet(callId, TYPE, "call_id"),
                    Checks.isSet(input, TYPE, "input"),
                    Checks.isSet(name, TYPE, "name"),
                    encryptedContent,
                    id,
                    internalChatMessageMetadataPassthrough,
                    namespace,
                    status,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code custom_tool_call_output}.
   *
   * @param callId {@code call_id}; required
   * @param output required
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param name optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record CustomToolCallOutput(String callId, FunctionCallOutputBody output, @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      @Nullable String name, ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.CustomToolCallOutput";

    public CustomToolCallOutput {
      Checks.notNull(callId, TYPE, "call_id");
      Checks.notNull(output, TYPE, "output");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static CustomToolCallOutput of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static CustomToolCallOutput readBody(JsonParser p) {
      String callId = null;
      FunctionCallOutputBody output = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      String name = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "call_id" -> callId = Decode.string(p, TYPE, "call_id");
          case "output" -> output = FunctionCallOutputBody.read(p);
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          case "name" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            name = jsonNull ? null : Decode.string(p, TYPE, "name");
          }
          default -> p.skipChildren();
        }
      }
      return new CustomToolCallOutput(
                  Decode.required(callId, p, TYPE, "call_id"),
                  Decode.required(output, p, TYPE, "output"),
                  id,
                  internalChatMessageMetadataPassthrough,
                  name,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "custom_tool_call_output");
      g.writeStringProperty("call_id", callId);
      g.writeName("output");
      output.write(g);
      Encode.property(g, "id", id, explicitNulls.contains(0));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(1));
      Encode.property(g, "name", name, explicitNulls.contains(2));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "custom_tool_call_output";
    }

    /** Builds {@link CustomToolCallOutput}. */
    public static final class Builder {
      private @Nullable String callId;
      private @Nullable FunctionCallOutputBody output;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private @Nullable String name;
      private long explicitNulls;

      private Builder() {}

      /** {@code call_id}: required. */
      public Builder callId(String value) {
        callId = Checks.notNull(value, TYPE, "call_id");
        return this;
      }

      /** {@code output}: required. */
      public Builder output(FunctionCallOutputBody value) {
        output = Checks.notNull(value, TYPE, "output");
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code name}: optional, nullable. */
      public Builder name(@Nullable String value) {
        name = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public CustomToolCallOutput build() {
        return new CustomToolCallOutput(
                    Checks.isSet(callId, TYPE, "call_id"),
                    Checks.isSet(output, TYPE, "output"),
                    id,
                    internalChatMessageMetadataPassthrough,
                    name,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code tool_search_output}.
   *
   * @param execution required
   * @param status required
   * @param tools required
   * @param callId {@code call_id}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ToolSearchOutput(String execution, String status, List<JsonNode> tools,
      @Nullable String callId, @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.ToolSearchOutput";

    public ToolSearchOutput {
      Checks.notNull(execution, TYPE, "execution");
      Checks.notNull(status, TYPE, "status");
      Checks.notNull(tools, TYPE, "tools");
      tools = List.copyOf(tools);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ToolSearchOutput of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ToolSearchOutput readBody(JsonParser p) {
      String execution = null;
      String status = null;
      List<JsonNode> tools = null;
      String callId = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "execution" -> execution = Decode.string(p, TYPE, "execution");
          case "status" -> status = Decode.string(p, TYPE, "status");
          case "tools" -> {
            Decode.startArray(p, TYPE, "tools");
            List<JsonNode> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(Trees.read(p));
            }
            tools = json;
          }
          case "call_id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            callId = jsonNull ? null : Decode.string(p, TYPE, "call_id");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new ToolSearchOutput(
                  Decode.required(execution, p, TYPE, "execution"),
                  Decode.required(status, p, TYPE, "status"),
                  Decode.required(tools, p, TYPE, "tools"),
                  callId,
                  id,
                  internalChatMessageMetadataPassthrough,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "tool_search_output");
      g.writeStringProperty("execution", execution);
      g.writeStringProperty("status", status);
      g.writeName("tools");
      g.writeStartArray();
      for (JsonNode jsonElement : tools) {
        Trees.write(g, jsonElement);
      }
      g.writeEndArray();
      Encode.property(g, "call_id", callId, explicitNulls.contains(0));
      Encode.property(g, "id", id, explicitNulls.contains(1));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(2));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "tool_search_output";
    }

    /** Builds {@link ToolSearchOutput}. */
    public static final class Builder {
      private @Nullable String execution;
      private @Nullable String status;
      private @Nullable List<JsonNode> tools;
      private @Nullable String callId;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private long explicitNulls;

      private Builder() {}

      /** {@code execution}: required. */
      public Builder execution(String value) {
        execution = Checks.notNull(value, TYPE, "execution");
        return this;
      }

      /** {@code status}: required. */
      public Builder status(String value) {
        status = Checks.notNull(value, TYPE, "status");
        return this;
      }

      /** {@code tools}: required. */
      public Builder tools(List<JsonNode> value) {
        tools = Checks.notNull(value, TYPE, "tools");
        return this;
      }

      /** {@code tools}: required. */
      public Builder tools(JsonNode... value) {
        return tools(List.of(value));
      }

      /** {@code call_id}: optional, nullable. */
      public Builder callId(@Nullable String value) {
        callId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ToolSearchOutput build() {
        return new ToolSearchOutput(
                    Checks.isSet(execution, TYPE, "execution"),
                    Checks.isSet(status, TYPE, "status"),
                    Checks.isSet(tools, TYPE, "tools"),
                    callId,
                    id,
                    internalChatMessageMetadataPassthrough,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code web_search_call}.
   *
   * @param action optional, nullable
   * @param encryptedContent {@code encrypted_content}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param status optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record WebSearchCall(@Nullable ResponsesApiWebSearchAction action,
      @Nullable String encryptedContent, @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      @Nullable String status, ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.WebSearchCall";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static WebSearchCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static WebSearchCall readBody(JsonParser p) {
      ResponsesApiWebSearchAction action = null;
      String encryptedContent = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      String status = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "action" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            action = jsonNull ? null : ResponsesApiWebSearchAction.read(p);
          }
          case "encrypted_content" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            encryptedContent = jsonNull ? null : Decode.string(p, TYPE, "encrypted_content");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          case "status" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
            status = jsonNull ? null : Decode.string(p, TYPE, "status");
          }
          default -> p.skipChildren();
        }
      }
      return new WebSearchCall(
                  action,
                  encryptedContent,
                  id,
                  internalChatMessageMetadataPassthrough,
                  status,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "web_search_call");
      Encode.property(g, "action", action, explicitNulls.contains(0));
      Encode.property(g, "encrypted_content", encryptedContent, explicitNulls.contains(1));
      Encode.property(g, "id", id, explicitNulls.contains(2));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(3));
      Encode.property(g, "status", status, explicitNulls.contains(4));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "web_search_call";
    }

    /** Builds {@link WebSearchCall}. */
    public static final class Builder {
      private @Nullable ResponsesApiWebSearchAction action;
      private @Nullable String encryptedContent;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private @Nullable String status;
      private long explicitNulls;

      private Builder() {}

      /** {@code action}: optional, nullable. */
      public Builder action(@Nullable ResponsesApiWebSearchAction value) {
        action = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code encrypted_content}: optional, nullable. */
      public Builder encryptedContent(@Nullable String value) {
        encryptedContent = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /** {@code status}: optional, nullable. */
      public Builder status(@Nullable String value) {
        status = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public WebSearchCall build() {
        return new WebSearchCall(
                    action,
                    encryptedContent,
                    id,
                    internalChatMessageMetadataPassthrough,
                    status,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code image_generation_call}.
   *
   * @param result required
   * @param status required
   * @param encryptedContent {@code encrypted_content}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param revisedPrompt {@code revised_prompt}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ImageGenerationCall(String result, String status, @Nullable String encryptedContent,
      @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      @Nullable String revisedPrompt, ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.ImageGenerationCall";

    public ImageGenerationCall {
      Checks.notNull(result, TYPE, "result");
      Checks.notNull(status, TYPE, "status");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ImageGenerationCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ImageGenerationCall readBody(JsonParser p) {
      String result = null;
      String status = null;
      String encryptedContent = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      String revisedPrompt = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "result" -> result = Decode.string(p, TYPE, "result");
          case "status" -> status = Decode.string(p, TYPE, "status");
          case "encrypted_content" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            encryptedContent = jsonNull ? null : Decode.string(p, TYPE, "encrypted_content");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          case "revised_prompt" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
            revisedPrompt = jsonNull ? null : Decode.string(p, TYPE, "revised_prompt");
          }
          default -> p.skipChildren();
        }
      }
      return new ImageGenerationCall(
                  Decode.required(result, p, TYPE, "result"),
                  Decode.required(status, p, TYPE, "status"),
                  encryptedContent,
                  id,
                  internalChatMessageMetadataPassthrough,
                  revisedPrompt,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "image_generation_call");
      g.writeStringProperty("result", result);
      g.writeStringProperty("status", status);
      Encode.property(g, "encrypted_content", encryptedContent, explicitNulls.contains(0));
      Encode.property(g, "id", id, explicitNulls.contains(1));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(2));
      Encode.property(g, "revised_prompt", revisedPrompt, explicitNulls.contains(3));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "image_generation_call";
    }

    /** Builds {@link ImageGenerationCall}. */
    public static final class Builder {
      private @Nullable String result;
      private @Nullable String status;
      private @Nullable String encryptedContent;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private @Nullable String revisedPrompt;
      private long explicitNulls;

      private Builder() {}

      /** {@code result}: required. */
      public Builder result(String value) {
        result = Checks.notNull(value, TYPE, "result");
        return this;
      }

      /** {@code status}: required. */
      public Builder status(String value) {
        status = Checks.notNull(value, TYPE, "status");
        return this;
      }

      /** {@code encrypted_content}: optional, nullable. */
      public Builder encryptedContent(@Nullable String value) {
        encryptedContent = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /** {@code revised_prompt}: optional, nullable. */
      public Builder revisedPrompt(@Nullable String value) {
        revisedPrompt = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ImageGenerationCall build() {
        return new ImageGenerationCall(
                    Checks.isSet(result, TYPE, "result"),
                    Checks.isSet(status, TYPE, "status"),
                    encryptedContent,
                    id,
                    internalChatMessageMetadataPassthrough,
                    revisedPrompt,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code compaction}.
   *
   * @param encryptedContent {@code encrypted_content}; required
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Compaction(String encryptedContent, @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.Compaction";

    public Compaction {
      Checks.notNull(encryptedContent, TYPE, "encrypted_content");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Compaction of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Compaction readBody(JsonParser p) {
      String encryptedContent = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "encrypted_content" -> encryptedContent = Decode.string(p, TYPE, "encrypted_content");
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new Compaction(
                  Decode.required(encryptedContent, p, TYPE, "encrypted_content"),
                  id,
                  internalChatMessageMetadataPassthrough,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "compaction");
      g.writeStringProperty("encrypted_content", encryptedContent);
      Encode.property(g, "id", id, explicitNulls.contains(0));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "compaction";
    }

    /** Builds {@link Compaction}. */
    public static final class Builder {
      private @Nullable String encryptedContent;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private long explicitNulls;

      private Builder() {}

      /** {@code encrypted_content}: required. */
      public Builder encryptedContent(String value) {
        encryptedContent = Checks.notNull(value, TYPE, "encrypted_content");
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Compaction build() {
        return new Compaction(
                    Checks.isSet(encryptedContent, TYPE, "encrypted_content"),
                    id,
                    internalChatMessageMetadataPassthrough,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code configuration_update}.
   *
   * @param reasoning required
   */
  record ConfigurationUpdate(ConfigurationReasoning reasoning) implements ResponseItem {
    private static final String TYPE = "ResponseItem.ConfigurationUpdate";

    public ConfigurationUpdate {
      Checks.notNull(reasoning, TYPE, "reasoning");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ConfigurationUpdate of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ConfigurationUpdate readBody(JsonParser p) {
      ConfigurationReasoning reasoning = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "reasoning" -> reasoning = ConfigurationReasoning.read(p);
          default -> p.skipChildren();
        }
      }
      return new ConfigurationUpdate(
                  Decode.required(reasoning, p, TYPE, "reasoning"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "configuration_update");
      g.writeName("reasoning");
      reasoning.write(g);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "configuration_update";
    }

    /** Builds {@link ConfigurationUpdate}. */
    public static final class Builder {
      private @Nullable ConfigurationReasoning reasoning;

      private Builder() {}

      /** {@code reasoning}: required. */
      public Builder reasoning(ConfigurationReasoning value) {
        reasoning = Checks.notNull(value, TYPE, "reasoning");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ConfigurationUpdate build() {
        return new ConfigurationUpdate(
                    Checks.isSet(reasoning, TYPE, "reasoning"));
      }
    }
  }

  /**
   * {@code type} is {@code compaction_trigger}.
   *
   */
  record CompactionTrigger() implements ResponseItem {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static CompactionTrigger of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static CompactionTrigger readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new CompactionTrigger();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "compaction_trigger");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "compaction_trigger";
    }

    /** Builds {@link CompactionTrigger}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public CompactionTrigger build() {
        return new CompactionTrigger();
      }
    }
  }

  /**
   * {@code type} is {@code context_compaction}.
   *
   * @param encryptedContent {@code encrypted_content}; optional, nullable
   * @param id optional, nullable
   * @param internalChatMessageMetadataPassthrough {@code internal_chat_message_metadata_passthrough}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ContextCompaction(@Nullable String encryptedContent, @Nullable String id,
      @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough,
      ExplicitNulls explicitNulls) implements ResponseItem {
    private static final String TYPE = "ResponseItem.ContextCompaction";

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
      String encryptedContent = null;
      String id = null;
      InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "encrypted_content" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            encryptedContent = jsonNull ? null : Decode.string(p, TYPE, "encrypted_content");
          }
          case "id" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            id = jsonNull ? null : Decode.string(p, TYPE, "id");
          }
          case "internal_chat_message_metadata_passthrough" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            internalChatMessageMetadataPassthrough = jsonNull ? null : InternalChatMessageMetadataPassthrough.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new ContextCompaction(
                  encryptedContent,
                  id,
                  internalChatMessageMetadataPassthrough,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "context_compaction");
      Encode.property(g, "encrypted_content", encryptedContent, explicitNulls.contains(0));
      Encode.property(g, "id", id, explicitNulls.contains(1));
      Encode.property(g, "internal_chat_message_metadata_passthrough", internalChatMessageMetadataPassthrough, explicitNulls.contains(2));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "context_compaction";
    }

    /** Builds {@link ContextCompaction}. */
    public static final class Builder {
      private @Nullable String encryptedContent;
      private @Nullable String id;
      private @Nullable InternalChatMessageMetadataPassthrough internalChatMessageMetadataPassthrough;
      private long explicitNulls;

      private Builder() {}

      /** {@code encrypted_content}: optional, nullable. */
      public Builder encryptedContent(@Nullable String value) {
        encryptedContent = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code id}: optional, nullable. */
      public Builder id(@Nullable String value) {
        id = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code internal_chat_message_metadata_passthrough}: optional, nullable. */
      public Builder internalChatMessageMetadataPassthrough(
          @Nullable InternalChatMessageMetadataPassthrough value) {
        internalChatMessageMetadataPassthrough = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ContextCompaction build() {
        return new ContextCompaction(
                    encryptedContent,
                    id,
                    internalChatMessageMetadataPassthrough,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code other}.
   *
   */
  record Other() implements ResponseItem {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Other of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Other readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Other();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "other");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "other";
    }

    /** Builds {@link Other}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Other build() {
        return new Other();
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ResponseItem {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ResponseItem> {
    Deserializer() {
      super(ResponseItem.class);
    }

    @Override
    ResponseItem decode(JsonParser p) {
      return ResponseItem.read(p);
    }
  }
}
