package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code RemoteControlClient}.
 *
 * @param clientId required
 * @param appVersion optional, nullable
 * @param deviceModel optional, nullable
 * @param deviceType optional, nullable
 * @param displayName optional, nullable
 * @param lastSeenAt optional, nullable
 * @param osVersion optional, nullable
 * @param platform optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RemoteControlClient.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record RemoteControlClient(String clientId, @Nullable String appVersion,
    @Nullable String deviceModel, @Nullable String deviceType, @Nullable String displayName,
    @Nullable Long lastSeenAt, @Nullable String osVersion, @Nullable String platform,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RemoteControlClient";

  public RemoteControlClient {
    Checks.notNull(clientId, TYPE, "clientId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RemoteControlClient of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RemoteControlClient read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RemoteControlClient readBody(JsonParser p) {
    String clientId = null;
    String appVersion = null;
    String deviceModel = null;
    String deviceType = null;
    String displayName = null;
    Long lastSeenAt = null;
    String osVersion = null;
    String platform = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "clientId" -> clientId = Decode.string(p, TYPE, "clientId");
        case "appVersion" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          appVersion = jsonNull ? null : Decode.string(p, TYPE, "appVersion");
        }
        case "deviceModel" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          deviceModel = jsonNull ? null : Decode.string(p, TYPE, "deviceModel");
        }
        case "deviceType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          deviceType = jsonNull ? null : Decode.string(p, TYPE, "deviceType");
        }
        case "displayName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          displayName = jsonNull ? null : Decode.string(p, TYPE, "displayName");
        }
        case "lastSeenAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          lastSeenAt = jsonNull ? null : Decode.int64(p, TYPE, "lastSeenAt");
        }
        case "osVersion" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          osVersion = jsonNull ? null : Decode.string(p, TYPE, "osVersion");
        }
        case "platform" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          platform = jsonNull ? null : Decode.string(p, TYPE, "platform");
        }
        default -> p.skipChildren();
      }
    }
    return new RemoteControlClient(
                Decode.required(clientId, p, TYPE, "clientId"),
                appVersion,
                deviceModel,
                deviceType,
                displayName,
                lastSeenAt,
                osVersion,
                platform,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("clientId", clientId);
    Encode.property(g, "appVersion", appVersion, explicitNulls.contains(0));
    Encode.property(g, "deviceModel", deviceModel, explicitNulls.contains(1));
    Encode.property(g, "deviceType", deviceType, explicitNulls.contains(2));
    Encode.property(g, "displayName", displayName, explicitNulls.contains(3));
    Encode.property(g, "lastSeenAt", lastSeenAt, explicitNulls.contains(4));
    Encode.property(g, "osVersion", osVersion, explicitNulls.contains(5));
    Encode.property(g, "platform", platform, explicitNulls.contains(6));
    g.writeEndObject();
  }

  /** Builds {@link RemoteControlClient}. */
  public static final class Builder {
    private @Nullable String clientId;
    private @Nullable String appVersion;
    private @Nullable String deviceModel;
    private @Nullable String deviceType;
    private @Nullable String displayName;
    private @Nullable Long lastSeenAt;
    private @Nullable String osVersion;
    private @Nullable String platform;
    private long explicitNulls;

    private Builder() {}

    /** {@code clientId}: required. */
    public Builder clientId(String value) {
      clientId = Checks.notNull(value, TYPE, "clientId");
      return this;
    }

    /** {@code appVersion}: optional, nullable. */
    public Builder appVersion(@Nullable String value) {
      appVersion = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code deviceModel}: optional, nullable. */
    public Builder deviceModel(@Nullable String value) {
      deviceModel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code deviceType}: optional, nullable. */
    public Builder deviceType(@Nullable String value) {
      deviceType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code displayName}: optional, nullable. */
    public Builder displayName(@Nullable String value) {
      displayName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code lastSeenAt}: optional, nullable. */
    public Builder lastSeenAt(long value) {
      lastSeenAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code lastSeenAt}: optional, nullable. */
    public Builder lastSeenAt(@Nullable Long value) {
      lastSeenAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code osVersion}: optional, nullable. */
    public Builder osVersion(@Nullable String value) {
      osVersion = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code platform}: optional, nullable. */
    public Builder platform(@Nullable String value) {
      platform = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RemoteControlClient build() {
      return new RemoteControlClient(
                  Checks.isSet(clientId, TYPE, "clientId"),
                  appVersion,
                  deviceModel,
                  deviceType,
                  displayName,
                  lastSeenAt,
                  osVersion,
                  platform,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlClient> {
    Deserializer() {
      super(RemoteControlClient.class);
    }

    @Override
    RemoteControlClient decode(JsonParser p) {
      return RemoteControlClient.read(p);
    }
  }
}
