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
 * Parameters of {@code item/tool/requestUserInput}.
 *
 * @param isBlocking required
 * @param itemId required
 * @param questions required
 * @param threadId required
 * @param turnId required
 * @param autoResolutionMs optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ToolRequestUserInputParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ToolRequestUserInputParams(boolean isBlocking, String itemId,
    List<ToolRequestUserInputQuestion> questions, String threadId, String turnId,
    @Nullable Long autoResolutionMs, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ToolRequestUserInputParams";

  public ToolRequestUserInputParams {
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(questions, TYPE, "questions");
    questions = List.copyOf(questions);
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ToolRequestUserInputParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ToolRequestUserInputParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ToolRequestUserInputParams readBody(JsonParser p) {
    Boolean isBlocking = null;
    String itemId = null;
    List<ToolRequestUserInputQuestion> questions = null;
    String threadId = null;
    String turnId = null;
    Long autoResolutionMs = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "isBlocking" -> isBlocking = Decode.bool(p, TYPE, "isBlocking");
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "questions" -> {
          Decode.startArray(p, TYPE, "questions");
          List<ToolRequestUserInputQuestion> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ToolRequestUserInputQuestion.read(p));
          }
          questions = json;
        }
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "autoResolutionMs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          autoResolutionMs = jsonNull ? null : Decode.uint64(p, TYPE, "autoResolutionMs");
        }
        default -> p.skipChildren();
      }
    }
    return new ToolRequestUserInputParams(
                Decode.required(isBlocking, p, TYPE, "isBlocking"),
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(questions, p, TYPE, "questions"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                autoResolutionMs,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("isBlocking", isBlocking);
    g.writeStringProperty("itemId", itemId);
    g.writeName("questions");
    g.writeStartArray();
    for (ToolRequestUserInputQuestion jsonElement : questions) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    Encode.uint64Property(g, "autoResolutionMs", autoResolutionMs, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ToolRequestUserInputParams}. */
  public static final class Builder {
    private @Nullable Boolean isBlocking;
    private @Nullable String itemId;
    private @Nullable List<ToolRequestUserInputQuestion> questions;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable Long autoResolutionMs;
    private long explicitNulls;

    private Builder() {}

    /** {@code isBlocking}: required. */
    public Builder isBlocking(boolean value) {
      isBlocking = value;
      return this;
    }

    /** {@code itemId}: required. */
    public Builder itemId(String value) {
      itemId = Checks.notNull(value, TYPE, "itemId");
      return this;
    }

    /** {@code questions}: required. */
    public Builder questions(List<ToolRequestUserInputQuestion> value) {
      questions = Checks.notNull(value, TYPE, "questions");
      return this;
    }

    /** {@code questions}: required. */
    public Builder questions(ToolRequestUserInputQuestion... value) {
      return questions(List.of(value));
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

    /** {@code autoResolutionMs}: optional, nullable. */
    public Builder autoResolutionMs(long value) {
      Checks.unsigned(value, TYPE, "autoResolutionMs");
      autoResolutionMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code autoResolutionMs}: optional, nullable. */
    public Builder autoResolutionMs(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "autoResolutionMs");
      }
      autoResolutionMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ToolRequestUserInputParams build() {
      return new ToolRequestUserInputParams(
                  Checks.isSet(isBlocking, TYPE, "isBlocking"),
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(questions, TYPE, "questions"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  autoResolutionMs,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ToolRequestUserInputParams> {
    Deserializer() {
      super(ToolRequestUserInputParams.class);
    }

    @Override
    ToolRequestUserInputParams decode(JsonParser p) {
      return ToolRequestUserInputParams.read(p);
    }
  }
}
