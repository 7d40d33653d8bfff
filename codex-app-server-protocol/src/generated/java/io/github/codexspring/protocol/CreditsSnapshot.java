package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code CreditsSnapshot}.
 *
 * @param hasCredits required
 * @param unlimited required
 * @param balance optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = CreditsSnapshot.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CreditsSnapshot(boolean hasCredits, boolean unlimited, @Nullable String balance,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "CreditsSnapshot";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CreditsSnapshot of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CreditsSnapshot read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CreditsSnapshot readBody(JsonParser p) {
    Boolean hasCredits = null;
    Boolean unlimited = null;
    String balance = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "hasCredits" -> hasCredits = Decode.bool(p, TYPE, "hasCredits");
        case "unlimited" -> unlimited = Decode.bool(p, TYPE, "unlimited");
        case "balance" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          balance = jsonNull ? null : Decode.string(p, TYPE, "balance");
        }
        default -> p.skipChildren();
      }
    }
    return new CreditsSnapshot(
                Decode.required(hasCredits, p, TYPE, "hasCredits"),
                Decode.required(unlimited, p, TYPE, "unlimited"),
                balance,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("hasCredits", hasCredits);
    g.writeBooleanProperty("unlimited", unlimited);
    Encode.property(g, "balance", balance, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link CreditsSnapshot}. */
  public static final class Builder {
    private @Nullable Boolean hasCredits;
    private @Nullable Boolean unlimited;
    private @Nullable String balance;
    private long explicitNulls;

    private Builder() {}

    /** {@code hasCredits}: required. */
    public Builder hasCredits(boolean value) {
      hasCredits = value;
      return this;
    }

    /** {@code unlimited}: required. */
    public Builder unlimited(boolean value) {
      unlimited = value;
      return this;
    }

    /** {@code balance}: optional, nullable. */
    public Builder balance(@Nullable String value) {
      balance = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CreditsSnapshot build() {
      return new CreditsSnapshot(
                  Checks.isSet(hasCredits, TYPE, "hasCredits"),
                  Checks.isSet(unlimited, TYPE, "unlimited"),
                  balance,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CreditsSnapshot> {
    Deserializer() {
      super(CreditsSnapshot.class);
    }

    @Override
    CreditsSnapshot decode(JsonParser p) {
      return CreditsSnapshot.read(p);
    }
  }
}
