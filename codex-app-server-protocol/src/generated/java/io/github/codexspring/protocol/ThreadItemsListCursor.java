package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadItemsListCursor}. */
@JsonDeserialize(using = ThreadItemsListCursor.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadItemsListCursor extends ProtocolValue permits ThreadItemsListCursor.OfString, ThreadItemsListCursor.OfThreadItemsListAnchor, ThreadItemsListCursor.Unrecognized {
  /** That value as an alternative of this union. */
  static ThreadItemsListCursor of(String value) {
    return new OfString(value);
  }

  /** That value as an alternative of this union. */
  static ThreadItemsListCursor of(ThreadItemsListAnchor value) {
    return new OfThreadItemsListAnchor(value);
  }

  /** Decodes the value whose first token is the current one. */
  static ThreadItemsListCursor read(JsonParser p) {
    JsonToken token = p.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return new OfString(Decode.string(p, "ThreadItemsListCursor", "value"));
    }
    if (token == JsonToken.START_OBJECT) {
      return new OfThreadItemsListAnchor(ThreadItemsListAnchor.read(p));
    }
    return new Unrecognized(Trees.read(p));
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfString(String value) implements ThreadItemsListCursor {
    public OfString {
      Checks.notNull(value, "ThreadItemsListCursor", "value");
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeString(value);
    }
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfThreadItemsListAnchor(ThreadItemsListAnchor value) implements ThreadItemsListCursor {
    public OfThreadItemsListAnchor {
      Checks.notNull(value, "ThreadItemsListCursor", "value");
    }

    @Override
    public void write(JsonGenerator g) {
      value.write(g);
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadItemsListCursor {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ThreadItemsListCursor> {
    Deserializer() {
      super(ThreadItemsListCursor.class);
    }

    @Override
    ThreadItemsListCursor decode(JsonParser p) {
      return ThreadItemsListCursor.read(p);
    }
  }
}
