package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ExternalAgentConfigImportItemTypeFailure}.
 *
 * @param failureStage required
 * @param itemType required
 * @param message required
 * @param cwd optional, nullable
 * @param errorType optional, nullable
 * @param source optional, nullable
 * @param subErrorType optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ExternalAgentConfigImportItemTypeFailure.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigImportItemTypeFailure(String failureStage,
    ExternalAgentConfigMigrationItemType itemType, String message, @Nullable String cwd,
    @Nullable String errorType, @Nullable String source, @Nullable String subErrorType,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigImportItemTypeFailure";

  public ExternalAgentConfigImportItemTypeFailure {
    Checks.notNull(failureStage, TYPE, "failureStage");
    Checks.notNull(itemType, TYPE, "itemType");
    Checks.notNull(message, TYPE, "message");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigImportItemTypeFailure of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigImportItemTypeFailure read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigImportItemTypeFailure readBody(JsonParser p) {
    String failureStage = null;
    ExternalAgentConfigMigrationItemType itemType = null;
    String message = null;
    String cwd = null;
    String errorType = null;
    String source = null;
    String subErrorType = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "failureStage" -> failureStage = Decode.string(p, TYPE, "failureStage");
        case "itemType" -> itemType = ExternalAgentConfigMigrationItemType.fromWire(Decode.string(p, TYPE, "itemType"));
        case "message" -> message = Decode.string(p, TYPE, "message");
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "errorType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          errorType = jsonNull ? null : Decode.string(p, TYPE, "errorType");
        }
        case "source" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          source = jsonNull ? null : Decode.string(p, TYPE, "source");
        }
        case "subErrorType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          subErrorType = jsonNull ? null : Decode.string(p, TYPE, "subErrorType");
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigImportItemTypeFailure(
                Decode.required(failureStage, p, TYPE, "failureStage"),
                Decode.required(itemType, p, TYPE, "itemType"),
                Decode.required(message, p, TYPE, "message"),
                cwd,
                errorType,
                source,
                subErrorType,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("failureStage", failureStage);
    g.writeName("itemType");
    Encode.enumeration(g, itemType, TYPE, "itemType");
    g.writeStringProperty("message", message);
    Encode.property(g, "cwd", cwd, explicitNulls.contains(0));
    Encode.property(g, "errorType", errorType, explicitNulls.contains(1));
    Encode.property(g, "source", source, explicitNulls.contains(2));
    Encode.property(g, "subErrorType", subErrorType, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigImportItemTypeFailure}. */
  public static final class Builder {
    private @Nullable String failureStage;
    private @Nullable ExternalAgentConfigMigrationItemType itemType;
    private @Nullable String message;
    private @Nullable String cwd;
    private @Nullable String errorType;
    private @Nullable String source;
    private @Nullable String subErrorType;
    private long explicitNulls;

    private Builder() {}

    /** {@code failureStage}: required. */
    public Builder failureStage(String value) {
      failureStage = Checks.notNull(value, TYPE, "failureStage");
      return this;
    }

    /** {@code itemType}: required. */
    public Builder itemType(ExternalAgentConfigMigrationItemType value) {
      itemType = Checks.notNull(value, TYPE, "itemType");
      return this;
    }

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code errorType}: optional, nullable. */
    public Builder errorType(@Nullable String value) {
      errorType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code source}: optional, nullable. */
    public Builder source(@Nullable String value) {
      source = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code subErrorType}: optional, nullable. */
    public Builder subErrorType(@Nullable String value) {
      subErrorType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigImportItemTypeFailure build() {
      return new ExternalAgentConfigImportItemTypeFailure(
                  Checks.isSet(failureStage, TYPE, "failureStage"),
                  Checks.isSet(itemType, TYPE, "itemType"),
                  Checks.isSet(message, TYPE, "message"),
                  cwd,
                  errorType,
                  source,
                  subErrorType,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigImportItemTypeFailure> {
    Deserializer() {
      super(ExternalAgentConfigImportItemTypeFailure.class);
    }

    @Override
    ExternalAgentConfigImportItemTypeFailure decode(JsonParser p) {
      return ExternalAgentConfigImportItemTypeFailure.read(p);
    }
  }
}
