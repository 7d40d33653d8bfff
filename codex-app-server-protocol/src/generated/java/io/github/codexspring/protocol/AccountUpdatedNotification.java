package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/updated}.
 *
 * @param authMode optional, nullable
 * @param planType optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AccountUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AccountUpdatedNotification(@Nullable AuthMode authMode, @Nullable PlanType planType,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AccountUpdatedNotification";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountUpdatedNotification readBody(JsonParser p) {
    AuthMode authMode = null;
    PlanType planType = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "authMode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          authMode = jsonNull ? null : AuthMode.fromWire(Decode.string(p, TYPE, "authMode"));
        }
        case "planType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          planType = jsonNull ? null : PlanType.fromWire(Decode.string(p, TYPE, "planType"));
        }
        default -> p.skipChildren();
      }
    }
    return new AccountUpdatedNotification(
                authMode,
                planType,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, TYPE, "authMode", authMode, explicitNulls.contains(0));
    Encode.property(g, TYPE, "planType", planType, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link AccountUpdatedNotification}. */
  public static final class Builder {
    private @Nullable AuthMode authMode;
    private @Nullable PlanType planType;
    private long explicitNulls;

    private Builder() {}

    /** {@code authMode}: optional, nullable. */
    public Builder authMode(@Nullable AuthMode value) {
      authMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code planType}: optional, nullable. */
    public Builder planType(@Nullable PlanType value) {
      planType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountUpdatedNotification build() {
      return new AccountUpdatedNotification(
                  authMode,
                  planType,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountUpdatedNotification> {
    Deserializer() {
      super(AccountUpdatedNotification.class);
    }

    @Override
    AccountUpdatedNotification decode(JsonParser p) {
      return AccountUpdatedNotification.read(p);
    }
  }
}
