package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadItemsListAnchor}. */
@JsonDeserialize(using = ThreadItemsListAnchor.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadItemsListAnchor extends ProtocolValue permits ThreadItemsListAnchor.Item, ThreadItemsListAnchor.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ThreadItemsListAnchor read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "item" -> Item.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code item}.
   *
   * @param itemId required
   */
  record Item(String itemId) implements ThreadItemsListAnchor {
    private static final String TYPE = "ThreadItemsListAnchor.Item";

    public Item {
      Checks.notNull(itemId, TYPE, "itemId");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Item of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Item readBody(JsonParser p) {
      String itemId = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
          default -> p.skipChildren();
        }
      }
      return new Item(
                  Decode.required(itemId, p, TYPE, "itemId"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "item");
      g.writeStringProperty("itemId", itemId);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "item";
    }

    /** Builds {@link Item}. */
    public static final class Builder {
      private @Nullable String itemId;

      private Builder() {}

      /** {@code itemId}: required. */
      public Builder itemId(String value) {
        itemId = Checks.notNull(value, TYPE, "itemId");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Item build() {
        return new Item(
                    Checks.isSet(itemId, TYPE, "itemId"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadItemsListAnchor {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ThreadItemsListAnchor> {
    Deserializer() {
      super(ThreadItemsListAnchor.class);
    }

    @Override
    ThreadItemsListAnchor decode(JsonParser p) {
      return ThreadItemsListAnchor.read(p);
    }
  }
}
