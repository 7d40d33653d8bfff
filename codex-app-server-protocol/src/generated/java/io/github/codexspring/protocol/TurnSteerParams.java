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
 * Parameters of {@code turn/steer}.
 *
 * @param expectedTurnId required
 * @param input required
 * @param threadId required
 * @param additionalContext optional, nullable
 * @param clientUserMessageId optional, nullable
 * @param responsesapiClientMetadata optional, nullable
 * @param responsesapiClientMetadataPatch optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = TurnSteerParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnSteerParams(String expectedTurnId, List<UserInput> input, String threadId,
    @ExperimentalApi @Nullable Map<String, AdditionalContextEntry> additionalContext,
    @Nullable String clientUserMessageId,
    @ExperimentalApi @Nullable Map<String, String> responsesapiClientMetadata,
    @ExperimentalApi @Nullable Map<String, String> responsesapiClientMetadataPatch,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "TurnSteerParams";

  public TurnSteerParams {
    Checks.notNull(expectedTurnId, TYPE, "expectedTurnId");
    Checks.notNull(input, TYPE, "input");
    input = List.copyOf(input);
    Checks.notNull(threadId, TYPE, "threadId");
    additionalContext = additionalContext == null ? null : Checks.copy(additionalContext);
    responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Checks.copy(responsesapiClientMetadata);
    responsesapiClientMetadataPatch = responsesapiClientMetadataPatch == null ? null : Checks.copy(responsesapiClientMetadataPatch);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnSteerParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnSteerParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnSteerParams readBody(JsonParser p) {
    String expectedTurnId = null;
    List<UserInput> input = null;
    String threadId = null;
    Map<String, AdditionalContextEntry> additionalContext = null;
    String clientUserMessageId = null;
    Map<String, String> responsesapiClientMetadata = null;
    Map<String, String> responsesapiClientMetadataPatch = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "expectedTurnId" -> expectedTurnId = Decode.string(p, TYPE, "expectedTurnId");
        case "input" -> {
          Decode.startArray(p, TYPE, "input");
          List<UserInput> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(UserInput.read(p));
          }
          input = json;
        }
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "additionalContext" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "additionalContext");
            Map<String, AdditionalContextEntry> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, AdditionalContextEntry.read(p));
            }
            additionalContext = json;
          }
        }
        case "clientUserMessageId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          clientUserMessageId = jsonNull ? null : Decode.string(p, TYPE, "clientUserMessageId");
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
        case "responsesapiClientMetadataPatch" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "responsesapiClientMetadataPatch");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "responsesapiClientMetadataPatch"));
            }
            responsesapiClientMetadataPatch = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new TurnSteerParams(
                Decode.required(expectedTurnId, p, TYPE, "expectedTurnId"),
                Decode.required(input, p, TYPE, "input"),
                Decode.required(threadId, p, TYPE, "threadId"),
                additionalContext,
                clientUserMessageId,
                responsesapiClientMetadata,
                responsesapiClientMetadataPatch,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("expectedTurnId", expectedTurnId);
    g.writeName("input");
    g.writeStartArray();
    for (UserInput jsonElement : input) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("threadId", threadId);
    if (additionalContext != null) {
      g.writeName("additionalContext");
      g.writeStartObject();
      for (Map.Entry<String, AdditionalContextEntry> jsonEntry : additionalContext.entrySet()) {
        g.writeName(jsonEntry.getKey());
        jsonEntry.getValue().write(g);
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("additionalContext");
    }
    Encode.property(g, "clientUserMessageId", clientUserMessageId, explicitNulls.contains(1));
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
    if (responsesapiClientMetadataPatch != null) {
      g.writeName("responsesapiClientMetadataPatch");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : responsesapiClientMetadataPatch.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(3)) {
      g.writeNullProperty("responsesapiClientMetadataPatch");
    }
    g.writeEndObject();
  }

  /** Builds {@link TurnSteerParams}. */
  public static final class Builder {
    private @Nullable String expectedTurnId;
    private @Nullable List<UserInput> input;
    private @Nullable String threadId;
    private @Nullable Map<String, AdditionalContextEntry> additionalContext;
    private @Nullable String clientUserMessageId;
    private @Nullable Map<String, String> responsesapiClientMetadata;
    private @Nullable Map<String, String> responsesapiClientMetadataPatch;
    private long explicitNulls;

    private Builder() {}

    /** {@code expectedTurnId}: required. */
    public Builder expectedTurnId(String value) {
      expectedTurnId = Checks.notNull(value, TYPE, "expectedTurnId");
      return this;
    }

    /** {@code input}: required. */
    public Builder input(List<UserInput> value) {
      input = Checks.notNull(value, TYPE, "input");
      return this;
    }

    /** {@code input}: required. */
    public Builder input(UserInput... value) {
      return input(List.of(value));
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code additionalContext}: optional, nullable. */
    @ExperimentalApi
    public Builder additionalContext(@Nullable Map<String, AdditionalContextEntry> value) {
      additionalContext = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code clientUserMessageId}: optional, nullable. */
    public Builder clientUserMessageId(@Nullable String value) {
      clientUserMessageId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code responsesapiClientMetadata}: optional, nullable. */
    @ExperimentalApi
    public Builder responsesapiClientMetadata(@Nullable Map<String, String> value) {
      responsesapiClientMetadata = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code responsesapiClientMetadataPatch}: optional, nullable. */
    @ExperimentalApi
    public Builder responsesapiClientMetadataPatch(@Nullable Map<String, String> value) {
      responsesapiClientMetadataPatch = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnSteerParams build() {
      return new TurnSteerParams(
                  Checks.isSet(expectedTurnId, TYPE, "expectedTurnId"),
                  Checks.isSet(input, TYPE, "input"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  additionalContext,
                  clientUserMessageId,
                  responsesapiClientMetadata,
                  responsesapiClientMetadataPatch,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnSteerParams> {
    Deserializer() {
      super(TurnSteerParams.class);
    }

    @Override
    TurnSteerParams decode(JsonParser p) {
      return TurnSteerParams.read(p);
    }
  }
}
