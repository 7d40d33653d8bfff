package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PatchChangeKind}. */
@JsonDeserialize(using = PatchChangeKind.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface PatchChangeKind extends ProtocolValue permits PatchChangeKind.Add, PatchChangeKind.Delete, PatchChangeKind.Update, PatchChangeKind.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static PatchChangeKind read(JsonParser p) {
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
   */
  record Add() implements PatchChangeKind {
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
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Add();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "add");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "add";
    }

    /** Builds {@link Add}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Add build() {
        return new Add();
      }
    }
  }

  /**
   * {@code type} is {@code delete}.
   *
   */
  record Delete() implements PatchChangeKind {
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
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Delete();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "delete");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "delete";
    }

    /** Builds {@link Delete}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Delete build() {
        return new Delete();
      }
    }
  }

  /**
   * {@code type} is {@code update}.
   *
   * @param movePath {@code move_path}; optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Update(@Nullable String movePath, ExplicitNulls explicitNulls) implements PatchChangeKind {
    private static final String TYPE = "PatchChangeKind.Update";

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
      String movePath = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "move_path" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            movePath = jsonNull ? null : Decode.string(p, TYPE, "move_path");
          }
          default -> p.skipChildren();
        }
      }
      return new Update(
                  movePath,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "update");
      Encode.property(g, "move_path", movePath, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "update";
    }

    /** Builds {@link Update}. */
    public static final class Builder {
      private @Nullable String movePath;
      private long explicitNulls;

      private Builder() {}

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
  record Unrecognized(JsonNode raw) implements PatchChangeKind {
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
  final class Deserializer extends ProtocolDeserializer<PatchChangeKind> {
    Deserializer() {
      super(PatchChangeKind.class);
    }

    @Override
    PatchChangeKind decode(JsonParser p) {
      return PatchChangeKind.read(p);
    }
  }
}
