package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpElicitationConstOption}.
 *
 * @param const_ {@code const}; required
 * @param title required
 */
@JsonDeserialize(using = McpElicitationConstOption.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpElicitationConstOption(String const_, String title) implements ProtocolValue {
  private static final String TYPE = "McpElicitationConstOption";

  public McpElicitationConstOption {
    Checks.notNull(const_, TYPE, "const");
    Checks.notNull(title, TYPE, "title");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpElicitationConstOption of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpElicitationConstOption read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpElicitationConstOption readBody(JsonParser p) {
    String const_ = null;
    String title = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "const" -> const_ = Decode.string(p, TYPE, "const");
        case "title" -> title = Decode.string(p, TYPE, "title");
        default -> p.skipChildren();
      }
    }
    return new McpElicitationConstOption(
                Decode.required(const_, p, TYPE, "const"),
                Decode.required(title, p, TYPE, "title"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("const", const_);
    g.writeStringProperty("title", title);
    g.writeEndObject();
  }

  /** Builds {@link McpElicitationConstOption}. */
  public static final class Builder {
    private @Nullable String const_;
    private @Nullable String title;

    private Builder() {}

    /** {@code const}: required. */
    public Builder const_(String value) {
      const_ = Checks.notNull(value, TYPE, "const");
      return this;
    }

    /** {@code title}: required. */
    public Builder title(String value) {
      title = Checks.notNull(value, TYPE, "title");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpElicitationConstOption build() {
      return new McpElicitationConstOption(
                  Checks.isSet(const_, TYPE, "const"),
                  Checks.isSet(title, TYPE, "title"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationConstOption> {
    Deserializer() {
      super(McpElicitationConstOption.class);
    }

    @Override
    McpElicitationConstOption decode(JsonParser p) {
      return McpElicitationConstOption.read(p);
    }
  }
}
