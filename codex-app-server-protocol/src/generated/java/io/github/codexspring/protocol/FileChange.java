package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code FileChange}. */
@JsonDeserialize(using = FileChange.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface FileChange extends ProtocolValue permits FileChange.Add, FileChange.Delete, FileChange.Update, FileChange.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static FileChange read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "add" -> Add.readBody(tagged.body());
      case "delete" -> Delete.readBody(tagged.body());
      case "update" -> Update.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code add}.
   *
   * @param content required
   */
  record Add(String content) implements FileChange {
    private static final String TYPE = "FileChange.Add";

    public Add {
      Checks.notNull(content, TYPE, "content");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Add of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Add readBody(JsonParser p) {
      String content = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "content" -> content = Decode.string(p, TYPE, "content");
          default -> p.skipChildren();
        }
      }
      return new Add(
                  Decode.required(content, p, TYPE, "content"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "add");
      g.writeStringProperty("content", content);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "add";
    }

    /** Builds {@link Add}. */
    public static final class Builder {
      private @Nullable String content;

      private Builder() {}

      /** {@code content}: required. */
      public Builder content(String value) {
        content = Checks.notNull(value, TYPE, "content");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Add build() {
        return new Add(
                    Checks.isSet(content, TYPE, "content"));
      }
    }
  }

  /**
   * {@code type} is {@code delete}.
   *
   * @param content required
   */
  record Delete(String content) implements FileChange {
    private static final String TYPE = "FileChange.Delete";

    public Delete {
      Checks.notNull(content, TYPE, "content");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Delete of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Delete readBody(JsonParser p) {
      String content = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "content" -> content = Decode.string(p, TYPE, "content");
          default -> p.skipChildren();
        }
      }
      return new Delete(
                  Decode.required(content, p, TYPE, "content"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "delete");
      g.writeStringProperty("content", content);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "delete";
    }

    /** Builds {@link Delete}. */
    public static final class Builder {
      private @Nullable String content;

      private Builder() {}

      /** {@code content}: required. */
      public Builder content(String value) {
        content = Checks.notNull(value, TYPE, "content");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Delete build() {
        return new Delete(
                    Checks.isSet(content, TYPE, "content"));
      }
    }
  }

  /**
   * {@code type} is {@code update}.
   *
   * @param unifiedDiff {@code unified_diff}; required
   * @param movePath {@code move_path}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Update(String unifiedDiff, @Nullable String movePath,
      ExplicitNulls explicitNulls) implements FileChange {
    private static final String TYPE = "FileChange.Update";

    public Update {
      Checks.notNull(unifiedDiff, TYPE, "unified_diff");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Update of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Update readBody(JsonParser p) {
      String unifiedDiff = null;
      String movePath = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "unified_diff" -> unifiedDiff = Decode.string(p, TYPE, "unified_diff");
          case "move_path" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            movePath = jsonNull ? null : Decode.string(p, TYPE, "move_path");
          }
          default -> p.skipChildren();
        }
      }
      return new Update(
                  Decode.required(unifiedDiff, p, TYPE, "unified_diff"),
                  movePath,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "update");
      g.writeStringProperty("unified_diff", unifiedDiff);
      Encode.property(g, "move_path", movePath, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "update";
    }

    /** Builds {@link Update}. */
    public static final class Builder {
      private @Nullable String unifiedDiff;
      private @Nullable String movePath;
      private long explicitNulls;

      private Builder() {}

      /** {@code unified_diff}: required. */
      public Builder unifiedDiff(String value) {
        unifiedDiff = Checks.notNull(value, TYPE, "unified_diff");
        return this;
      }

      /** {@code move_path}: optional, nullable. */
      public Builder movePath(@Nullable String value) {
        movePath = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Update build() {
        return new Update(
                    Checks.isSet(unifiedDiff, TYPE, "unified_diff"),
                    movePath,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements FileChange {
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
  final class Deserializer extends ProtocolDeserializer<FileChange> {
    Deserializer() {
      super(FileChange.class);
    }

    @Override
    FileChange decode(JsonParser p) {
      return FileChange.read(p);
    }
  }
}
