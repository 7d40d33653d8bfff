package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code NetworkPolicyAmendment}.
 *
 * @param action required
 * @param host required
 */
@JsonDeserialize(using = NetworkPolicyAmendment.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record NetworkPolicyAmendment(NetworkPolicyRuleAction action,
    String host) implements ProtocolValue {
  private static final String TYPE = "NetworkPolicyAmendment";

  public NetworkPolicyAmendment {
    Checks.notNull(action, TYPE, "action");
    Checks.notNull(host, TYPE, "host");
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

  /** Decodes the value whose first token is the current one. */
  public static NetworkPolicyAmendment read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static NetworkPolicyAmendment readBody(JsonParser p) {
    NetworkPolicyRuleAction action = null;
    String host = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "action" -> action = NetworkPolicyRuleAction.fromWire(Decode.string(p, TYPE, "action"));
        case "host" -> host = Decode.string(p, TYPE, "host");
        default -> p.skipChildren();
      }
    }
    return new NetworkPolicyAmendment(
                Decode.required(action, p, TYPE, "action"),
                Decode.required(host, p, TYPE, "host"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("action");
    Encode.enumeration(g, action, TYPE, "action");
    g.writeStringProperty("host", host);
    g.writeEndObject();
  }

  /** Builds {@link NetworkPolicyAmendment}. */
  public static final class Builder {
    private @Nullable NetworkPolicyRuleAction action;
    private @Nullable String host;

    private Builder() {}

    /** {@code action}: required. */
    public Builder action(NetworkPolicyRuleAction value) {
      action = Checks.notNull(value, TYPE, "action");
      return this;
    }

    /** {@code host}: required. */
    public Builder host(String value) {
      host = Checks.notNull(value, TYPE, "host");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public NetworkPolicyAmendment build() {
      return new NetworkPolicyAmendment(
                  Checks.isSet(action, TYPE, "action"),
                  Checks.isSet(host, TYPE, "host"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<NetworkPolicyAmendment> {
    Deserializer() {
      super(NetworkPolicyAmendment.class);
    }

    @Override
    NetworkPolicyAmendment decode(JsonParser p) {
      return NetworkPolicyAmendment.read(p);
    }
  }
}
