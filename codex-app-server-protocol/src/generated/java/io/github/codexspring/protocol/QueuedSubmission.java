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
 * Wire type {@code QueuedSubmission}.
 *
 * @param clientUserMessageId required
 * @param id required
 * @param input required
 * @param responsesapiClientMetadata optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = QueuedSubmission.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record QueuedSubmission(String clientUserMessageId, String id, List<UserInput> input,
    @Nullable Map<String, String> responsesapiClientMetadata,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "QueuedSubmission";

  public QueuedSubmission {
    Checks.notNull(clientUserMessageId, TYPE, "clientUserMessageId");
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(input, TYPE, "input");
    input = List.copyOf(input);
    responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Checks.copy(responsesapiClientMetadata);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static QueuedSubmission of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static QueuedSubmission read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static QueuedSubmission readBody(JsonParser p) {
    String clientUserMessageId = null;
    String id = null;
    List<UserInput> input = null;
    Map<String, String> responsesapiClientMetadata = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "clientUserMessageId" -> clientUserMessageId = Decode.string(p, TYPE, "clientUserMessageId");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "input" -> {
          Decode.startArray(p, TYPE, "input");
          List<UserInput> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(UserInput.read(p));
          }
          input = json;
        }
        case "responsesapiClientMetadata" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
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
        default -> p.skipChildren();
      }
    }
    return new QueuedSubmission(
                Decode.required(clientUserMessageId, p, TYPE, "clientUserMessageId"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(input, p, TYPE, "input"),
                responsesapiClientMetadata,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("clientUserMessageId", clientUserMessageId);
    g.writeStringProperty("id", id);
    g.writeName("input");
    g.writeStartArray();
    for (UserInput jsonElement : input) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    if (responsesapiClientMetadata != null) {
      g.writeName("responsesapiClientMetadata");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : responsesapiClientMetadata.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("responsesapiClientMetadata");
    }
    g.writeEndObject();
  }

  /** Builds {@link QueuedSubmission}. */
  public static final class Builder {
    private @Nullable String clientUserMessageId;
    private @Nullable String id;
    private @Nullable List<UserInput> input;
    private @Nullable Map<String, String> responsesapiClientMetadata;
    private long explicitNulls;

    private Builder() {}

    /** {@code clientUserMessageId}: required. */
    public Builder clientUserMessageId(String value) {
      clientUserMessageId = Checks.notNull(value, TYPE, "clientUserMessageId");
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
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

    /** {@code responsesapiClientMetadata}: optional, nullable. */
    public Builder responsesapiClientMetadata(@Nullable Map<String, String> value) {
      responsesapiClientMetadata = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public QueuedSubmission build() {
      return new QueuedSubmission(
                  Checks.isSet(clientUserMessageId, TYPE, "clientUserMessageId"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(input, TYPE, "input"),
                  responsesapiClientMetadata,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<QueuedSubmission> {
    Deserializer() {
      super(QueuedSubmission.class);
    }

    @Override
    QueuedSubmission decode(JsonParser p) {
      return QueuedSubmission.read(p);
    }
  }
}
