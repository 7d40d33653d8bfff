package io.github.codexspring.protocol;

import java.util.List;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadListCwdFilter}. */
@JsonDeserialize(using = ThreadListCwdFilter.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ThreadListCwdFilter extends ProtocolValue permits ThreadListCwdFilter.OfString, ThreadListCwdFilter.OfList, ThreadListCwdFilter.Unrecognized {
  /** That value as an alternative of this union. */
  static ThreadListCwdFilter of(String value) {
    return new OfString(value);
  }

  /** That value as an alternative of this union. */
  static ThreadListCwdFilter of(List<String> value) {
    return new OfList(value);
  }

  /** Decodes the value whose first token is the current one. */
  static ThreadListCwdFilter read(JsonParser p) {
    JsonToken token = p.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return new OfString(Decode.string(p, "ThreadListCwdFilter", "value"));
    }
    if (token == JsonToken.START_ARRAY) {
      return new OfList(Decode.strings(p, "ThreadListCwdFilter", "value"));
    }
    return new Unrecognized(Trees.read(p));
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfString(String value) implements ThreadListCwdFilter {
    public OfString {
      Checks.notNull(value, "ThreadListCwdFilter", "value");
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
  record OfList(List<String> value) implements ThreadListCwdFilter {
    public OfList {
      value = List.copyOf(value);
    }

    @Override
    public void write(JsonGenerator g) {
      Encode.strings(g, value);
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ThreadListCwdFilter {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ThreadListCwdFilter> {
    Deserializer() {
      super(ThreadListCwdFilter.class);
    }

    @Override
    ThreadListCwdFilter decode(JsonParser p) {
      return ThreadListCwdFilter.read(p);
    }
  }
}
