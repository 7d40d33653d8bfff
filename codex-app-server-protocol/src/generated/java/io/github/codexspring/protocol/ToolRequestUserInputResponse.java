package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code item/tool/requestUserInput}.
 *
 * @param answers required
 */
@JsonDeserialize(using = ToolRequestUserInputResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ToolRequestUserInputResponse(
    Map<String, ToolRequestUserInputAnswer> answers) implements ProtocolValue {
  private static final String TYPE = "ToolRequestUserInputResponse";

  public ToolRequestUserInputResponse {
    Checks.notNull(answers, TYPE, "answers");
    answers = Checks.copy(answers);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ToolRequestUserInputResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ToolRequestUserInputResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ToolRequestUserInputResponse readBody(JsonParser p) {
    Map<String, ToolRequestUserInputAnswer> answers = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "answers" -> {
          Decode.startObject(p, TYPE, "answers");
          Map<String, ToolRequestUserInputAnswer> json = new LinkedHashMap<>();
          for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
            p.nextToken();
            json.put(jsonKey, ToolRequestUserInputAnswer.read(p));
          }
          answers = json;
        }
        default -> p.skipChildren();
      }
    }
    return new ToolRequestUserInputResponse(
                Decode.required(answers, p, TYPE, "answers"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("answers");
    g.writeStartObject();
    for (Map.Entry<String, ToolRequestUserInputAnswer> jsonEntry : answers.entrySet()) {
      g.writeName(jsonEntry.getKey());
      jsonEntry.getValue().write(g);
    }
    g.writeEndObject();
    g.writeEndObject();
  }

  /** Builds {@link ToolRequestUserInputResponse}. */
  public static final class Builder {
    private @Nullable Map<String, ToolRequestUserInputAnswer> answers;

    private Builder() {}

    /** {@code answers}: required. */
    public Builder answers(Map<String, ToolRequestUserInputAnswer> value) {
      answers = Checks.notNull(value, TYPE, "answers");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ToolRequestUserInputResponse build() {
      return new ToolRequestUserInputResponse(
                  Checks.isSet(answers, TYPE, "answers"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ToolRequestUserInputResponse> {
    Deserializer() {
      super(ToolRequestUserInputResponse.class);
    }

    @Override
    ToolRequestUserInputResponse decode(JsonParser p) {
      return ToolRequestUserInputResponse.read(p);
    }
  }
}
