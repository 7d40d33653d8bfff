package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fuzzyFileSearch/sessionStart}.
 *
 * @param roots required
 * @param sessionId required
 */
@JsonDeserialize(using = FuzzyFileSearchSessionStartParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record FuzzyFileSearchSessionStartParams(List<String> roots,
    String sessionId) implements ProtocolValue {
  private static final String TYPE = "FuzzyFileSearchSessionStartParams";

  public FuzzyFileSearchSessionStartParams {
    Checks.notNull(roots, TYPE, "roots");
    roots = List.copyOf(roots);
    Checks.notNull(sessionId, TYPE, "sessionId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FuzzyFileSearchSessionStartParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FuzzyFileSearchSessionStartParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FuzzyFileSearchSessionStartParams readBody(JsonParser p) {
    List<String> roots = null;
    String sessionId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "roots" -> roots = Decode.strings(p, TYPE, "roots");
        case "sessionId" -> sessionId = Decode.string(p, TYPE, "sessionId");
        default -> p.skipChildren();
      }
    }
    return new FuzzyFileSearchSessionStartParams(
                Decode.required(roots, p, TYPE, "roots"),
                Decode.required(sessionId, p, TYPE, "sessionId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("roots");
    Encode.strings(g, roots);
    g.writeStringProperty("sessionId", sessionId);
    g.writeEndObject();
  }

  /** Builds {@link FuzzyFileSearchSessionStartParams}. */
  public static final class Builder {
    private @Nullable List<String> roots;
    private @Nullable String sessionId;

    private Builder() {}

    /** {@code roots}: required. */
    public Builder roots(List<String> value) {
      roots = Checks.notNull(value, TYPE, "roots");
      return this;
    }

    /** {@code roots}: required. */
    public Builder roots(String... value) {
      return roots(List.of(value));
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
    public FuzzyFileSearchSessionStartParams build() {
      return new FuzzyFileSearchSessionStartParams(
                  Checks.isSet(roots, TYPE, "roots"),
                  Checks.isSet(sessionId, TYPE, "sessionId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchSessionStartParams> {
    Deserializer() {
      super(FuzzyFileSearchSessionStartParams.class);
    }

    @Override
    FuzzyFileSearchSessionStartParams decode(JsonParser p) {
      return FuzzyFileSearchSessionStartParams.read(p);
    }
  }
}
