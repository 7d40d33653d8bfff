package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/login/cancel}.
 *
 * @param status required
 */
@JsonDeserialize(using = CancelLoginAccountResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CancelLoginAccountResponse(CancelLoginAccountStatus status) implements ProtocolValue {
  private static final String TYPE = "CancelLoginAccountResponse";

  public CancelLoginAccountResponse {
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CancelLoginAccountResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CancelLoginAccountResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CancelLoginAccountResponse readBody(JsonParser p) {
    CancelLoginAccountStatus status = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "status" -> status = CancelLoginAccountStatus.fromWire(Decode.string(p, TYPE, "status"));
        default -> p.skipChildren();
      }
    }
    return new CancelLoginAccountResponse(
                Decode.required(status, p, TYPE, "status"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    g.writeEndObject();
  }

  /** Builds {@link CancelLoginAccountResponse}. */
  public static final class Builder {
    private @Nullable CancelLoginAccountStatus status;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(CancelLoginAccountStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CancelLoginAccountResponse build() {
      return new CancelLoginAccountResponse(
                  Checks.isSet(status, TYPE, "status"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CancelLoginAccountResponse> {
    Deserializer() {
      super(CancelLoginAccountResponse.class);
    }

    @Override
    CancelLoginAccountResponse decode(JsonParser p) {
      return CancelLoginAccountResponse.read(p);
    }
  }
}
