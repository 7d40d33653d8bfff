package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code review/start}.
 *
 * @param reviewThreadId required
 * @param turn required
 */
@JsonDeserialize(using = ReviewStartResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ReviewStartResponse(String reviewThreadId, Turn turn) implements ProtocolValue {
  private static final String TYPE = "ReviewStartResponse";

  public ReviewStartResponse {
    Checks.notNull(reviewThreadId, TYPE, "reviewThreadId");
    Checks.notNull(turn, TYPE, "turn");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ReviewStartResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ReviewStartResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ReviewStartResponse readBody(JsonParser p) {
    String reviewThreadId = null;
    Turn turn = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "reviewThreadId" -> reviewThreadId = Decode.string(p, TYPE, "reviewThreadId");
        case "turn" -> turn = Turn.read(p);
        default -> p.skipChildren();
      }
    }
    return new ReviewStartResponse(
                Decode.required(reviewThreadId, p, TYPE, "reviewThreadId"),
                Decode.required(turn, p, TYPE, "turn"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("reviewThreadId", reviewThreadId);
    g.writeName("turn");
    turn.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ReviewStartResponse}. */
  public static final class Builder {
    private @Nullable String reviewThreadId;
    private @Nullable Turn turn;

    private Builder() {}

    /** {@code reviewThreadId}: required. */
    public Builder reviewThreadId(String value) {
      reviewThreadId = Checks.notNull(value, TYPE, "reviewThreadId");
      return this;
    }

    /** {@code turn}: required. */
    public Builder turn(Turn value) {
      turn = Checks.notNull(value, TYPE, "turn");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ReviewStartResponse build() {
      return new ReviewStartResponse(
                  Checks.isSet(reviewThreadId, TYPE, "reviewThreadId"),
                  Checks.isSet(turn, TYPE, "turn"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ReviewStartResponse> {
    Deserializer() {
      super(ReviewStartResponse.class);
    }

    @Override
    ReviewStartResponse decode(JsonParser p) {
      return ReviewStartResponse.read(p);
    }
  }
}
