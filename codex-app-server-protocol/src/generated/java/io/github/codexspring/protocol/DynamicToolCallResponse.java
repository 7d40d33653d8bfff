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
 * Result of {@code item/tool/call}.
 *
 * @param contentItems required
 * @param success required
 */
@JsonDeserialize(using = DynamicToolCallResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record DynamicToolCallResponse(List<DynamicToolCallOutputContentItem> contentItems,
    boolean success) implements ProtocolValue {
  private static final String TYPE = "DynamicToolCallResponse";

  public DynamicToolCallResponse {
    Checks.notNull(contentItems, TYPE, "contentItems");
    contentItems = List.copyOf(contentItems);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static DynamicToolCallResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static DynamicToolCallResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static DynamicToolCallResponse readBody(JsonParser p) {
    List<DynamicToolCallOutputContentItem> contentItems = null;
    Boolean success = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "contentItems" -> {
          Decode.startArray(p, TYPE, "contentItems");
          List<DynamicToolCallOutputContentItem> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(DynamicToolCallOutputContentItem.read(p));
          }
          contentItems = json;
        }
        case "success" -> success = Decode.bool(p, TYPE, "success");
        default -> p.skipChildren();
      }
    }
    return new DynamicToolCallResponse(
                Decode.required(contentItems, p, TYPE, "contentItems"),
                Decode.required(success, p, TYPE, "success"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("contentItems");
    g.writeStartArray();
    for (DynamicToolCallOutputContentItem jsonElement : contentItems) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeBooleanProperty("success", success);
    g.writeEndObject();
  }

  /** Builds {@link DynamicToolCallResponse}. */
  public static final class Builder {
    private @Nullable List<DynamicToolCallOutputContentItem> contentItems;
    private @Nullable Boolean success;

    private Builder() {}

    /** {@code contentItems}: required. */
    public Builder contentItems(List<DynamicToolCallOutputContentItem> value) {
      contentItems = Checks.notNull(value, TYPE, "contentItems");
      return this;
    }

    /** {@code contentItems}: required. */
    public Builder contentItems(DynamicToolCallOutputContentItem... value) {
      return contentItems(List.of(value));
    }

    /** {@code success}: required. */
    public Builder success(boolean value) {
      success = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public DynamicToolCallResponse build() {
      return new DynamicToolCallResponse(
                  Checks.isSet(contentItems, TYPE, "contentItems"),
                  Checks.isSet(success, TYPE, "success"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<DynamicToolCallResponse> {
    Deserializer() {
      super(DynamicToolCallResponse.class);
    }

    @Override
    DynamicToolCallResponse decode(JsonParser p) {
      return DynamicToolCallResponse.read(p);
    }
  }
}
