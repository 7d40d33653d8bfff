package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AskForApproval}. */
@JsonDeserialize(using = AskForApproval.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface AskForApproval extends ProtocolValue permits AskForApproval.Literal, AskForApproval.Granular, AskForApproval.Unrecognized {
  /** {@code untrusted}. */
  AskForApproval UNTRUSTED = Literal.UNTRUSTED;

  /** {@code on-request}. */
  AskForApproval ON_REQUEST = Literal.ON_REQUEST;

  /** {@code never}. */
  AskForApproval NEVER = Literal.NEVER;

  /** Decodes the value whose first token is the current one. */
  static AskForApproval read(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_STRING) {
      return switch (p.getString()) {
        case "untrusted" -> UNTRUSTED;
        case "on-request" -> ON_REQUEST;
        case "never" -> NEVER;
        default -> new Unrecognized(Trees.read(p));
      };
    }
    JsonNode raw = Trees.read(p);
    if (raw.has("granular")) {
      return Granular.readBody(Tagged.parser(raw.get("granular")));
    }
    return new Unrecognized(raw);
  }

  /** The variants that are plain strings. */
  enum Literal implements AskForApproval {
    /** {@code untrusted}. */
    UNTRUSTED("untrusted"),

    /** {@code on-request}. */
    ON_REQUEST("on-request"),

    /** {@code never}. */
    NEVER("never");

    private final String wireName;

    Literal(String wireName) {
      this.wireName = wireName;
    }

    /** The value on the wire. */
    public String wireName() {
      return wireName;
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeString(wireName);
    }
  }

  /**
   * An object with the key {@code granular}.
   *
   * @param mcpElicitations {@code mcp_elicitations}; required
   * @param rules required
   * @param sandboxApproval {@code sandbox_approval}; required
   * @param requestPermissions {@code request_permissions}; optional
   * @param skillApproval {@code skill_approval}; optional
   */
  record Granular(boolean mcpElicitations, boolean rules, boolean sandboxApproval,
      @Nullable Boolean requestPermissions,
      @Nullable Boolean skillApproval) implements AskForApproval {
    private static final String TYPE = "AskForApproval.Granular";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Granular of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Granular readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      Boolean mcpElicitations = null;
      Boolean rules = null;
      Boolean sandboxApproval = null;
      Boolean requestPermissions = null;
      Boolean skillApproval = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "mcp_elicitations" -> mcpElicitations = Decode.bool(p, TYPE, "mcp_elicitations");
          case "rules" -> rules = Decode.bool(p, TYPE, "rules");
          case "sandbox_approval" -> sandboxApproval = Decode.bool(p, TYPE, "sandbox_approval");
          case "request_permissions" -> requestPermissions = jsonNull ? null : Decode.bool(p, TYPE, "request_permissions");
          case "skill_approval" -> skillApproval = jsonNull ? null : Decode.bool(p, TYPE, "skill_approval");
          default -> p.skipChildren();
        }
      }
      return new Granular(
                  Decode.required(mcpElicitations, p, TYPE, "mcp_elicitations"),
                  Decode.required(rules, p, TYPE, "rules"),
                  Decode.required(sandboxApproval, p, TYPE, "sandbox_approval"),
                  requestPermissions,
                  skillApproval);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("granular");
      g.writeStartObject();
      g.writeBooleanProperty("mcp_elicitations", mcpElicitations);
      g.writeBooleanProperty("rules", rules);
      g.writeBooleanProperty("sandbox_approval", sandboxApproval);
      Encode.property(g, "request_permissions", requestPermissions, false);
      Encode.property(g, "skill_approval", skillApproval, false);
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link Granular}. */
    public static final class Builder {
      private @Nullable Boolean mcpElicitations;
      private @Nullable Boolean rules;
      private @Nullable Boolean sandboxApproval;
      private @Nullable Boolean requestPermissions;
      private @Nullable Boolean skillApproval;

      private Builder() {}

      /** {@code mcp_elicitations}: required. */
      public Builder mcpElicitations(boolean value) {
        mcpElicitations = value;
        return this;
      }

      /** {@code rules}: required. */
      public Builder rules(boolean value) {
        rules = value;
        return this;
      }

      /** {@code sandbox_approval}: required. */
      public Builder sandboxApproval(boolean value) {
        sandboxApproval = value;
        return this;
      }

      /** {@code request_permissions}: optional. */
      public Builder requestPermissions(boolean value) {
        requestPermissions = value;
        return this;
      }

      /** {@code skill_approval}: optional. */
      public Builder skillApproval(boolean value) {
        skillApproval = value;
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Granular build() {
        return new Granular(
                    Checks.isSet(mcpElicitations, TYPE, "mcp_elicitations"),
                    Checks.isSet(rules, TYPE, "rules"),
                    Checks.isSet(sandboxApproval, TYPE, "sandbox_approval"),
                    requestPermissions,
                    skillApproval);
      }
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements AskForApproval {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<AskForApproval> {
    Deserializer() {
      super(AskForApproval.class);
    }

    @Override
    AskForApproval decode(JsonParser p) {
      return AskForApproval.read(p);
    }
  }
}
