package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CommandExecutionApprovalDecision}. */
@JsonDeserialize(using = CommandExecutionApprovalDecision.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface CommandExecutionApprovalDecision extends ProtocolValue permits CommandExecutionApprovalDecision.Literal, CommandExecutionApprovalDecision.AcceptWithExecpolicyAmendment, CommandExecutionApprovalDecision.ApplyNetworkPolicyAmendment, CommandExecutionApprovalDecision.Unrecognized {
  /** {@code accept}. */
  CommandExecutionApprovalDecision ACCEPT = Literal.ACCEPT;

  /** {@code acceptForSession}. */
  CommandExecutionApprovalDecision ACCEPT_FOR_SESSION = Literal.ACCEPT_FOR_SESSION;

  /** {@code decline}. */
  CommandExecutionApprovalDecision DECLINE = Literal.DECLINE;

  /** {@code cancel}. */
  CommandExecutionApprovalDecision CANCEL = Literal.CANCEL;

  /** Decodes the value whose first token is the current one. */
  static CommandExecutionApprovalDecision read(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_STRING) {
      return switch (p.getString()) {
        case "accept" -> ACCEPT;
        case "acceptForSession" -> ACCEPT_FOR_SESSION;
        case "decline" -> DECLINE;
        case "cancel" -> CANCEL;
        default -> new Unrecognized(Trees.read(p));
      };
    }
    JsonNode raw = Trees.read(p);
    if (raw.has("acceptWithExecpolicyAmendment")) {
      return AcceptWithExecpolicyAmendment.readBody(Tagged.parser(raw.get("acceptWithExecpolicyAmendment")));
    }
    if (raw.has("applyNetworkPolicyAmendment")) {
      return ApplyNetworkPolicyAmendment.readBody(Tagged.parser(raw.get("applyNetworkPolicyAmendment")));
    }
    return new Unrecognized(raw);
  }

  /** The variants that are plain strings. */
  enum Literal implements CommandExecutionApprovalDecision {
    /** {@code accept}. */
    ACCEPT("accept"),

    /** {@code acceptForSession}. */
    ACCEPT_FOR_SESSION("acceptForSession"),

    /** {@code decline}. */
    DECLINE("decline"),

    /** {@code cancel}. */
    CANCEL("cancel");

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
   * An object with the key {@code acceptWithExecpolicyAmendment}.
   *
   * @param execpolicyAmendment {@code execpolicy_amendment}; required
   */
  record AcceptWithExecpolicyAmendment(
      List<String> execpolicyAmendment) implements CommandExecutionApprovalDecision {
    private static final String TYPE = "CommandExecutionApprovalDecision.AcceptWithExecpolicyAmendment";

    public AcceptWithExecpolicyAmendment {
      Checks.notNull(execpolicyAmendment, TYPE, "execpolicy_amendment");
      execpolicyAmendment = List.copyOf(execpolicyAmendment);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static AcceptWithExecpolicyAmendment of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static AcceptWithExecpolicyAmendment readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      List<String> execpolicyAmendment = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "execpolicy_amendment" -> execpolicyAmendment = Decode.strings(p, TYPE, "execpolicy_amendment");
          default -> p.skipChildren();
        }
      }
      return new AcceptWithExecpolicyAmendment(
                  Decode.required(execpolicyAmendment, p, TYPE, "execpolicy_amendment"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("acceptWithExecpolicyAmendment");
      g.writeStartObject();
      g.writeName("execpolicy_amendment");
      Encode.strings(g, execpolicyAmendment);
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link AcceptWithExecpolicyAmendment}. */
    public static final class Builder {
      private @Nullable List<String> execpolicyAmendment;

      private Builder() {}

      /** {@code execpolicy_amendment}: required. */
      public Builder execpolicyAmendment(List<String> value) {
        execpolicyAmendment = Checks.notNull(value, TYPE, "execpolicy_amendment");
        return this;
      }

      /** {@code execpolicy_amendment}: required. */
      public Builder execpolicyAmendment(String... value) {
        return execpolicyAmendment(List.of(value));
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public AcceptWithExecpolicyAmendment build() {
        return new AcceptWithExecpolicyAmendment(
                    Checks.isSet(execpolicyAmendment, TYPE, "execpolicy_amendment"));
      }
    }
  }

  /**
   * An object with the key {@code applyNetworkPolicyAmendment}.
   *
   * @param networkPolicyAmendment {@code network_policy_amendment}; required
   */
  record ApplyNetworkPolicyAmendment(
      NetworkPolicyAmendment networkPolicyAmendment) implements CommandExecutionApprovalDecision {
    private static final String TYPE = "CommandExecutionApprovalDecision.ApplyNetworkPolicyAmendment";

    public ApplyNetworkPolicyAmendment {
      Checks.notNull(networkPolicyAmendment, TYPE, "network_policy_amendment");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ApplyNetworkPolicyAmendment of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ApplyNetworkPolicyAmendment readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      NetworkPolicyAmendment networkPolicyAmendment = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "network_policy_amendment" -> networkPolicyAmendment = NetworkPolicyAmendment.read(p);
          default -> p.skipChildren();
        }
      }
      return new ApplyNetworkPolicyAmendment(
                  Decode.required(networkPolicyAmendment, p, TYPE, "network_policy_amendment"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("applyNetworkPolicyAmendment");
      g.writeStartObject();
      g.writeName("network_policy_amendment");
      networkPolicyAmendment.write(g);
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link ApplyNetworkPolicyAmendment}. */
    public static final class Builder {
      private @Nullable NetworkPolicyAmendment networkPolicyAmendment;

      private Builder() {}

      /** {@code network_policy_amendment}: required. */
      public Builder networkPolicyAmendment(NetworkPolicyAmendment value) {
        networkPolicyAmendment = Checks.notNull(value, TYPE, "network_policy_amendment");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ApplyNetworkPolicyAmendment build() {
        return new ApplyNetworkPolicyAmendment(
                    Checks.isSet(networkPolicyAmendment, TYPE, "network_policy_amendment"));
      }
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements CommandExecutionApprovalDecision {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<CommandExecutionApprovalDecision> {
    Deserializer() {
      super(CommandExecutionApprovalDecision.class);
    }

    @Override
    CommandExecutionApprovalDecision decode(JsonParser p) {
      return CommandExecutionApprovalDecision.read(p);
    }
  }
}
