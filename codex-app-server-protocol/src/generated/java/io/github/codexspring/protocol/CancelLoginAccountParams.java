package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/login/cancel}.
 *
 * @param loginId required
 */
@JsonDeserialize(using = CancelLoginAccountParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CancelLoginAccountParams(String loginId) implements ProtocolValue {
  private static final String TYPE = "CancelLoginAccountParams";

  public CancelLoginAccountParams {
    Checks.notNull(loginId, TYPE, "loginId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CancelLoginAccountParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CancelLoginAccountParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CancelLoginAccountParams readBody(JsonParser p) {
    String loginId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "loginId" -> loginId = Decode.string(p, TYPE, "loginId");
        default -> p.skipChildren();
      }
    }
    return new CancelLoginAccountParams(
                Decode.required(loginId, p, TYPE, "loginId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("loginId", loginId);
    g.writeEndObject();
  }

  /** Builds {@link CancelLoginAccountParams}. */
  public static final class Builder {
    private @Nullable String loginId;

    private Builder() {}

    /** {@code loginId}: required. */
    public Builder loginId(String value) {
      loginId = Checks.notNull(value, TYPE, "loginId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CancelLoginAccountParams build() {
      return new CancelLoginAccountParams(
                  Checks.isSet(loginId, TYPE, "loginId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CancelLoginAccountParams> {
    Deserializer() {
      super(CancelLoginAccountParams.class);
    }

    @Override
    CancelLoginAccountParams decode(JsonParser p) {
      return CancelLoginAccountParams.read(p);
    }
  }
}
