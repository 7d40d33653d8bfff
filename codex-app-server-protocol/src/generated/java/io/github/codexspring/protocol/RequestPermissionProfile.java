package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code RequestPermissionProfile}.
 *
 * @param fileSystem optional, nullable
 * @param network optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RequestPermissionProfile.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record RequestPermissionProfile(@Nullable AdditionalFileSystemPermissions fileSystem,
    @Nullable AdditionalNetworkPermissions network,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RequestPermissionProfile";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RequestPermissionProfile of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RequestPermissionProfile read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RequestPermissionProfile readBody(JsonParser p) {
    AdditionalFileSystemPermissions fileSystem = null;
    AdditionalNetworkPermissions network = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "fileSystem" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          fileSystem = jsonNull ? null : AdditionalFileSystemPermissions.read(p);
        }
        case "network" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          network = jsonNull ? null : AdditionalNetworkPermissions.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new RequestPermissionProfile(
                fileSystem,
                network,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "fileSystem", fileSystem, explicitNulls.contains(0));
    Encode.property(g, "network", network, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link RequestPermissionProfile}. */
  public static final class Builder {
    private @Nullable AdditionalFileSystemPermissions fileSystem;
    private @Nullable AdditionalNetworkPermissions network;
    private long explicitNulls;

    private Builder() {}

    /** {@code fileSystem}: optional, nullable. */
    public Builder fileSystem(@Nullable AdditionalFileSystemPermissions value) {
      fileSystem = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code network}: optional, nullable. */
    public Builder network(@Nullable AdditionalNetworkPermissions value) {
      network = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RequestPermissionProfile build() {
      return new RequestPermissionProfile(
                  fileSystem,
                  network,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RequestPermissionProfile> {
    Deserializer() {
      super(RequestPermissionProfile.class);
    }

    @Override
    RequestPermissionProfile decode(JsonParser p) {
      return RequestPermissionProfile.read(p);
    }
  }
}
