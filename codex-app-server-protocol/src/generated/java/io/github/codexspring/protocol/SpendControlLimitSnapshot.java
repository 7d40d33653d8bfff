package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code SpendControlLimitSnapshot}.
 *
 * @param limit required
 * @param remainingPercent required
 * @param resetsAt required
 * @param used required
 */
@JsonDeserialize(using = SpendControlLimitSnapshot.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SpendControlLimitSnapshot(String limit, int remainingPercent, long resetsAt,
    String used) implements ProtocolValue {
  private static final String TYPE = "SpendControlLimitSnapshot";

  public SpendControlLimitSnapshot {
    Checks.notNull(limit, TYPE, "limit");
    Checks.notNull(used, TYPE, "used");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SpendControlLimitSnapshot of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SpendControlLimitSnapshot read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SpendControlLimitSnapshot readBody(JsonParser p) {
    String limit = null;
    Integer remainingPercent = null;
    Long resetsAt = null;
    String used = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "limit" -> limit = Decode.string(p, TYPE, "limit");
        case "remainingPercent" -> remainingPercent = Decode.int32(p, TYPE, "remainingPercent");
        case "resetsAt" -> resetsAt = Decode.int64(p, TYPE, "resetsAt");
        case "used" -> used = Decode.string(p, TYPE, "used");
        default -> p.skipChildren();
      }
    }
    return new SpendControlLimitSnapshot(
                Decode.required(limit, p, TYPE, "limit"),
                Decode.required(remainingPercent, p, TYPE, "remainingPercent"),
                Decode.required(resetsAt, p, TYPE, "resetsAt"),
                Decode.required(used, p, TYPE, "used"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("limit", limit);
    g.writeNumberProperty("remainingPercent", remainingPercent);
    g.writeNumberProperty("resetsAt", resetsAt);
    g.writeStringProperty("used", used);
    g.writeEndObject();
  }

  /** Builds {@link SpendControlLimitSnapshot}. */
  public static final class Builder {
    private @Nullable String limit;
    private @Nullable Integer remainingPercent;
    private @Nullable Long resetsAt;
    private @Nullable String used;

    private Builder() {}

    /** {@code limit}: required. */
    public Builder limit(String value) {
      limit = Checks.notNull(value, TYPE, "limit");
      return this;
    }

    /** {@code remainingPercent}: required. */
    public Builder remainingPercent(int value) {
      remainingPercent = value;
      return this;
    }

    /** {@code resetsAt}: required. */
    public Builder resetsAt(long value) {
      resetsAt = value;
      return this;
    }

    /** {@code used}: required. */
    public Builder used(String value) {
      used = Checks.notNull(value, TYPE, "used");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SpendControlLimitSnapshot build() {
      return new SpendControlLimitSnapshot(
                  Checks.isSet(limit, TYPE, "limit"),
                  Checks.isSet(remainingPercent, TYPE, "remainingPercent"),
                  Checks.isSet(resetsAt, TYPE, "resetsAt"),
                  Checks.isSet(used, TYPE, "used"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SpendControlLimitSnapshot> {
    Deserializer() {
      super(SpendControlLimitSnapshot.class);
    }

    @Override
    SpendControlLimitSnapshot decode(JsonParser p) {
      return SpendControlLimitSnapshot.read(p);
    }
  }
}
