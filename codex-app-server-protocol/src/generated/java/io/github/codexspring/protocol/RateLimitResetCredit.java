package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code RateLimitResetCredit}.
 *
 * @param grantedAt required
 * @param id required
 * @param resetType required
 * @param status required
 * @param description optional, nullable
 * @param expiresAt optional, nullable
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RateLimitResetCredit.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record RateLimitResetCredit(long grantedAt, String id, RateLimitResetType resetType,
    RateLimitResetCreditStatus status, @Nullable String description, @Nullable Long expiresAt,
    @Nullable String title, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RateLimitResetCredit";

  public RateLimitResetCredit {
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(resetType, TYPE, "resetType");
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RateLimitResetCredit of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RateLimitResetCredit read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RateLimitResetCredit readBody(JsonParser p) {
    Long grantedAt = null;
    String id = null;
    RateLimitResetType resetType = null;
    RateLimitResetCreditStatus status = null;
    String description = null;
    Long expiresAt = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "grantedAt" -> grantedAt = Decode.int64(p, TYPE, "grantedAt");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "resetType" -> resetType = RateLimitResetType.fromWire(Decode.string(p, TYPE, "resetType"));
        case "status" -> status = RateLimitResetCreditStatus.fromWire(Decode.string(p, TYPE, "status"));
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "expiresAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          expiresAt = jsonNull ? null : Decode.int64(p, TYPE, "expiresAt");
        }
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new RateLimitResetCredit(
                Decode.required(grantedAt, p, TYPE, "grantedAt"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(resetType, p, TYPE, "resetType"),
                Decode.required(status, p, TYPE, "status"),
                description,
                expiresAt,
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("grantedAt", grantedAt);
    g.writeStringProperty("id", id);
    g.writeName("resetType");
    Encode.enumeration(g, resetType, TYPE, "resetType");
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    Encode.property(g, "description", description, explicitNulls.contains(0));
    Encode.property(g, "expiresAt", expiresAt, explicitNulls.contains(1));
    Encode.property(g, "title", title, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link RateLimitResetCredit}. */
  public static final class Builder {
    private @Nullable Long grantedAt;
    private @Nullable String id;
    private @Nullable RateLimitResetType resetType;
    private @Nullable RateLimitResetCreditStatus status;
    private @Nullable String description;
    private @Nullable Long expiresAt;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code grantedAt}: required. */
    public Builder grantedAt(long value) {
      grantedAt = value;
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code resetType}: required. */
    public Builder resetType(RateLimitResetType value) {
      resetType = Checks.notNull(value, TYPE, "resetType");
      return this;
    }

    /** {@code status}: required. */
    public Builder status(RateLimitResetCreditStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code expiresAt}: optional, nullable. */
    public Builder expiresAt(long value) {
      expiresAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code expiresAt}: optional, nullable. */
    public Builder expiresAt(@Nullable Long value) {
      expiresAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code title}: optional, nullable. */
    public Builder title(@Nullable String value) {
      title = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RateLimitResetCredit build() {
      return new RateLimitResetCredit(
                  Checks.isSet(grantedAt, TYPE, "grantedAt"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(resetType, TYPE, "resetType"),
                  Checks.isSet(status, TYPE, "status"),
                  description,
                  expiresAt,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RateLimitResetCredit> {
    Deserializer() {
      super(RateLimitResetCredit.class);
    }

    @Override
    RateLimitResetCredit decode(JsonParser p) {
      return RateLimitResetCredit.read(p);
    }
  }
}
