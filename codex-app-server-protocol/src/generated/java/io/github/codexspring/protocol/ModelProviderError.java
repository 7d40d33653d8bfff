package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ModelProviderError}. */
@JsonDeserialize(using = ModelProviderError.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ModelProviderError extends ProtocolValue permits ModelProviderError.ModelProviderMismatch, ModelProviderError.ModelProviderNotConfigured, ModelProviderError.ModelProviderPolicyConflict, ModelProviderError.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** {@code modelProvider}, which all known variants have. */
  @Nullable String modelProvider();

  /** Decodes the value whose first token is the current one. */
  static ModelProviderError read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "modelProviderMismatch" -> ModelProviderMismatch.readBody(tagged.body());
      case "modelProviderNotConfigured" -> ModelProviderNotConfigured.readBody(tagged.body());
      case "modelProviderPolicyConflict" -> ModelProviderPolicyConflict.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code modelProviderMismatch}.
   *
   * @param currentModelProvider required
   * @param modelProvider required
   */
  record ModelProviderMismatch(String currentModelProvider,
      String modelProvider) implements ModelProviderError {
    private static final String TYPE = "ModelProviderError.ModelProviderMismatch";

    public ModelProviderMismatch {
      Checks.notNull(currentModelProvider, TYPE, "currentModelProvider");
      Checks.notNull(modelProvider, TYPE, "modelProvider");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ModelProviderMismatch of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ModelProviderMismatch readBody(JsonParser p) {
      String currentModelProvider = null;
      String modelProvider = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "currentModelProvider" -> currentModelProvider = Decode.string(p, TYPE, "currentModelProvider");
          case "modelProvider" -> modelProvider = Decode.string(p, TYPE, "modelProvider");
          default -> p.skipChildren();
        }
      }
      return new ModelProviderMismatch(
                  Decode.required(currentModelProvider, p, TYPE, "currentModelProvider"),
                  Decode.required(modelProvider, p, TYPE, "modelProvider"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "modelProviderMismatch");
      g.writeStringProperty("currentModelProvider", currentModelProvider);
      g.writeStringProperty("modelProvider", modelProvider);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "modelProviderMismatch";
    }

    /** Builds {@link ModelProviderMismatch}. */
    public static final class Builder {
      private @Nullable String currentModelProvider;
      private @Nullable String modelProvider;

      private Builder() {}

      /** {@code currentModelProvider}: required. */
      public Builder currentModelProvider(String value) {
        currentModelProvider = Checks.notNull(value, TYPE, "currentModelProvider");
        return this;
      }

      /** {@code modelProvider}: required. */
      public Builder modelProvider(String value) {
        modelProvider = Checks.notNull(value, TYPE, "modelProvider");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ModelProviderMismatch build() {
        return new ModelProviderMismatch(
                    Checks.isSet(currentModelProvider, TYPE, "currentModelProvider"),
                    Checks.isSet(modelProvider, TYPE, "modelProvider"));
      }
    }
  }

  /**
   * {@code type} is {@code modelProviderNotConfigured}.
   *
   * @param modelProvider required
   */
  record ModelProviderNotConfigured(String modelProvider) implements ModelProviderError {
    private static final String TYPE = "ModelProviderError.ModelProviderNotConfigured";

    public ModelProviderNotConfigured {
      Checks.notNull(modelProvider, TYPE, "modelProvider");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ModelProviderNotConfigured of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ModelProviderNotConfigured readBody(JsonParser p) {
      String modelProvider = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "modelProvider" -> modelProvider = Decode.string(p, TYPE, "modelProvider");
          default -> p.skipChildren();
        }
      }
      return new ModelProviderNotConfigured(
                  Decode.required(modelProvider, p, TYPE, "modelProvider"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "modelProviderNotConfigured");
      g.writeStringProperty("modelProvider", modelProvider);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "modelProviderNotConfigured";
    }

    /** Builds {@link ModelProviderNotConfigured}. */
    public static final class Builder {
      private @Nullable String modelProvider;

      private Builder() {}

      /** {@code modelProvider}: required. */
      public Builder modelProvider(String value) {
        modelProvider = Checks.notNull(value, TYPE, "modelProvider");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ModelProviderNotConfigured build() {
        return new ModelProviderNotConfigured(
                    Checks.isSet(modelProvider, TYPE, "modelProvider"));
      }
    }
  }

  /**
   * {@code type} is {@code modelProviderPolicyConflict}.
   *
   * @param modelProvider required
   * @param requiredModelProvider required
   */
  record ModelProviderPolicyConflict(String modelProvider,
      String requiredModelProvider) implements ModelProviderError {
    private static final String TYPE = "ModelProviderError.ModelProviderPolicyConflict";

    public ModelProviderPolicyConflict {
      Checks.notNull(modelProvider, TYPE, "modelProvider");
      Checks.notNull(requiredModelProvider, TYPE, "requiredModelProvider");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ModelProviderPolicyConflict of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ModelProviderPolicyConflict readBody(JsonParser p) {
      String modelProvider = null;
      String requiredModelProvider = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "modelProvider" -> modelProvider = Decode.string(p, TYPE, "modelProvider");
          case "requiredModelProvider" -> requiredModelProvider = Decode.string(p, TYPE, "requiredModelProvider");
          default -> p.skipChildren();
        }
      }
      return new ModelProviderPolicyConflict(
                  Decode.required(modelProvider, p, TYPE, "modelProvider"),
                  Decode.required(requiredModelProvider, p, TYPE, "requiredModelProvider"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "modelProviderPolicyConflict");
      g.writeStringProperty("modelProvider", modelProvider);
      g.writeStringProperty("requiredModelProvider", requiredModelProvider);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "modelProviderPolicyConflict";
    }

    /** Builds {@link ModelProviderPolicyConflict}. */
    public static final class Builder {
      private @Nullable String modelProvider;
      private @Nullable String requiredModelProvider;

      private Builder() {}

      /** {@code modelProvider}: required. */
      public Builder modelProvider(String value) {
        modelProvider = Checks.notNull(value, TYPE, "modelProvider");
        return this;
      }

      /** {@code requiredModelProvider}: required. */
      public Builder requiredModelProvider(String value) {
        requiredModelProvider = Checks.notNull(value, TYPE, "requiredModelProvider");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ModelProviderPolicyConflict build() {
        return new ModelProviderPolicyConflict(
                    Checks.isSet(modelProvider, TYPE, "modelProvider"),
                    Checks.isSet(requiredModelProvider, TYPE, "requiredModelProvider"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ModelProviderError {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }

    @Override
    public @Nullable String modelProvider() {
      return Tagged.stringOf(raw, "modelProvider");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ModelProviderError> {
    Deserializer() {
      super(ModelProviderError.class);
    }

    @Override
    ModelProviderError decode(JsonParser p) {
      return ModelProviderError.read(p);
    }
  }
}
