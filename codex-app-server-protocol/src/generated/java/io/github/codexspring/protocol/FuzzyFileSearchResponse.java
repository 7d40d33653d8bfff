package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fuzzyFileSearch}.
 *
 * @param files required
 */
@JsonDeserialize(using = FuzzyFileSearchResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FuzzyFileSearchResponse(List<FuzzyFileSearchResult> files) implements ProtocolValue {
  private static final String TYPE = "FuzzyFileSearchResponse";

  public FuzzyFileSearchResponse {
    Checks.notNull(files, TYPE, "files");
    files = List.copyOf(files);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FuzzyFileSearchResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FuzzyFileSearchResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FuzzyFileSearchResponse readBody(JsonParser p) {
    List<FuzzyFileSearchResult> files = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "files" -> {
          Decode.startArray(p, TYPE, "files");
          List<FuzzyFileSearchResult> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(FuzzyFileSearchResult.read(p));
          }
          files = json;
        }
        default -> p.skipChildren();
      }
    }
    return new FuzzyFileSearchResponse(
                Decode.required(files, p, TYPE, "files"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("files");
    g.writeStartArray();
    for (FuzzyFileSearchResult jsonElement : files) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link FuzzyFileSearchResponse}. */
  public static final class Builder {
    private @Nullable List<FuzzyFileSearchResult> files;

    private Builder() {}

    /** {@code files}: required. */
    public Builder files(List<FuzzyFileSearchResult> value) {
      files = Checks.notNull(value, TYPE, "files");
      return this;
    }

    /** {@code files}: required. */
    public Builder files(FuzzyFileSearchResult... value) {
      return files(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FuzzyFileSearchResponse build() {
      return new FuzzyFileSearchResponse(
                  Checks.isSet(files, TYPE, "files"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchResponse> {
    Deserializer() {
      super(FuzzyFileSearchResponse.class);
    }

    @Override
    FuzzyFileSearchResponse decode(JsonParser p) {
      return FuzzyFileSearchResponse.read(p);
    }
  }
}
