package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/securitySetup/read}.
 *
 * @param notice optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GetAccountSecuritySetupResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GetAccountSecuritySetupResponse(@Nullable AccountSecuritySetupNotice notice,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GetAccountSecuritySetupResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GetAccountSecuritySetupResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GetAccountSecuritySetupResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GetAccountSecuritySetupResponse readBody(JsonParser p) {
    AccountSecuritySetupNotice notice = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "notice" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          notice = jsonNull ? null : AccountSecuritySetupNotice.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new GetAccountSecuritySetupResponse(
                notice,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "notice", notice, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link GetAccountSecuritySetupResponse}. */
  public static final class Builder {
    private @Nullable AccountSecuritySetupNotice notice;
    private long explicitNulls;

    private Builder() {}

    /** {@code notice}: optional, nullable. */
    public Builder notice(@Nullable AccountSecuritySetupNotice value) {
      notice = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GetAccountSecuritySetupResponse build() {
      return new GetAccountSecuritySetupResponse(
                  notice,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GetAccountSecuritySetupResponse> {
    Deserializer() {
      super(GetAccountSecuritySetupResponse.class);
    }

    @Override
    GetAccountSecuritySetupResponse decode(JsonParser p) {
      return GetAccountSecuritySetupResponse.read(p);
    }
  }
}
