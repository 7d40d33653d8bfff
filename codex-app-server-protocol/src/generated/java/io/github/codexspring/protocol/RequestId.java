package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code RequestId}. */
@JsonDeserialize(using = RequestId.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface RequestId extends ProtocolValue permits RequestId.OfString, RequestId.OfLong, RequestId.Unrecognized {
  /** That value as an alternative of this union. */
  static RequestId of(String value) {
    return new OfString(value);
  }

  /** That value as an alternative of this union. */
  static RequestId of(long value) {
    return new OfLong(value);
  }

  /** Decodes the value whose first token is the current one. */
  static RequestId read(JsonParser p) {
    JsonToken token = p.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return new OfString(Decode.string(p, "RequestId", "value"));
    }
    if (token == JsonToken.VALUE_NUMBER_INT && p.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return new OfLong(Decode.int64(p, "RequestId", "value"));
    }
    return new Unrecognized(Trees.read(p));
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfString(String value) implements RequestId {
    public OfString {
      Checks.notNull(value, "RequestId", "value");
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
  record OfLong(long value) implements RequestId {
    @Override
    public void write(JsonGenerator g) {
      g.writeNumber(value);
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements RequestId {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<RequestId> {
    Deserializer() {
      super(RequestId.class);
    }

    @Override
    RequestId decode(JsonParser p) {
      return RequestId.read(p);
    }
  }
}
