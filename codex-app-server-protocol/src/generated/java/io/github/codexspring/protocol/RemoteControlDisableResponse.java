package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code remoteControl/disable}.
 *
 * @param installationId required
 * @param serverName required
 * @param status required
 * @param environmentId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RemoteControlDisableResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record RemoteControlDisableResponse(String installationId, String serverName,
    RemoteControlConnectionStatus status, @Nullable String environmentId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RemoteControlDisableResponse";

  public RemoteControlDisableResponse {
    Checks.notNull(installationId, TYPE, "installationId");
    Checks.notNull(serverName, TYPE, "serverName");
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RemoteControlDisableResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RemoteControlDisableResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RemoteControlDisableResponse readBody(JsonParser p) {
    String installationId = null;
    String serverName = null;
    RemoteControlConnectionStatus status = null;
    String environmentId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "installationId" -> installationId = Decode.string(p, TYPE, "installationId");
        case "serverName" -> serverName = Decode.string(p, TYPE, "serverName");
        case "status" -> status = RemoteControlConnectionStatus.fromWire(Decode.string(p, TYPE, "status"));
        case "environmentId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          environmentId = jsonNull ? null : Decode.string(p, TYPE, "environmentId");
        }
        default -> p.skipChildren();
      }
    }
    return new RemoteControlDisableResponse(
                Decode.required(installationId, p, TYPE, "installationId"),
                Decode.required(serverName, p, TYPE, "serverName"),
                Decode.required(status, p, TYPE, "status"),
                environmentId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("installationId", installationId);
    g.writeStringProperty("serverName", serverName);
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    Encode.property(g, "environmentId", environmentId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link RemoteControlDisableResponse}. */
  public static final class Builder {
    private @Nullable String installationId;
    private @Nullable String serverName;
    private @Nullable RemoteControlConnectionStatus status;
    private @Nullable String environmentId;
    private long explicitNulls;

    private Builder() {}

    /** {@code installationId}: required. */
    public Builder installationId(String value) {
      installationId = Checks.notNull(value, TYPE, "installationId");
      return this;
    }

    /** {@code serverName}: required. */
    public Builder serverName(String value) {
      serverName = Checks.notNull(value, TYPE, "serverName");
      return this;
    }

    /** {@code status}: required. */
    public Builder status(RemoteControlConnectionStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code environmentId}: optional, nullable. */
    public Builder environmentId(@Nullable String value) {
      environmentId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RemoteControlDisableResponse build() {
      return new RemoteControlDisableResponse(
                  Checks.isSet(installationId, TYPE, "installationId"),
                  Checks.isSet(serverName, TYPE, "serverName"),
                  Checks.isSet(status, TYPE, "status"),
                  environmentId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlDisableResponse> {
    Deserializer() {
      super(RemoteControlDisableResponse.class);
    }

    @Override
    RemoteControlDisableResponse decode(JsonParser p) {
      return RemoteControlDisableResponse.read(p);
    }
  }
}
