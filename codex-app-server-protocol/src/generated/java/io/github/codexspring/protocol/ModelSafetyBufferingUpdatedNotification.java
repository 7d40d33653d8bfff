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
 * Parameters of {@code model/safetyBuffering/updated}.
 *
 * @param model required
 * @param reasons required
 * @param showBufferingUi required
 * @param threadId required
 * @param turnId required
 * @param useCases required
 * @param fasterModel optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ModelSafetyBufferingUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelSafetyBufferingUpdatedNotification(String model, List<String> reasons,
    boolean showBufferingUi, String threadId, String turnId, List<String> useCases,
    @Nullable String fasterModel, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ModelSafetyBufferingUpdatedNotification";

  public ModelSafetyBufferingUpdatedNotification {
    Checks.notNull(model, TYPE, "model");
    Checks.notNull(reasons, TYPE, "reasons");
    reasons = List.copyOf(reasons);
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
    Checks.notNull(useCases, TYPE, "useCases");
    useCases = List.copyOf(useCases);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelSafetyBufferingUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelSafetyBufferingUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelSafetyBufferingUpdatedNotification readBody(JsonParser p) {
    String model = null;
    List<String> reasons = null;
    Boolean showBufferingUi = null;
    String threadId = null;
    String turnId = null;
    List<String> useCases = null;
    String fasterModel = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "model" -> model = Decode.string(p, TYPE, "model");
        case "reasons" -> reasons = Decode.strings(p, TYPE, "reasons");
        case "showBufferingUi" -> showBufferingUi = Decode.bool(p, TYPE, "showBufferingUi");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "useCases" -> useCases = Decode.strings(p, TYPE, "useCases");
        case "fasterModel" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          fasterModel = jsonNull ? null : Decode.string(p, TYPE, "fasterModel");
        }
        default -> p.skipChildren();
      }
    }
    return new ModelSafetyBufferingUpdatedNotification(
                Decode.required(model, p, TYPE, "model"),
                Decode.required(reasons, p, TYPE, "reasons"),
                Decode.required(showBufferingUi, p, TYPE, "showBufferingUi"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                Decode.required(useCases, p, TYPE, "useCases"),
                fasterModel,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("model", model);
    g.writeName("reasons");
    Encode.strings(g, reasons);
    g.writeBooleanProperty("showBufferingUi", showBufferingUi);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeName("useCases");
    Encode.strings(g, useCases);
    Encode.property(g, "fasterModel", fasterModel, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ModelSafetyBufferingUpdatedNotification}. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable List<String> reasons;
    private @Nullable Boolean showBufferingUi;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable List<String> useCases;
    private @Nullable String fasterModel;
    private long explicitNulls;

    private Builder() {}

    /** {@code model}: required. */
    public Builder model(String value) {
      model = Checks.notNull(value, TYPE, "model");
      return this;
    }

    /** {@code reasons}: required. */
    public Builder reasons(List<String> value) {
      reasons = Checks.notNull(value, TYPE, "reasons");
      return this;
    }

    /** {@code reasons}: required. */
    public Builder reasons(String... value) {
      return reasons(List.of(value));
    }

    /** {@code showBufferingUi}: required. */
    public Builder showBufferingUi(boolean value) {
      showBufferingUi = value;
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /** {@code useCases}: required. */
    public Builder useCases(List<String> value) {
      useCases = Checks.notNull(value, TYPE, "useCases");
      return this;
    }

    /** {@code useCases}: required. */
    public Builder useCases(String... value) {
      return useCases(List.of(value));
    }

    /** {@code fasterModel}: optional, nullable. */
    public Builder fasterModel(@Nullable String value) {
      fasterModel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelSafetyBufferingUpdatedNotification build() {
      return new ModelSafetyBufferingUpdatedNotification(
                  Checks.isSet(model, TYPE, "model"),
                  Checks.isSet(reasons, TYPE, "reasons"),
                  Checks.isSet(showBufferingUi, TYPE, "showBufferingUi"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  Checks.isSet(useCases, TYPE, "useCases"),
                  fasterModel,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelSafetyBufferingUpdatedNotification> {
    Deserializer() {
      super(ModelSafetyBufferingUpdatedNotification.class);
    }

    @Override
    ModelSafetyBufferingUpdatedNotification decode(JsonParser p) {
      return ModelSafetyBufferingUpdatedNotification.read(p);
    }
  }
}
