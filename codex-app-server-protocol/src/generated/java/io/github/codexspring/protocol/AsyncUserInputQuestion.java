package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AsyncUserInputQuestion}.
 *
 * @param title required
 * @param options optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AsyncUserInputQuestion.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AsyncUserInputQuestion(String title, @Nullable List<String> options,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AsyncUserInputQuestion";

  public AsyncUserInputQuestion {
    Checks.notNull(title, TYPE, "title");
    options = options == null ? null : List.copyOf(options);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AsyncUserInputQuestion of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AsyncUserInputQuestion read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AsyncUserInputQuestion readBody(JsonParser p) {
    String title = null;
    List<String> options = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "title" -> title = Decode.string(p, TYPE, "title");
        case "options" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          options = jsonNull ? null : Decode.strings(p, TYPE, "options");
        }
        default -> p.skipChildren();
      }
    }
    return new AsyncUserInputQuestion(
                Decode.required(title, p, TYPE, "title"),
                options,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("title", title);
    Encode.property(g, "options", options, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link AsyncUserInputQuestion}. */
  public static final class Builder {
    private @Nullable String title;
    private @Nullable List<String> options;
    private long explicitNulls;

    private Builder() {}

    /** {@code title}: required. */
    public Builder title(String value) {
      title = Checks.notNull(value, TYPE, "title");
      return this;
    }

    /** {@code options}: optional, nullable. */
    public Builder options(@Nullable List<String> value) {
      options = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AsyncUserInputQuestion build() {
      return new AsyncUserInputQuestion(
                  Checks.isSet(title, TYPE, "title"),
                  options,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AsyncUserInputQuestion> {
    Deserializer() {
      super(AsyncUserInputQuestion.class);
    }

    @Override
    AsyncUserInputQuestion decode(JsonParser p) {
      return AsyncUserInputQuestion.read(p);
    }
  }
}
