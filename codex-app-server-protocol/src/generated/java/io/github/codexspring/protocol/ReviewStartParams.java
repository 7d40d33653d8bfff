package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code review/start}.
 *
 * @param target required
 * @param threadId required
 * @param delivery optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ReviewStartParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ReviewStartParams(ReviewTarget target, String threadId,
    @Nullable ReviewDelivery delivery, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ReviewStartParams";

  public ReviewStartParams {
    Checks.notNull(target, TYPE, "target");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ReviewStartParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ReviewStartParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ReviewStartParams readBody(JsonParser p) {
    ReviewTarget target = null;
    String threadId = null;
    ReviewDelivery delivery = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "target" -> target = ReviewTarget.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "delivery" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          delivery = jsonNull ? null : ReviewDelivery.fromWire(Decode.string(p, TYPE, "delivery"));
        }
        default -> p.skipChildren();
      }
    }
    return new ReviewStartParams(
                Decode.required(target, p, TYPE, "target"),
                Decode.required(threadId, p, TYPE, "threadId"),
                delivery,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("target");
    target.write(g);
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, TYPE, "delivery", delivery, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ReviewStartParams}. */
  public static final class Builder {
    private @Nullable ReviewTarget target;
    private @Nullable String threadId;
    private @Nullable ReviewDelivery delivery;
    private long explicitNulls;

    private Builder() {}

    /** {@code target}: required. */
    public Builder target(ReviewTarget value) {
      target = Checks.notNull(value, TYPE, "target");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code delivery}: optional, nullable. */
    public Builder delivery(@Nullable ReviewDelivery value) {
      delivery = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ReviewStartParams build() {
      return new ReviewStartParams(
                  Checks.isSet(target, TYPE, "target"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  delivery,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ReviewStartParams> {
    Deserializer() {
      super(ReviewStartParams.class);
    }

    @Override
    ReviewStartParams decode(JsonParser p) {
      return ReviewStartParams.read(p);
    }
  }
}
