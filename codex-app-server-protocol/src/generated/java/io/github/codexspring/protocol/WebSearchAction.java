package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code WebSearchAction}. */
@JsonDeserialize(using = WebSearchAction.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface WebSearchAction extends ProtocolValue permits WebSearchAction.Search, WebSearchAction.OpenPage, WebSearchAction.FindInPage, WebSearchAction.Other, WebSearchAction.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static WebSearchAction read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "search" -> Search.readBody(tagged.body());
      case "openPage" -> OpenPage.readBody(tagged.body());
      case "findInPage" -> FindInPage.readBody(tagged.body());
      case "other" -> Other.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code search}.
   *
   * @param queries optional, nullable
   * @param query optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Search(@Nullable List<String> queries, @Nullable String query,
      ExplicitNulls explicitNulls) implements WebSearchAction {
    private static final String TYPE = "WebSearchAction.Search";

    public Search {
      queries = queries == null ? null : List.copyOf(queries);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Search of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Search readBody(JsonParser p) {
      List<String> queries = null;
      String query = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "queries" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            queries = jsonNull ? null : Decode.strings(p, TYPE, "queries");
          }
          case "query" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            query = jsonNull ? null : Decode.string(p, TYPE, "query");
          }
          default -> p.skipChildren();
        }
      }
      return new Search(
                  queries,
                  query,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "search");
      Encode.property(g, "queries", queries, explicitNulls.contains(0));
      Encode.property(g, "query", query, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "search";
    }

    /** Builds {@link Search}. */
    public static final class Builder {
      private @Nullable List<String> queries;
      private @Nullable String query;
      private long explicitNulls;

      private Builder() {}

      /** {@code queries}: optional, nullable. */
      public Builder queries(@Nullable List<String> value) {
        queries = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code query}: optional, nullable. */
      public Builder query(@Nullable String value) {
        query = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Search build() {
        return new Search(
                    queries,
                    query,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code openPage}.
   *
   * @param url optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record OpenPage(@Nullable String url, ExplicitNulls explicitNulls) implements WebSearchAction {
    private static final String TYPE = "WebSearchAction.OpenPage";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static OpenPage of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static OpenPage readBody(JsonParser p) {
      String url = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "url" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            url = jsonNull ? null : Decode.string(p, TYPE, "url");
          }
          default -> p.skipChildren();
        }
      }
      return new OpenPage(
                  url,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "openPage");
      Encode.property(g, "url", url, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "openPage";
    }

    /** Builds {@link OpenPage}. */
    public static final class Builder {
      private @Nullable String url;
      private long explicitNulls;

      private Builder() {}

      /** {@code url}: optional, nullable. */
      public Builder url(@Nullable String value) {
        url = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public OpenPage build() {
        return new OpenPage(
                    url,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code findInPage}.
   *
   * @param pattern optional, nullable
   * @param url optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record FindInPage(@Nullable String pattern, @Nullable String url,
      ExplicitNulls explicitNulls) implements WebSearchAction {
    private static final String TYPE = "WebSearchAction.FindInPage";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static FindInPage of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static FindInPage readBody(JsonParser p) {
      String pattern = null;
      String url = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "pattern" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            pattern = jsonNull ? null : Decode.string(p, TYPE, "pattern");
          }
          case "url" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            url = jsonNull ? null : Decode.string(p, TYPE, "url");
          }
          default -> p.skipChildren();
        }
      }
      return new FindInPage(
                  pattern,
                  url,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "findInPage");
      Encode.property(g, "pattern", pattern, explicitNulls.contains(0));
      Encode.property(g, "url", url, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "findInPage";
    }

    /** Builds {@link FindInPage}. */
    public static final class Builder {
      private @Nullable String pattern;
      private @Nullable String url;
      private long explicitNulls;

      private Builder() {}

      /** {@code pattern}: optional, nullable. */
      public Builder pattern(@Nullable String value) {
        pattern = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code url}: optional, nullable. */
      public Builder url(@Nullable String value) {
        url = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public FindInPage build() {
        return new FindInPage(
                    pattern,
                    url,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code other}.
   *
   */
  record Other() implements WebSearchAction {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Other of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Other readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Other();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "other");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "other";
    }

    /** Builds {@link Other}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Other build() {
        return new Other();
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements WebSearchAction {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<WebSearchAction> {
    Deserializer() {
      super(WebSearchAction.class);
    }

    @Override
    WebSearchAction decode(JsonParser p) {
      return WebSearchAction.read(p);
    }
  }
}
