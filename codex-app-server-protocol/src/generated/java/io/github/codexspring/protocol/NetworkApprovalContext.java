package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code NetworkApprovalContext}.
 *
 * @param host required
 * @param protocol required
 */
@JsonDeserialize(using = NetworkApprovalContext.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record NetworkApprovalContext(String host,
    NetworkApprovalProtocol protocol) implements ProtocolValue {
  private static final String TYPE = "NetworkApprovalContext";

  public NetworkApprovalContext {
    Checks.notNull(host, TYPE, "host");
    Checks.notNull(protocol, TYPE, "protocol");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static NetworkApprovalContext of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static NetworkApprovalContext read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static NetworkApprovalContext readBody(JsonParser p) {
    String host = null;
    NetworkApprovalProtocol protocol = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "host" -> host = Decode.string(p, TYPE, "host");
        case "protocol" -> protocol = NetworkApprovalProtocol.fromWire(Decode.string(p, TYPE, "protocol"));
        default -> p.skipChildren();
      }
    }
    return new NetworkApprovalContext(
                Decode.required(host, p, TYPE, "host"),
                Decode.required(protocol, p, TYPE, "protocol"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("host", host);
    g.writeName("protocol");
    Encode.enumeration(g, protocol, TYPE, "protocol");
    g.writeEndObject();
  }

  /** Builds {@link NetworkApprovalContext}. */
  public static final class Builder {
    private @Nullable String host;
    private @Nullable NetworkApprovalProtocol protocol;

    private Builder() {}

    /** {@code host}: required. */
    public Builder host(String value) {
      host = Checks.notNull(value, TYPE, "host");
      return this;
    }

    /** {@code protocol}: required. */
    public Builder protocol(NetworkApprovalProtocol value) {
      protocol = Checks.notNull(value, TYPE, "protocol");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public NetworkApprovalContext build() {
      return new NetworkApprovalContext(
                  Checks.isSet(host, TYPE, "host"),
                  Checks.isSet(protocol, TYPE, "protocol"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<NetworkApprovalContext> {
    Deserializer() {
      super(NetworkApprovalContext.class);
    }

    @Override
    NetworkApprovalContext decode(JsonParser p) {
      return NetworkApprovalContext.read(p);
    }
  }
}
