package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fuzzyFileSearch/sessionUpdate}.
 *
 * @param query required
 * @param sessionId required
 */
@JsonDeserialize(using = FuzzyFileSearchSessionUpdateParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record FuzzyFileSearchSessionUpdateParams(String query,
    String sessionId) implements ProtocolValue {
  private static final String TYPE = "FuzzyFileSearchSessionUpdateParams";

  public FuzzyFileSearchSessionUpdateParams {
    Checks.notNull(query, TYPE, "query");
    Checks.notNull(sessionId, TYPE, "sessionId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FuzzyFileSearchSessionUpdateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FuzzyFileSearchSessionUpdateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FuzzyFileSearchSessionUpdateParams readBody(JsonParser p) {
    String query = null;
    String sessionId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "query" -> query = Decode.string(p, TYPE, "query");
        case "sessionId" -> sessionId = Decode.string(p, TYPE, "sessionId");
        default -> p.skipChildren();
      }
    }
    return new FuzzyFileSearchSessionUpdateParams(
                Decode.required(query, p, TYPE, "query"),
                Decode.required(sessionId, p, TYPE, "sessionId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("query", query);
    g.writeStringProperty("sessionId", sessionId);
    g.writeEndObject();
  }

  /** Builds {@link FuzzyFileSearchSessionUpdateParams}. */
  public static final class Builder {
    private @Nullable String query;
    private @Nullable String sessionId;

    private Builder() {}

    /** {@code query}: required. */
    public Builder query(String value) {
      query = Checks.notNull(value, TYPE, "query");
      return this;
    }

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
    public FuzzyFileSearchSessionUpdateParams build() {
      return new FuzzyFileSearchSessionUpdateParams(
                  Checks.isSet(query, TYPE, "query"),
                  Checks.isSet(sessionId, TYPE, "sessionId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchSessionUpdateParams> {
    Deserializer() {
      super(FuzzyFileSearchSessionUpdateParams.class);
    }

    @Override
    FuzzyFileSearchSessionUpdateParams decode(JsonParser p) {
      return FuzzyFileSearchSessionUpdateParams.read(p);
    }
  }
}
