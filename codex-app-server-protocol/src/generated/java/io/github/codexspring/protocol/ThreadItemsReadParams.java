package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/items/read}.
 *
 * @param itemIds required
 * @param threadId required
 * @param turnId required
 */
@JsonDeserialize(using = ThreadItemsReadParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadItemsReadParams(List<String> itemIds, String threadId,
    String turnId) implements ProtocolValue {
  private static final String TYPE = "ThreadItemsReadParams";

  public ThreadItemsReadParams {
    Checks.notNull(itemIds, TYPE, "itemIds");
    itemIds = List.copyOf(itemIds);
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadItemsReadParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadItemsReadParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadItemsReadParams readBody(JsonParser p) {
    List<String> itemIds = null;
    String threadId = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "itemIds" -> itemIds = Decode.strings(p, TYPE, "itemIds");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new ThreadItemsReadParams(
                Decode.required(itemIds, p, TYPE, "itemIds"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("itemIds");
    Encode.strings(g, itemIds);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadItemsReadParams}. */
  public static final class Builder {
    private @Nullable List<String> itemIds;
    private @Nullable String threadId;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code itemIds}: required. */
    public Builder itemIds(List<String> value) {
      itemIds = Checks.notNull(value, TYPE, "itemIds");
      return this;
    }

    /** {@code itemIds}: required. */
    public Builder itemIds(String... value) {
      return itemIds(List.of(value));
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadItemsReadParams build() {
      return new ThreadItemsReadParams(
                  Checks.isSet(itemIds, TYPE, "itemIds"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadItemsReadParams> {
    Deserializer() {
      super(ThreadItemsReadParams.class);
    }

    @Override
    ThreadItemsReadParams decode(JsonParser p) {
      return ThreadItemsReadParams.read(p);
    }
  }
}
