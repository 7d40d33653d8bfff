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
 * Parameters of {@code fuzzyFileSearch/sessionUpdated}.
 *
 * @param files required
 * @param query required
 * @param sessionId required
 */
@JsonDeserialize(using = FuzzyFileSearchSessionUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FuzzyFileSearchSessionUpdatedNotification(List<FuzzyFileSearchResult> files,
    String query, String sessionId) implements ProtocolValue {
  private static final String TYPE = "FuzzyFileSearchSessionUpdatedNotification";

  public FuzzyFileSearchSessionUpdatedNotification {
    Checks.notNull(files, TYPE, "files");
    files = List.copyOf(files);
    Checks.notNull(query, TYPE, "query");
    Checks.notNull(sessionId, TYPE, "sessionId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FuzzyFileSearchSessionUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FuzzyFileSearchSessionUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FuzzyFileSearchSessionUpdatedNotification readBody(JsonParser p) {
    List<FuzzyFileSearchResult> files = null;
    String query = null;
    String sessionId = null;
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
        case "query" -> query = Decode.string(p, TYPE, "query");
        case "sessionId" -> sessionId = Decode.string(p, TYPE, "sessionId");
        default -> p.skipChildren();
      }
    }
    return new FuzzyFileSearchSessionUpdatedNotification(
                Decode.required(files, p, TYPE, "files"),
                Decode.required(query, p, TYPE, "query"),
                Decode.required(sessionId, p, TYPE, "sessionId"));
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
    g.writeStringProperty("query", query);
    g.writeStringProperty("sessionId", sessionId);
    g.writeEndObject();
  }

  /** Builds {@link FuzzyFileSearchSessionUpdatedNotification}. */
  public static final class Builder {
    private @Nullable List<FuzzyFileSearchResult> files;
    private @Nullable String query;
    private @Nullable String sessionId;

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
    public FuzzyFileSearchSessionUpdatedNotification build() {
      return new FuzzyFileSearchSessionUpdatedNotification(
                  Checks.isSet(files, TYPE, "files"),
                  Checks.isSet(query, TYPE, "query"),
                  Checks.isSet(sessionId, TYPE, "sessionId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchSessionUpdatedNotification> {
    Deserializer() {
      super(FuzzyFileSearchSessionUpdatedNotification.class);
    }

    @Override
    FuzzyFileSearchSessionUpdatedNotification decode(JsonParser p) {
      return FuzzyFileSearchSessionUpdatedNotification.read(p);
    }
  }
}
