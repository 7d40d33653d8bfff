package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code initialize}.
 *
 * @param clientInfo required
 * @param capabilities optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = InitializeParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record InitializeParams(ClientInfo clientInfo, @Nullable InitializeCapabilities capabilities,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "InitializeParams";

  public InitializeParams {
    Checks.notNull(clientInfo, TYPE, "clientInfo");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static InitializeParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static InitializeParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static InitializeParams readBody(JsonParser p) {
    ClientInfo clientInfo = null;
    InitializeCapabilities capabilities = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "clientInfo" -> clientInfo = ClientInfo.read(p);
        case "capabilities" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          capabilities = jsonNull ? null : InitializeCapabilities.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new InitializeParams(
                Decode.required(clientInfo, p, TYPE, "clientInfo"),
                capabilities,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("clientInfo");
    clientInfo.write(g);
    Encode.property(g, "capabilities", capabilities, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link InitializeParams}. */
  public static final class Builder {
    private @Nullable ClientInfo clientInfo;
    private @Nullable InitializeCapabilities capabilities;
    private long explicitNulls;

    private Builder() {}

    /** {@code clientInfo}: required. */
    public Builder clientInfo(ClientInfo value) {
      clientInfo = Checks.notNull(value, TYPE, "clientInfo");
      return this;
    }

    /** {@code capabilities}: optional, nullable. */
    public Builder capabilities(@Nullable InitializeCapabilities value) {
      capabilities = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public InitializeParams build() {
      return new InitializeParams(
                  Checks.isSet(clientInfo, TYPE, "clientInfo"),
                  capabilities,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<InitializeParams> {
    Deserializer() {
      super(InitializeParams.class);
    }

    @Override
    InitializeParams decode(JsonParser p) {
      return InitializeParams.read(p);
    }
  }
}
