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
 * Result of {@code account/workspaceMessages/read}.
 *
 * @param featureEnabled required
 * @param messages required
 */
@JsonDeserialize(using = GetWorkspaceMessagesResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GetWorkspaceMessagesResponse(boolean featureEnabled,
    List<WorkspaceMessage> messages) implements ProtocolValue {
  private static final String TYPE = "GetWorkspaceMessagesResponse";

  public GetWorkspaceMessagesResponse {
    Checks.notNull(messages, TYPE, "messages");
    messages = List.copyOf(messages);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GetWorkspaceMessagesResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GetWorkspaceMessagesResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GetWorkspaceMessagesResponse readBody(JsonParser p) {
    Boolean featureEnabled = null;
    List<WorkspaceMessage> messages = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "featureEnabled" -> featureEnabled = Decode.bool(p, TYPE, "featureEnabled");
        case "messages" -> {
          Decode.startArray(p, TYPE, "messages");
          List<WorkspaceMessage> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(WorkspaceMessage.read(p));
          }
          messages = json;
        }
        default -> p.skipChildren();
      }
    }
    return new GetWorkspaceMessagesResponse(
                Decode.required(featureEnabled, p, TYPE, "featureEnabled"),
                Decode.required(messages, p, TYPE, "messages"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("featureEnabled", featureEnabled);
    g.writeName("messages");
    g.writeStartArray();
    for (WorkspaceMessage jsonElement : messages) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link GetWorkspaceMessagesResponse}. */
  public static final class Builder {
    private @Nullable Boolean featureEnabled;
    private @Nullable List<WorkspaceMessage> messages;

    private Builder() {}

    /** {@code featureEnabled}: required. */
    public Builder featureEnabled(boolean value) {
      featureEnabled = value;
      return this;
    }

    /** {@code messages}: required. */
    public Builder messages(List<WorkspaceMessage> value) {
      messages = Checks.notNull(value, TYPE, "messages");
      return this;
    }

    /** {@code messages}: required. */
    public Builder messages(WorkspaceMessage... value) {
      return messages(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GetWorkspaceMessagesResponse build() {
      return new GetWorkspaceMessagesResponse(
                  Checks.isSet(featureEnabled, TYPE, "featureEnabled"),
                  Checks.isSet(messages, TYPE, "messages"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GetWorkspaceMessagesResponse> {
    Deserializer() {
      super(GetWorkspaceMessagesResponse.class);
    }

    @Override
    GetWorkspaceMessagesResponse decode(JsonParser p) {
      return GetWorkspaceMessagesResponse.read(p);
    }
  }
}
