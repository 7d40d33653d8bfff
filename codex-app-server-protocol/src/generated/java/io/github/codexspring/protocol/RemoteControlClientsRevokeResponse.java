package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code remoteControl/client/revoke}.
 *
 */
@JsonDeserialize(using = RemoteControlClientsRevokeResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record RemoteControlClientsRevokeResponse() implements ProtocolValue {
  private static final String TYPE = "RemoteControlClientsRevokeResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RemoteControlClientsRevokeResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RemoteControlClientsRevokeResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RemoteControlClientsRevokeResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new RemoteControlClientsRevokeResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link RemoteControlClientsRevokeResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RemoteControlClientsRevokeResponse build() {
      return new RemoteControlClientsRevokeResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlClientsRevokeResponse> {
    Deserializer() {
      super(RemoteControlClientsRevokeResponse.class);
    }

    @Override
    RemoteControlClientsRevokeResponse decode(JsonParser p) {
      return RemoteControlClientsRevokeResponse.read(p);
    }
  }
}
