package io.github.codexspring.protocol;

import java.util.List;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ForcedChatgptWorkspaceIds}. */
@JsonDeserialize(using = ForcedChatgptWorkspaceIds.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ForcedChatgptWorkspaceIds extends ProtocolValue permits ForcedChatgptWorkspaceIds.OfString, ForcedChatgptWorkspaceIds.OfList, ForcedChatgptWorkspaceIds.Unrecognized {
  /** That value as an alternative of this union. */
  static ForcedChatgptWorkspaceIds of(String value) {
    return new OfString(value);
  }

  /** That value as an alternative of this union. */
  static ForcedChatgptWorkspaceIds of(List<String> value) {
    return new OfList(value);
  }

  /** Decodes the value whose first token is the current one. */
  static ForcedChatgptWorkspaceIds read(JsonParser p) {
    JsonToken token = p.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return new OfString(Decode.string(p, "ForcedChatgptWorkspaceIds", "value"));
    }
    if (token == JsonToken.START_ARRAY) {
      return new OfList(Decode.strings(p, "ForcedChatgptWorkspaceIds", "value"));
    }
    return new Unrecognized(Trees.read(p));
  }

  /**
   * An alternative of the union.
   *
   * @param value the value
   */
  record OfString(String value) implements ForcedChatgptWorkspaceIds {
    public OfString {
      Checks.notNull(value, "ForcedChatgptWorkspaceIds", "value");
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
  record OfList(List<String> value) implements ForcedChatgptWorkspaceIds {
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
  record Unrecognized(JsonNode raw) implements ForcedChatgptWorkspaceIds {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ForcedChatgptWorkspaceIds> {
    Deserializer() {
      super(ForcedChatgptWorkspaceIds.class);
    }

    @Override
    ForcedChatgptWorkspaceIds decode(JsonParser p) {
      return ForcedChatgptWorkspaceIds.read(p);
    }
  }
}
