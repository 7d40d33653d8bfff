package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fuzzyFileSearch/sessionStop}.
 *
 * @param sessionId required
 */
@JsonDeserialize(using = FuzzyFileSearchSessionStopParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record FuzzyFileSearchSessionStopParams(String sessionId) implements ProtocolValue {
  private static final String TYPE = "FuzzyFileSearchSessionStopParams";

  public FuzzyFileSearchSessionStopParams {
    Checks.notNull(sessionId, TYPE, "sessionId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FuzzyFileSearchSessionStopParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FuzzyFileSearchSessionStopParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FuzzyFileSearchSessionStopParams readBody(JsonParser p) {
    String sessionId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "sessionId" -> sessionId = Decode.string(p, TYPE, "sessionId");
        default -> p.skipChildren();
      }
    }
    return new FuzzyFileSearchSessionStopParams(
                Decode.required(sessionId, p, TYPE, "sessionId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("sessionId", sessionId);
    g.writeEndObject();
  }

  /** Builds {@link FuzzyFileSearchSessionStopParams}. */
  public static final class Builder {
    private @Nullable String sessionId;

    private Builder() {}

    /** {@code sessionId}: required. */
    public Builder sessionId(String value) {
      sessionId = Checks.notNull(value, TYPE, "sessionId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FuzzyFileSearchSessionStopParams build() {
      return new FuzzyFileSearchSessionStopParams(
                  Checks.isSet(sessionId, TYPE, "sessionId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchSessionStopParams> {
    Deserializer() {
      super(FuzzyFileSearchSessionStopParams.class);
    }

    @Override
    FuzzyFileSearchSessionStopParams decode(JsonParser p) {
      return FuzzyFileSearchSessionStopParams.read(p);
    }
  }
}
