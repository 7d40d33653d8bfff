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

/**
 * Parameters of {@code thread/inject_items}.
 *
 * @param items required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadInjectItemsParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadInjectItemsParams(List<JsonNode> items,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadInjectItemsParams";

  public ThreadInjectItemsParams {
    Checks.notNull(items, TYPE, "items");
    items = List.copyOf(items);
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadInjectItemsParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadInjectItemsParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadInjectItemsParams readBody(JsonParser p) {
    List<JsonNode> items = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "items" -> {
          Decode.startArray(p, TYPE, "items");
          List<JsonNode> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(Trees.read(p));
          }
          items = json;
        }
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadInjectItemsParams(
                Decode.required(items, p, TYPE, "items"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("items");
    g.writeStartArray();
    for (JsonNode jsonElement : items) {
      Trees.write(g, jsonElement);
    }
    g.writeEndArray();
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadInjectItemsParams}. */
  public static final class Builder {
    private @Nullable List<JsonNode> items;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code items}: required. */
    public Builder items(List<JsonNode> value) {
      items = Checks.notNull(value, TYPE, "items");
      return this;
    }

    /** {@code items}: required. */
    public Builder items(JsonNode... value) {
      return items(List.of(value));
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadInjectItemsParams build() {
      return new ThreadInjectItemsParams(
                  Checks.isSet(items, TYPE, "items"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadInjectItemsParams> {
    Deserializer() {
      super(ThreadInjectItemsParams.class);
    }

    @Override
    ThreadInjectItemsParams decode(JsonParser p) {
      return ThreadInjectItemsParams.read(p);
    }
  }
}
