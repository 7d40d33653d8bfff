package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpAppUi}.
 *
 * @param preferredModelDisplayMode required
 * @param resourceUri required
 */
@JsonDeserialize(using = McpAppUi.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpAppUi(McpAppDisplayMode preferredModelDisplayMode,
    String resourceUri) implements ProtocolValue {
  private static final String TYPE = "McpAppUi";

  public McpAppUi {
    Checks.notNull(preferredModelDisplayMode, TYPE, "preferredModelDisplayMode");
    Checks.notNull(resourceUri, TYPE, "resourceUri");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpAppUi of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpAppUi read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpAppUi readBody(JsonParser p) {
    McpAppDisplayMode preferredModelDisplayMode = null;
    String resourceUri = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "preferredModelDisplayMode" -> preferredModelDisplayMode = McpAppDisplayMode.fromWire(Decode.string(p, TYPE, "preferredModelDisplayMode"));
        case "resourceUri" -> resourceUri = Decode.string(p, TYPE, "resourceUri");
        default -> p.skipChildren();
      }
    }
    return new McpAppUi(
                Decode.required(preferredModelDisplayMode, p, TYPE, "preferredModelDisplayMode"),
                Decode.required(resourceUri, p, TYPE, "resourceUri"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("preferredModelDisplayMode");
    Encode.enumeration(g, preferredModelDisplayMode, TYPE, "preferredModelDisplayMode");
    g.writeStringProperty("resourceUri", resourceUri);
    g.writeEndObject();
  }

  /** Builds {@link McpAppUi}. */
  public static final class Builder {
    private @Nullable McpAppDisplayMode preferredModelDisplayMode;
    private @Nullable String resourceUri;

    private Builder() {}

    /** {@code preferredModelDisplayMode}: required. */
    public Builder preferredModelDisplayMode(McpAppDisplayMode value) {
      preferredModelDisplayMode = Checks.notNull(value, TYPE, "preferredModelDisplayMode");
      return this;
    }

    /** {@code resourceUri}: required. */
    public Builder resourceUri(String value) {
      resourceUri = Checks.notNull(value, TYPE, "resourceUri");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpAppUi build() {
      return new McpAppUi(
                  Checks.isSet(preferredModelDisplayMode, TYPE, "preferredModelDisplayMode"),
                  Checks.isSet(resourceUri, TYPE, "resourceUri"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpAppUi> {
    Deserializer() {
      super(McpAppUi.class);
    }

    @Override
    McpAppUi decode(JsonParser p) {
      return McpAppUi.read(p);
    }
  }
}
