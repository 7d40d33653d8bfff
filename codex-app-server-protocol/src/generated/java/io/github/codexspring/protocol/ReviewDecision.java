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

/** Wire type {@code ReviewDecision}. */
@JsonDeserialize(using = ReviewDecision.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ReviewDecision extends ProtocolValue permits ReviewDecision.Literal, ReviewDecision.ApprovedExecpolicyAmendment, ReviewDecision.NetworkPolicyAmendment, ReviewDecision.Denied, ReviewDecision.Unrecognized {
  /** {@code approved}. */
  ReviewDecision APPROVED = Literal.APPROVED;

  /** {@code approved_for_session}. */
  ReviewDecision APPROVED_FOR_SESSION = Literal.APPROVED_FOR_SESSION;

  /** {@code approved_mcp_policy_amendment}. */
  ReviewDecision APPROVED_MCP_POLICY_AMENDMENT = Literal.APPROVED_MCP_POLICY_AMENDMENT;

  /** {@code timed_out}. */
  ReviewDecision TIMED_OUT = Literal.TIMED_OUT;

  /** {@code abort}. */
  ReviewDecision ABORT = Literal.ABORT;

  /** Decodes the value whose first token is the current one. */
  static ReviewDecision read(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_STRING) {
      return switch (p.getString()) {
        case "approved" -> APPROVED;
        case "approved_for_session" -> APPROVED_FOR_SESSION;
        case "approved_mcp_policy_amendment" -> APPROVED_MCP_POLICY_AMENDMENT;
        case "timed_out" -> TIMED_OUT;
        case "abort" -> ABORT;
        default -> new Unrecognized(Trees.read(p));
      };
    }
    JsonNode raw = Trees.read(p);
    if (raw.has("approved_execpolicy_amendment")) {
      return ApprovedExecpolicyAmendment.readBody(Tagged.parser(raw.get("approved_execpolicy_amendment")));
    }
    if (raw.has("network_policy_amendment")) {
      return NetworkPolicyAmendment.readBody(Tagged.parser(raw.get("network_policy_amendment")));
    }
    if (raw.has("denied")) {
      return Denied.readBody(Tagged.parser(raw.get("denied")));
    }
    return new Unrecognized(raw);
  }

  /** The variants that are plain strings. */
  enum Literal implements ReviewDecision {
    /** {@code approved}. */
    APPROVED("approved"),

    /** {@code approved_for_session}. */
    APPROVED_FOR_SESSION("approved_for_session"),

    /** {@code approved_mcp_policy_amendment}. */
    APPROVED_MCP_POLICY_AMENDMENT("approved_mcp_policy_amendment"),

    /** {@code timed_out}. */
    TIMED_OUT("timed_out"),

    /** {@code abort}. */
    ABORT("abort");

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
   * An object with the key {@code approved_execpolicy_amendment}.
   *
   * @param proposedExecpolicyAmendment {@code proposed_execpolicy_amendment}; required
   */
  record ApprovedExecpolicyAmendment(
      List<String> proposedExecpolicyAmendment) implements ReviewDecision {
    private static final String TYPE = "ReviewDecision.ApprovedExecpolicyAmendment";

    public ApprovedExecpolicyAmendment {
      Checks.notNull(proposedExecpolicyAmendment, TYPE, "proposed_execpolicy_amendment");
      proposedExecpolicyAmendment = List.copyOf(proposedExecpolicyAmendment);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ApprovedExecpolicyAmendment of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ApprovedExecpolicyAmendment readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      List<String> proposedExecpolicyAmendment = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "proposed_execpolicy_amendment" -> proposedExecpolicyAmendment = Decode.strings(p, TYPE, "proposed_execpolicy_amendment");
          default -> p.skipChildren();
        }
      }
      return new ApprovedExecpolicyAmendment(
                  Decode.required(proposedExecpolicyAmendment, p, TYPE, "proposed_execpolicy_amendment"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("approved_execpolicy_amendment");
      g.writeStartObject();
      g.writeName("proposed_execpolicy_amendment");
      Encode.strings(g, proposedExecpolicyAmendment);
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link ApprovedExecpolicyAmendment}. */
    public static final class Builder {
      private @Nullable List<String> proposedExecpolicyAmendment;

      private Builder() {}

      /** {@code proposed_execpolicy_amendment}: required. */
      public Builder proposedExecpolicyAmendment(List<String> value) {
        proposedExecpolicyAmendment = Checks.notNull(value, TYPE, "proposed_execpolicy_amendment");
        return this;
      }

      /** {@code proposed_execpolicy_amendment}: required. */
      public Builder proposedExecpolicyAmendment(String... value) {
        return proposedExecpolicyAmendment(List.of(value));
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ApprovedExecpolicyAmendment build() {
        return new ApprovedExecpolicyAmendment(
                    Checks.isSet(proposedExecpolicyAmendment, TYPE, "proposed_execpolicy_amendment"));
      }
    }
  }

  /**
   * An object with the key {@code network_policy_amendment}.
   *
   * @param networkPolicyAmendment {@code network_policy_amendment}; required
   */
  record NetworkPolicyAmendment(
      io.github.codexspring.protocol.NetworkPolicyAmendment networkPolicyAmendment) implements ReviewDecision {
    private static final String TYPE = "ReviewDecision.NetworkPolicyAmendment";

    public NetworkPolicyAmendment {
      Checks.notNull(networkPolicyAmendment, TYPE, "network_policy_amendment");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static NetworkPolicyAmendment of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static NetworkPolicyAmendment readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      io.github.codexspring.protocol.NetworkPolicyAmendment networkPolicyAmendment = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "network_policy_amendment" -> networkPolicyAmendment = io.github.codexspring.protocol.NetworkPolicyAmendment.read(p);
          default -> p.skipChildren();
        }
      }
      return new NetworkPolicyAmendment(
                  Decode.required(networkPolicyAmendment, p, TYPE, "network_policy_amendment"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("network_policy_amendment");
      g.writeStartObject();
      g.writeName("network_policy_amendment");
      networkPolicyAmendment.write(g);
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link NetworkPolicyAmendment}. */
    public static final class Builder {
      private io.github.codexspring.protocol. @Nullable NetworkPolicyAmendment networkPolicyAmendment;

      private Builder() {}

      /** {@code network_policy_amendment}: required. */
      public Builder networkPolicyAmendment(
          io.github.codexspring.protocol.NetworkPolicyAmendment value) {
        networkPolicyAmendment = Checks.notNull(value, TYPE, "network_policy_amendment");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public NetworkPolicyAmendment build() {
        return new NetworkPolicyAmendment(
                    Checks.isSet(networkPolicyAmendment, TYPE, "network_policy_amendment"));
      }
    }
  }

  /**
   * An object with the key {@code denied}.
   *
   * @param rejection required
   */
  record Denied(String rejection) implements ReviewDecision {
    private static final String TYPE = "ReviewDecision.Denied";

    public Denied {
      Checks.notNull(rejection, TYPE, "rejection");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Denied of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Denied readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      String rejection = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "rejection" -> rejection = Decode.string(p, TYPE, "rejection");
          default -> p.skipChildren();
        }
      }
      return new Denied(
                  Decode.required(rejection, p, TYPE, "rejection"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("denied");
      g.writeStartObject();
      g.writeStringProperty("rejection", rejection);
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link Denied}. */
    public static final class Builder {
      private @Nullable String rejection;

      private Builder() {}

      /** {@code rejection}: required. */
      public Builder rejection(String value) {
        rejection = Checks.notNull(value, TYPE, "rejection");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Denied build() {
        return new Denied(
                    Checks.isSet(rejection, TYPE, "rejection"));
      }
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ReviewDecision {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ReviewDecision> {
    Deserializer() {
      super(ReviewDecision.class);
    }

    @Override
    ReviewDecision decode(JsonParser p) {
      return ReviewDecision.read(p);
    }
  }
}
