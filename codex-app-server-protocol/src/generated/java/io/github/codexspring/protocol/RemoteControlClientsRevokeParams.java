package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code remoteControl/client/revoke}.
 *
 * @param clientId required
 * @param environmentId required
 */
@JsonDeserialize(using = RemoteControlClientsRevokeParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record RemoteControlClientsRevokeParams(String clientId,
    String environmentId) implements ProtocolValue {
  private static final String TYPE = "RemoteControlClientsRevokeParams";

  public RemoteControlClientsRevokeParams {
    Checks.notNull(clientId, TYPE, "clientId");
    Checks.notNull(environmentId, TYPE, "environmentId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RemoteControlClientsRevokeParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RemoteControlClientsRevokeParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RemoteControlClientsRevokeParams readBody(JsonParser p) {
    String clientId = null;
    String environmentId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "clientId" -> clientId = Decode.string(p, TYPE, "clientId");
        case "environmentId" -> environmentId = Decode.string(p, TYPE, "environmentId");
        default -> p.skipChildren();
      }
    }
    return new RemoteControlClientsRevokeParams(
                Decode.required(clientId, p, TYPE, "clientId"),
                Decode.required(environmentId, p, TYPE, "environmentId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("clientId", clientId);
    g.writeStringProperty("environmentId", environmentId);
    g.writeEndObject();
  }

  /** Builds {@link RemoteControlClientsRevokeParams}. */
  public static final class Builder {
    private @Nullable String clientId;
    private @Nullable String environmentId;

    private Builder() {}

    /** {@code clientId}: required. */
    public Builder clientId(String value) {
      clientId = Checks.notNull(value, TYPE, "clientId");
      return this;
    }

    /** {@code environmentId}: required. */
    public Builder environmentId(String value) {
      environmentId = Checks.notNull(value, TYPE, "environmentId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RemoteControlClientsRevokeParams build() {
      return new RemoteControlClientsRevokeParams(
                  Checks.isSet(clientId, TYPE, "clientId"),
                  Checks.isSet(environmentId, TYPE, "environmentId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlClientsRevokeParams> {
    Deserializer() {
      super(RemoteControlClientsRevokeParams.class);
    }

    @Override
    RemoteControlClientsRevokeParams decode(JsonParser p) {
      return RemoteControlClientsRevokeParams.read(p);
    }
  }
}
