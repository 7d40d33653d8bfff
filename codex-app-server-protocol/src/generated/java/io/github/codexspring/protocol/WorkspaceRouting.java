package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code WorkspaceRouting}.
 *
 * @param accountRoutingOverride required
 * @param backendOrigin required
 * @param chatgptAccountId required
 */
@JsonDeserialize(using = WorkspaceRouting.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record WorkspaceRouting(AccountRoutingOverride accountRoutingOverride, String backendOrigin,
    String chatgptAccountId) implements ProtocolValue {
  private static final String TYPE = "WorkspaceRouting";

  public WorkspaceRouting {
    Checks.notNull(accountRoutingOverride, TYPE, "accountRoutingOverride");
    Checks.notNull(backendOrigin, TYPE, "backendOrigin");
    Checks.notNull(chatgptAccountId, TYPE, "chatgptAccountId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static WorkspaceRouting of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static WorkspaceRouting read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static WorkspaceRouting readBody(JsonParser p) {
    AccountRoutingOverride accountRoutingOverride = null;
    String backendOrigin = null;
    String chatgptAccountId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "accountRoutingOverride" -> accountRoutingOverride = AccountRoutingOverride.fromWire(Decode.string(p, TYPE, "accountRoutingOverride"));
        case "backendOrigin" -> backendOrigin = Decode.string(p, TYPE, "backendOrigin");
        case "chatgptAccountId" -> chatgptAccountId = Decode.string(p, TYPE, "chatgptAccountId");
        default -> p.skipChildren();
      }
    }
    return new WorkspaceRouting(
                Decode.required(accountRoutingOverride, p, TYPE, "accountRoutingOverride"),
                Decode.required(backendOrigin, p, TYPE, "backendOrigin"),
                Decode.required(chatgptAccountId, p, TYPE, "chatgptAccountId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("accountRoutingOverride");
    Encode.enumeration(g, accountRoutingOverride, TYPE, "accountRoutingOverride");
    g.writeStringProperty("backendOrigin", backendOrigin);
    g.writeStringProperty("chatgptAccountId", chatgptAccountId);
    g.writeEndObject();
  }

  /** Builds {@link WorkspaceRouting}. */
  public static final class Builder {
    private @Nullable AccountRoutingOverride accountRoutingOverride;
    private @Nullable String backendOrigin;
    private @Nullable String chatgptAccountId;

    private Builder() {}

    /** {@code accountRoutingOverride}: required. */
    public Builder accountRoutingOverride(AccountRoutingOverride value) {
      accountRoutingOverride = Checks.notNull(value, TYPE, "accountRoutingOverride");
      return this;
    }

    /** {@code backendOrigin}: required. */
    public Builder backendOrigin(String value) {
      backendOrigin = Checks.notNull(value, TYPE, "backendOrigin");
      return this;
    }

    /** {@code chatgptAccountId}: required. */
    public Builder chatgptAccountId(String value) {
      chatgptAccountId = Checks.notNull(value, TYPE, "chatgptAccountId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public WorkspaceRouting build() {
      return new WorkspaceRouting(
                  Checks.isSet(accountRoutingOverride, TYPE, "accountRoutingOverride"),
                  Checks.isSet(backendOrigin, TYPE, "backendOrigin"),
                  Checks.isSet(chatgptAccountId, TYPE, "chatgptAccountId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<WorkspaceRouting> {
    Deserializer() {
      super(WorkspaceRouting.class);
    }

    @Override
    WorkspaceRouting decode(JsonParser p) {
      return WorkspaceRouting.read(p);
    }
  }
}
