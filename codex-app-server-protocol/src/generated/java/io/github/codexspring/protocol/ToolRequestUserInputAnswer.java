package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ToolRequestUserInputAnswer}.
 *
 * @param answers required
 */
@JsonDeserialize(using = ToolRequestUserInputAnswer.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ToolRequestUserInputAnswer(List<String> answers) implements ProtocolValue {
  private static final String TYPE = "ToolRequestUserInputAnswer";

  public ToolRequestUserInputAnswer {
    Checks.notNull(answers, TYPE, "answers");
    answers = List.copyOf(answers);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ToolRequestUserInputAnswer of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ToolRequestUserInputAnswer read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ToolRequestUserInputAnswer readBody(JsonParser p) {
    List<String> answers = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "answers" -> answers = Decode.strings(p, TYPE, "answers");
        default -> p.skipChildren();
      }
    }
    return new ToolRequestUserInputAnswer(
                Decode.required(answers, p, TYPE, "answers"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("answers");
    Encode.strings(g, answers);
    g.writeEndObject();
  }

  /** Builds {@link ToolRequestUserInputAnswer}. */
  public static final class Builder {
    private @Nullable List<String> answers;

    private Builder() {}

    /** {@code answers}: required. */
    public Builder answers(List<String> value) {
      answers = Checks.notNull(value, TYPE, "answers");
      return this;
    }

    /** {@code answers}: required. */
    public Builder answers(String... value) {
      return answers(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ToolRequestUserInputAnswer build() {
      return new ToolRequestUserInputAnswer(
                  Checks.isSet(answers, TYPE, "answers"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ToolRequestUserInputAnswer> {
    Deserializer() {
      super(ToolRequestUserInputAnswer.class);
    }

    @Override
    ToolRequestUserInputAnswer decode(JsonParser p) {
      return ToolRequestUserInputAnswer.read(p);
    }
  }
}
