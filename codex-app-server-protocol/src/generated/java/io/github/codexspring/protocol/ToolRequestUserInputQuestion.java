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
 * Wire type {@code ToolRequestUserInputQuestion}.
 *
 * @param header required
 * @param id required
 * @param question required
 * @param isOther optional
 * @param isSecret optional
 * @param options optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ToolRequestUserInputQuestion.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ToolRequestUserInputQuestion(String header, String id, String question,
    @Nullable Boolean isOther, @Nullable Boolean isSecret,
    @Nullable List<ToolRequestUserInputOption> options,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ToolRequestUserInputQuestion";

  public ToolRequestUserInputQuestion {
    Checks.notNull(header, TYPE, "header");
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(question, TYPE, "question");
    options = options == null ? null : List.copyOf(options);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ToolRequestUserInputQuestion of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ToolRequestUserInputQuestion read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ToolRequestUserInputQuestion readBody(JsonParser p) {
    String header = null;
    String id = null;
    String question = null;
    Boolean isOther = null;
    Boolean isSecret = null;
    List<ToolRequestUserInputOption> options = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "header" -> header = Decode.string(p, TYPE, "header");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "question" -> question = Decode.string(p, TYPE, "question");
        case "isOther" -> isOther = jsonNull ? null : Decode.bool(p, TYPE, "isOther");
        case "isSecret" -> isSecret = jsonNull ? null : Decode.bool(p, TYPE, "isSecret");
        case "options" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "options");
            List<ToolRequestUserInputOption> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ToolRequestUserInputOption.read(p));
            }
            options = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ToolRequestUserInputQuestion(
                Decode.required(header, p, TYPE, "header"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(question, p, TYPE, "question"),
                isOther,
                isSecret,
                options,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("header", header);
    g.writeStringProperty("id", id);
    g.writeStringProperty("question", question);
    Encode.property(g, "isOther", isOther, false);
    Encode.property(g, "isSecret", isSecret, false);
    if (options != null) {
      g.writeName("options");
      g.writeStartArray();
      for (ToolRequestUserInputOption jsonElement : options) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("options");
    }
    g.writeEndObject();
  }

  /** Builds {@link ToolRequestUserInputQuestion}. */
  public static final class Builder {
    private @Nullable String header;
    private @Nullable String id;
    private @Nullable String question;
    private @Nullable Boolean isOther;
    private @Nullable Boolean isSecret;
    private @Nullable List<ToolRequestUserInputOption> options;
    private long explicitNulls;

    private Builder() {}

    /** {@code header}: required. */
    public Builder header(String value) {
      header = Checks.notNull(value, TYPE, "header");
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code question}: required. */
    public Builder question(String value) {
      question = Checks.notNull(value, TYPE, "question");
      return this;
    }

    /** {@code isOther}: optional. */
    public Builder isOther(boolean value) {
      isOther = value;
      return this;
    }

    /** {@code isSecret}: optional. */
    public Builder isSecret(boolean value) {
      isSecret = value;
      return this;
    }

    /** {@code options}: optional, nullable. */
    public Builder options(@Nullable List<ToolRequestUserInputOption> value) {
      options = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ToolRequestUserInputQuestion build() {
      return new ToolRequestUserInputQuestion(
                  Checks.isSet(header, TYPE, "header"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(question, TYPE, "question"),
                  isOther,
                  isSecret,
                  options,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ToolRequestUserInputQuestion> {
    Deserializer() {
      super(ToolRequestUserInputQuestion.class);
    }

    @Override
    ToolRequestUserInputQuestion decode(JsonParser p) {
      return ToolRequestUserInputQuestion.read(p);
    }
  }
}
