package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AgentMessageDisplay}.
 *
 * @param action required
 * @param blockType optional, nullable
 * @param checkTrustedContacts optional, nullable
 * @param cyberTrustedAccess optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AgentMessageDisplay.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AgentMessageDisplay(String action, @Nullable String blockType,
    @Nullable Boolean checkTrustedContacts, @Nullable Boolean cyberTrustedAccess,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AgentMessageDisplay";

  public AgentMessageDisplay {
    Checks.notNull(action, TYPE, "action");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AgentMessageDisplay of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AgentMessageDisplay read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AgentMessageDisplay readBody(JsonParser p) {
    String action = null;
    String blockType = null;
    Boolean checkTrustedContacts = null;
    Boolean cyberTrustedAccess = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "action" -> action = Decode.string(p, TYPE, "action");
        case "blockType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          blockType = jsonNull ? null : Decode.string(p, TYPE, "blockType");
        }
        case "checkTrustedContacts" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          checkTrustedContacts = jsonNull ? null : Decode.bool(p, TYPE, "checkTrustedContacts");
        }
        case "cyberTrustedAccess" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          cyberTrustedAccess = jsonNull ? null : Decode.bool(p, TYPE, "cyberTrustedAccess");
        }
        default -> p.skipChildren();
      }
    }
    return new AgentMessageDisplay(
                Decode.required(action, p, TYPE, "action"),
                blockType,
                checkTrustedContacts,
                cyberTrustedAccess,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("action", action);
    Encode.property(g, "blockType", blockType, explicitNulls.contains(0));
    Encode.property(g, "checkTrustedContacts", checkTrustedContacts, explicitNulls.contains(1));
    Encode.property(g, "cyberTrustedAccess", cyberTrustedAccess, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link AgentMessageDisplay}. */
  public static final class Builder {
    private @Nullable String action;
    private @Nullable String blockType;
    private @Nullable Boolean checkTrustedContacts;
    private @Nullable Boolean cyberTrustedAccess;
    private long explicitNulls;

    private Builder() {}

    /** {@code action}: required. */
    public Builder action(String value) {
      action = Checks.notNull(value, TYPE, "action");
      return this;
    }

    /** {@code blockType}: optional, nullable. */
    public Builder blockType(@Nullable String value) {
      blockType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code checkTrustedContacts}: optional, nullable. */
    public Builder checkTrustedContacts(boolean value) {
      checkTrustedContacts = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code checkTrustedContacts}: optional, nullable. */
    public Builder checkTrustedContacts(@Nullable Boolean value) {
      checkTrustedContacts = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code cyberTrustedAccess}: optional, nullable. */
    public Builder cyberTrustedAccess(boolean value) {
      cyberTrustedAccess = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code cyberTrustedAccess}: optional, nullable. */
    public Builder cyberTrustedAccess(@Nullable Boolean value) {
      cyberTrustedAccess = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AgentMessageDisplay build() {
      return new AgentMessageDisplay(
                  Checks.isSet(action, TYPE, "action"),
                  blockType,
                  checkTrustedContacts,
                  cyberTrustedAccess,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AgentMessageDisplay> {
    Deserializer() {
      super(AgentMessageDisplay.class);
    }

    @Override
    AgentMessageDisplay decode(JsonParser p) {
      return AgentMessageDisplay.read(p);
    }
  }
}
