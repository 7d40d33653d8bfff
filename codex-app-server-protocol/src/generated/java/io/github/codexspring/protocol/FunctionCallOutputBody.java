package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code FunctionCallOutputBody}. */
@JsonDeserialize(using = FunctionCallOutputBody.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface FunctionCallOutputBody extends ProtocolValue permits FunctionCallOutputBody.OfString, FunctionCallOutputBody.OfList, FunctionCallOutputBody.Unrecognized {
  /** That value as an alternative of this union. */
  static FunctionCallOutputBody of(String value) {
    return new OfString(value);
  }

  /** That value as an alternative of this union. */
  static FunctionCallOutputBody of(List<FunctionCallOutputContentItem> value) {
    return new OfList(value);
  }

  /** Decodes the value whose first token is the current one. */
  static FunctionCallOutputBody read(JsonParser p) {
    JsonToken token = p.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return new OfString(Decode.string(p, "FunctionCallOutputBody", "value"));
    }
    if (token == JsonToken.START_ARRAY) {
      Decode.startArray(p, "FunctionCallOutputBody", "value");
      List<FunctionCallOutputContentItem> json = new ArrayList<>();
      while (p.nextToken() != JsonToken.END_ARRAY) {
        json.add(FunctionCallOutputContentItem.read(p));
      }
      return new OfList(json);
    }
    return new Unrecognized(Trees.read(p));
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfString(String value) implements FunctionCallOutputBody {
    public OfString {
      Checks.notNull(value, "FunctionCallOutputBody", "value");
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
  record OfList(List<FunctionCallOutputContentItem> value) implements FunctionCallOutputBody {
    public OfList {
      value = List.copyOf(value);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartArray();
      for (FunctionCallOutputContentItem jsonElement : value) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements FunctionCallOutputBody {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<FunctionCallOutputBody> {
    Deserializer() {
      super(FunctionCallOutputBody.class);
    }

    @Override
    FunctionCallOutputBody decode(JsonParser p) {
      return FunctionCallOutputBody.read(p);
    }
  }
}
