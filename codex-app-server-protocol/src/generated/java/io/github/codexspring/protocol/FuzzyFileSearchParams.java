package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fuzzyFileSearch}.
 *
 * @param query required
 * @param roots required
 * @param cancellationToken optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = FuzzyFileSearchParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FuzzyFileSearchParams(String query, List<String> roots,
    @Nullable String cancellationToken, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "FuzzyFileSearchParams";

  public FuzzyFileSearchParams {
    Checks.notNull(query, TYPE, "query");
    Checks.notNull(roots, TYPE, "roots");
    roots = List.copyOf(roots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FuzzyFileSearchParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FuzzyFileSearchParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FuzzyFileSearchParams readBody(JsonParser p) {
    String query = null;
    List<String> roots = null;
    String cancellationToken = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "query" -> query = Decode.string(p, TYPE, "query");
        case "roots" -> roots = Decode.strings(p, TYPE, "roots");
        case "cancellationToken" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cancellationToken = jsonNull ? null : Decode.string(p, TYPE, "cancellationToken");
        }
        default -> p.skipChildren();
      }
    }
    return new FuzzyFileSearchParams(
                Decode.required(query, p, TYPE, "query"),
                Decode.required(roots, p, TYPE, "roots"),
                cancellationToken,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("query", query);
    g.writeName("roots");
    Encode.strings(g, roots);
    Encode.property(g, "cancellationToken", cancellationToken, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link FuzzyFileSearchParams}. */
  public static final class Builder {
    private @Nullable String query;
    private @Nullable List<String> roots;
    private @Nullable String cancellationToken;
    private long explicitNulls;

    private Builder() {}

    /** {@code query}: required. */
    public Builder query(String value) {
      query = Checks.notNull(value, TYPE, "query");
      return this;
    }

    /** {@code roots}: required. */
    public Builder roots(List<String> value) {
      roots = Checks.notNull(value, TYPE, "roots");
      return this;
    }

    /** {@code roots}: required. */
    public Builder roots(String... value) {
      return roots(List.of(value));
    }

    /** {@code cancellationToken}: optional, nullable. */
    public Builder cancellationToken(@Nullable String value) {
      cancellationToken = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FuzzyFileSearchParams build() {
      return new FuzzyFileSearchParams(
                  Checks.isSet(query, TYPE, "query"),
                  Checks.isSet(roots, TYPE, "roots"),
                  cancellationToken,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchParams> {
    Deserializer() {
      super(FuzzyFileSearchParams.class);
    }

    @Override
    FuzzyFileSearchParams decode(JsonParser p) {
      return FuzzyFileSearchParams.read(p);
    }
  }
}
