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
 * Parameters of {@code thread/queue/add}.
 *
 * @param clientUserMessageId required
 * @param input required
 * @param threadId required
 * @param responsesapiClientMetadata optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadQueueAddParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadQueueAddParams(String clientUserMessageId, List<UserInput> input,
    String threadId, @Nullable Map<String, String> responsesapiClientMetadata,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadQueueAddParams";

  public ThreadQueueAddParams {
    Checks.notNull(clientUserMessageId, TYPE, "clientUserMessageId");
    Checks.notNull(input, TYPE, "input");
    input = List.copyOf(input);
    Checks.notNull(threadId, TYPE, "threadId");
    responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Checks.copy(responsesapiClientMetadata);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadQueueAddParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadQueueAddParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadQueueAddParams readBody(JsonParser p) {
    String clientUserMessageId = null;
    List<UserInput> input = null;
    String threadId = null;
    Map<String, String> responsesapiClientMetadata = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "clientUserMessageId" -> clientUserMessageId = Decode.string(p, TYPE, "clientUserMessageId");
        case "input" -> {
          Decode.startArray(p, TYPE, "input");
          List<UserInput> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(UserInput.read(p));
          }
          input = json;
        }
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
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
    return new ThreadQueueAddParams(
                Decode.required(clientUserMessageId, p, TYPE, "clientUserMessageId"),
                Decode.required(input, p, TYPE, "input"),
                Decode.required(threadId, p, TYPE, "threadId"),
                responsesapiClientMetadata,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("clientUserMessageId", clientUserMessageId);
    g.writeName("input");
    g.writeStartArray();
    for (UserInput jsonElement : input) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("threadId", threadId);
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

  /** Builds {@link ThreadQueueAddParams}. */
  public static final class Builder {
    private @Nullable String clientUserMessageId;
    private @Nullable List<UserInput> input;
    private @Nullable String threadId;
    private @Nullable Map<String, String> responsesapiClientMetadata;
    private long explicitNulls;

    private Builder() {}

    /** {@code clientUserMessageId}: required. */
    public Builder clientUserMessageId(String value) {
      clientUserMessageId = Checks.notNull(value, TYPE, "clientUserMessageId");
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
    public ThreadQueueAddParams build() {
      return new ThreadQueueAddParams(
                  Checks.isSet(clientUserMessageId, TYPE, "clientUserMessageId"),
                  Checks.isSet(input, TYPE, "input"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  responsesapiClientMetadata,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadQueueAddParams> {
    Deserializer() {
      super(ThreadQueueAddParams.class);
    }

    @Override
    ThreadQueueAddParams decode(JsonParser p) {
      return ThreadQueueAddParams.read(p);
    }
  }
}
