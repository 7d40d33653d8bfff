package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/read}.
 *
 * @param refreshToken optional
 */
@JsonDeserialize(using = GetAccountParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GetAccountParams(@Nullable Boolean refreshToken) implements ProtocolValue {
  private static final String TYPE = "GetAccountParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GetAccountParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GetAccountParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GetAccountParams readBody(JsonParser p) {
    Boolean refreshToken = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "refreshToken" -> refreshToken = jsonNull ? null : Decode.bool(p, TYPE, "refreshToken");
        default -> p.skipChildren();
      }
    }
    return new GetAccountParams(
                refreshToken);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "refreshToken", refreshToken, false);
    g.writeEndObject();
  }

  /** Builds {@link GetAccountParams}. */
  public static final class Builder {
    private @Nullable Boolean refreshToken;

    private Builder() {}

    /** {@code refreshToken}: optional. */
    public Builder refreshToken(boolean value) {
      refreshToken = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GetAccountParams build() {
      return new GetAccountParams(
                  refreshToken);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GetAccountParams> {
    Deserializer() {
      super(GetAccountParams.class);
    }

    @Override
    GetAccountParams decode(JsonParser p) {
      return GetAccountParams.read(p);
    }
  }
}
