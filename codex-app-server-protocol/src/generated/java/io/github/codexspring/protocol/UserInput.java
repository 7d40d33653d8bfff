package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code UserInput}. */
@JsonDeserialize(using = UserInput.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface UserInput extends ProtocolValue permits UserInput.Text, UserInput.Image, UserInput.LocalImage, UserInput.Audio, UserInput.LocalAudio, UserInput.Skill, UserInput.Mention, UserInput.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static UserInput read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "text" -> Text.readBody(tagged.body());
      case "image" -> Image.readBody(tagged.body());
      case "localImage" -> LocalImage.readBody(tagged.body());
      case "audio" -> Audio.readBody(tagged.body());
      case "localAudio" -> LocalAudio.readBody(tagged.body());
      case "skill" -> Skill.readBody(tagged.body());
      case "mention" -> Mention.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code text}.
   *
   * @param text required
   * @param textElements {@code text_elements}; optional
   */
  record Text(String text, @Nullable List<TextElement> textElements) implements UserInput {
    private static final String TYPE = "UserInput.Text";

    public Text {
      Checks.notNull(text, TYPE, "text");
      textElements = textElements == null ? null : List.copyOf(textElements);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Text of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Text readBody(JsonParser p) {
      String text = null;
      List<TextElement> textElements = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "text" -> text = Decode.string(p, TYPE, "text");
          case "text_elements" -> {
            if (!jsonNull) {
              Decode.startArray(p, TYPE, "text_elements");
              List<TextElement> json = new ArrayList<>();
              while (p.nextToken() != JsonToken.END_ARRAY) {
                json.add(TextElement.read(p));
              }
              textElements = json;
            }
          }
          default -> p.skipChildren();
        }
      }
      return new Text(
                  Decode.required(text, p, TYPE, "text"),
                  textElements);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "text");
      g.writeStringProperty("text", text);
      if (textElements != null) {
        g.writeName("text_elements");
        g.writeStartArray();
        for (TextElement jsonElement : textElements) {
          jsonElement.write(g);
        }
        g.writeEndArray();
      }
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "text";
    }

    /** Builds {@link Text}. */
    public static final class Builder {
      private @Nullable String text;
      private @Nullable List<TextElement> textElements;

      private Builder() {}

      /** {@code text}: required. */
      public Builder text(String value) {
        text = Checks.notNull(value, TYPE, "text");
        return this;
      }

      /** {@code text_elements}: optional. */
      public Builder textElements(List<TextElement> value) {
        textElements = Checks.notNull(value, TYPE, "text_elements");
        return this;
      }

      /** {@code text_elements}: optional. */
      public Builder textElements(TextElement... value) {
        return textElements(List.of(value));
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Text build() {
        return new Text(
                    Checks.isSet(text, TYPE, "text"),
                    textElements);
      }
    }
  }

  /**
   * {@code type} is {@code image}.
   *
   * @param detail optional, nullable
   * @param url optional
   * @param fileId optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Image(@Nullable ImageDetail detail, @Nullable String url, @Nullable String fileId,
      ExplicitNulls explicitNulls) implements UserInput {
    private static final String TYPE = "UserInput.Image";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Image of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Image readBody(JsonParser p) {
      ImageDetail detail = null;
      String url = null;
      String fileId = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "detail" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            detail = jsonNull ? null : ImageDetail.fromWire(Decode.string(p, TYPE, "detail"));
          }
          case "url" -> url = jsonNull ? null : Decode.string(p, TYPE, "url");
          case "fileId" -> fileId = jsonNull ? null : Decode.string(p, TYPE, "fileId");
          default -> p.skipChildren();
        }
      }
      return new Image(
                  detail,
                  url,
                  fileId,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "image");
      Encode.property(g, TYPE, "detail", detail, explicitNulls.contains(0));
      Encode.property(g, "url", url, false);
      Encode.property(g, "fileId", fileId, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "image";
    }

    /** Builds {@link Image}. */
    public static final class Builder {
      private @Nullable ImageDetail detail;
      private @Nullable String url;
      private @Nullable String fileId;
      private long explicitNulls;

      private Builder() {}

      /** {@code detail}: optional, nullable. */
      public Builder detail(@Nullable ImageDetail value) {
        detail = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code url}: optional. */
      public Builder url(String value) {
        url = Checks.notNull(value, TYPE, "url");
        return this;
      }

      /** {@code fileId}: optional. */
      public Builder fileId(String value) {
        fileId = Checks.notNull(value, TYPE, "fileId");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Image build() {
        Checks.oneOf(url != null || fileId != null, TYPE, "url, fileId");
        return new Image(
                    detail,
                    url,
                    fileId,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code localImage}.
   *
   * @param path required
   * @param detail optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record LocalImage(String path, @Nullable ImageDetail detail,
      ExplicitNulls explicitNulls) implements UserInput {
    private static final String TYPE = "UserInput.LocalImage";

    public LocalImage {
      Checks.notNull(path, TYPE, "path");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static LocalImage of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static LocalImage readBody(JsonParser p) {
      String path = null;
      ImageDetail detail = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "path" -> path = Decode.string(p, TYPE, "path");
          case "detail" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            detail = jsonNull ? null : ImageDetail.fromWire(Decode.string(p, TYPE, "detail"));
          }
          default -> p.skipChildren();
        }
      }
      return new LocalImage(
                  Decode.required(path, p, TYPE, "path"),
                  detail,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "localImage");
      g.writeStringProperty("path", path);
      Encode.property(g, TYPE, "detail", detail, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "localImage";
    }

    /** Builds {@link LocalImage}. */
    public static final class Builder {
      private @Nullable String path;
      private @Nullable ImageDetail detail;
      private long explicitNulls;

      private Builder() {}

      /** {@code path}: required. */
      public Builder path(String value) {
        path = Checks.notNull(value, TYPE, "path");
        return this;
      }

      /** {@code detail}: optional, nullable. */
      public Builder detail(@Nullable ImageDetail value) {
        detail = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public LocalImage build() {
        return new LocalImage(
                    Checks.isSet(path, TYPE, "path"),
                    detail,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code audio}.
   *
   * @param url optional
   * @param fileId optional
   */
  record Audio(@Nullable String url, @Nullable String fileId) implements UserInput {
    private static final String TYPE = "UserInput.Audio";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Audio of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Audio readBody(JsonParser p) {
      String url = null;
      String fileId = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "url" -> url = jsonNull ? null : Decode.string(p, TYPE, "url");
          case "fileId" -> fileId = jsonNull ? null : Decode.string(p, TYPE, "fileId");
          default -> p.skipChildren();
        }
      }
      return new Audio(
                  url,
                  fileId);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "audio");
      Encode.property(g, "url", url, false);
      Encode.property(g, "fileId", fileId, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "audio";
    }

    /** Builds {@link Audio}. */
    public static final class Builder {
      private @Nullable String url;
      private @Nullable String fileId;

      private Builder() {}

      /** {@code url}: optional. */
      public Builder url(String value) {
        url = Checks.notNull(value, TYPE, "url");
        return this;
      }

      /** {@code fileId}: optional. */
      public Builder fileId(String value) {
        fileId = Checks.notNull(value, TYPE, "fileId");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Audio build() {
        Checks.oneOf(url != null || fileId != null, TYPE, "url, fileId");
        return new Audio(
                    url,
                    fileId);
      }
    }
  }

  /**
   * {@code type} is {@code localAudio}.
   *
   * @param path required
   */
  record LocalAudio(String path) implements UserInput {
    private static final String TYPE = "UserInput.LocalAudio";

    public LocalAudio {
      Checks.notNull(path, TYPE, "path");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static LocalAudio of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static LocalAudio readBody(JsonParser p) {
      String path = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "path" -> path = Decode.string(p, TYPE, "path");
          default -> p.skipChildren();
        }
      }
      return new LocalAudio(
                  Decode.required(path, p, TYPE, "path"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "localAudio");
      g.writeStringProperty("path", path);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "localAudio";
    }

    /** Builds {@link LocalAudio}. */
    public static final class Builder {
      private @Nullable String path;

      private Builder() {}

      /** {@code path}: required. */
      public Builder path(String value) {
        path = Checks.notNull(value, TYPE, "path");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public LocalAudio build() {
        return new LocalAudio(
                    Checks.isSet(path, TYPE, "path"));
      }
    }
  }

  /**
   * {@code type} is {@code skill}.
   *
   * @param name required
   * @param path required
   */
  record Skill(String name, String path) implements UserInput {
    private static final String TYPE = "UserInput.Skill";

    public Skill {
      Checks.notNull(name, TYPE, "name");
      Checks.notNull(path, TYPE, "path");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Skill of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Skill readBody(JsonParser p) {
      String name = null;
      String path = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "name" -> name = Decode.string(p, TYPE, "name");
          case "path" -> path = Decode.string(p, TYPE, "path");
          default -> p.skipChildren();
        }
      }
      return new Skill(
                  Decode.required(name, p, TYPE, "name"),
                  Decode.required(path, p, TYPE, "path"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "skill");
      g.writeStringProperty("name", name);
      g.writeStringProperty("path", path);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "skill";
    }

    /** Builds {@link Skill}. */
    public static final class Builder {
      private @Nullable String name;
      private @Nullable String path;

      private Builder() {}

      /** {@code name}: required. */
      public Builder name(String value) {
        name = Checks.notNull(value, TYPE, "name");
        return this;
      }

      /** {@code path}: required. */
      public Builder path(String value) {
        path = Checks.notNull(value, TYPE, "path");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Skill build() {
        return new Skill(
                    Checks.isSet(name, TYPE, "name"),
                    Checks.isSet(path, TYPE, "path"));
      }
    }
  }

  /**
   * {@code type} is {@code mention}.
   *
   * @param name required
   * @param path required
   */
  record Mention(String name, String path) implements UserInput {
    private static final String TYPE = "UserInput.Mention";

    public Mention {
      Checks.notNull(name, TYPE, "name");
      Checks.notNull(path, TYPE, "path");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Mention of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Mention readBody(JsonParser p) {
      String name = null;
      String path = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "name" -> name = Decode.string(p, TYPE, "name");
          case "path" -> path = Decode.string(p, TYPE, "path");
          default -> p.skipChildren();
        }
      }
      return new Mention(
                  Decode.required(name, p, TYPE, "name"),
                  Decode.required(path, p, TYPE, "path"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "mention");
      g.writeStringProperty("name", name);
      g.writeStringProperty("path", path);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "mention";
    }

    /** Builds {@link Mention}. */
    public static final class Builder {
      private @Nullable String name;
      private @Nullable String path;

      private Builder() {}

      /** {@code name}: required. */
      public Builder name(String value) {
        name = Checks.notNull(value, TYPE, "name");
        return this;
      }

      /** {@code path}: required. */
      public Builder path(String value) {
        path = Checks.notNull(value, TYPE, "path");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Mention build() {
        return new Mention(
                    Checks.isSet(name, TYPE, "name"),
                    Checks.isSet(path, TYPE, "path"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements UserInput {
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
  final class Deserializer extends ProtocolDeserializer<UserInput> {
    Deserializer() {
      super(UserInput.class);
    }

    @Override
    UserInput decode(JsonParser p) {
      return UserInput.read(p);
    }
  }
}
