package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ReviewTarget}. */
@JsonDeserialize(using = ReviewTarget.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ReviewTarget extends ProtocolValue permits ReviewTarget.UncommittedChanges, ReviewTarget.BaseBranch, ReviewTarget.Commit, ReviewTarget.Custom, ReviewTarget.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ReviewTarget read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "uncommittedChanges" -> UncommittedChanges.readBody(tagged.body());
      case "baseBranch" -> BaseBranch.readBody(tagged.body());
      case "commit" -> Commit.readBody(tagged.body());
      case "custom" -> Custom.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code uncommittedChanges}.
   *
   */
  record UncommittedChanges() implements ReviewTarget {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static UncommittedChanges of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static UncommittedChanges readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new UncommittedChanges();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "uncommittedChanges");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "uncommittedChanges";
    }

    /** Builds {@link UncommittedChanges}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public UncommittedChanges build() {
        return new UncommittedChanges();
      }
    }
  }

  /**
   * {@code type} is {@code baseBranch}.
   *
   * @param branch required
   */
  record BaseBranch(String branch) implements ReviewTarget {
    private static final String TYPE = "ReviewTarget.BaseBranch";

    public BaseBranch {
      Checks.notNull(branch, TYPE, "branch");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static BaseBranch of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static BaseBranch readBody(JsonParser p) {
      String branch = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "branch" -> branch = Decode.string(p, TYPE, "branch");
          default -> p.skipChildren();
        }
      }
      return new BaseBranch(
                  Decode.required(branch, p, TYPE, "branch"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "baseBranch");
      g.writeStringProperty("branch", branch);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "baseBranch";
    }

    /** Builds {@link BaseBranch}. */
    public static final class Builder {
      private @Nullable String branch;

      private Builder() {}

      /** {@code branch}: required. */
      public Builder branch(String value) {
        branch = Checks.notNull(value, TYPE, "branch");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public BaseBranch build() {
        return new BaseBranch(
                    Checks.isSet(branch, TYPE, "branch"));
      }
    }
  }

  /**
   * {@code type} is {@code commit}.
   *
   * @param sha required
   * @param title optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Commit(String sha, @Nullable String title,
      ExplicitNulls explicitNulls) implements ReviewTarget {
    private static final String TYPE = "ReviewTarget.Commit";

    public Commit {
      Checks.notNull(sha, TYPE, "sha");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Commit of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Commit readBody(JsonParser p) {
      String sha = null;
      String title = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "sha" -> sha = Decode.string(p, TYPE, "sha");
          case "title" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            title = jsonNull ? null : Decode.string(p, TYPE, "title");
          }
          default -> p.skipChildren();
        }
      }
      return new Commit(
                  Decode.required(sha, p, TYPE, "sha"),
                  title,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "commit");
      g.writeStringProperty("sha", sha);
      Encode.property(g, "title", title, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "commit";
    }

    /** Builds {@link Commit}. */
    public static final class Builder {
      private @Nullable String sha;
      private @Nullable String title;
      private long explicitNulls;

      private Builder() {}

      /** {@code sha}: required. */
      public Builder sha(String value) {
        sha = Checks.notNull(value, TYPE, "sha");
        return this;
      }

      /** {@code title}: optional, nullable. */
      public Builder title(@Nullable String value) {
        title = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Commit build() {
        return new Commit(
                    Checks.isSet(sha, TYPE, "sha"),
                    title,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code custom}.
   *
   * @param instructions required
   */
  record Custom(String instructions) implements ReviewTarget {
    private static final String TYPE = "ReviewTarget.Custom";

    public Custom {
      Checks.notNull(instructions, TYPE, "instructions");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Custom of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Custom readBody(JsonParser p) {
      String instructions = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "instructions" -> instructions = Decode.string(p, TYPE, "instructions");
          default -> p.skipChildren();
        }
      }
      return new Custom(
                  Decode.required(instructions, p, TYPE, "instructions"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "custom");
      g.writeStringProperty("instructions", instructions);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "custom";
    }

    /** Builds {@link Custom}. */
    public static final class Builder {
      private @Nullable String instructions;

      private Builder() {}

      /** {@code instructions}: required. */
      public Builder instructions(String value) {
        instructions = Checks.notNull(value, TYPE, "instructions");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Custom build() {
        return new Custom(
                    Checks.isSet(instructions, TYPE, "instructions"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ReviewTarget {
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
  final class Deserializer extends ProtocolDeserializer<ReviewTarget> {
    Deserializer() {
      super(ReviewTarget.class);
    }

    @Override
    ReviewTarget decode(JsonParser p) {
      return ReviewTarget.read(p);
    }
  }
}
