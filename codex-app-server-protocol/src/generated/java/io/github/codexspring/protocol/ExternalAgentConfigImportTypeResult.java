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
 * Wire type {@code ExternalAgentConfigImportTypeResult}.
 *
 * @param failures required
 * @param itemType required
 * @param successes required
 */
@JsonDeserialize(using = ExternalAgentConfigImportTypeResult.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigImportTypeResult(
    List<ExternalAgentConfigImportItemTypeFailure> failures,
    ExternalAgentConfigMigrationItemType itemType,
    List<ExternalAgentConfigImportItemTypeSuccess> successes) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigImportTypeResult";

  public ExternalAgentConfigImportTypeResult {
    Checks.notNull(failures, TYPE, "failures");
    failures = List.copyOf(failures);
    Checks.notNull(itemType, TYPE, "itemType");
    Checks.notNull(successes, TYPE, "successes");
    successes = List.copyOf(successes);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigImportTypeResult of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigImportTypeResult read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigImportTypeResult readBody(JsonParser p) {
    List<ExternalAgentConfigImportItemTypeFailure> failures = null;
    ExternalAgentConfigMigrationItemType itemType = null;
    List<ExternalAgentConfigImportItemTypeSuccess> successes = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "failures" -> {
          Decode.startArray(p, TYPE, "failures");
          List<ExternalAgentConfigImportItemTypeFailure> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentConfigImportItemTypeFailure.read(p));
          }
          failures = json;
        }
        case "itemType" -> itemType = ExternalAgentConfigMigrationItemType.fromWire(Decode.string(p, TYPE, "itemType"));
        case "successes" -> {
          Decode.startArray(p, TYPE, "successes");
          List<ExternalAgentConfigImportItemTypeSuccess> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentConfigImportItemTypeSuccess.read(p));
          }
          successes = json;
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigImportTypeResult(
                Decode.required(failures, p, TYPE, "failures"),
                Decode.required(itemType, p, TYPE, "itemType"),
                Decode.required(successes, p, TYPE, "successes"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("failures");
    g.writeStartArray();
    for (ExternalAgentConfigImportItemTypeFailure jsonElement : failures) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("itemType");
    Encode.enumeration(g, itemType, TYPE, "itemType");
    g.writeName("successes");
    g.writeStartArray();
    for (ExternalAgentConfigImportItemTypeSuccess jsonElement : successes) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigImportTypeResult}. */
  public static final class Builder {
    private @Nullable List<ExternalAgentConfigImportItemTypeFailure> failures;
    private @Nullable ExternalAgentConfigMigrationItemType itemType;
    private @Nullable List<ExternalAgentConfigImportItemTypeSuccess> successes;

    private Builder() {}

    /** {@code failures}: required. */
    public Builder failures(List<ExternalAgentConfigImportItemTypeFailure> value) {
      failures = Checks.notNull(value, TYPE, "failures");
      return this;
    }

    /** {@code failures}: required. */
    public Builder failures(ExternalAgentConfigImportItemTypeFailure... value) {
      return failures(List.of(value));
    }

    /** {@code itemType}: required. */
    public Builder itemType(ExternalAgentConfigMigrationItemType value) {
      itemType = Checks.notNull(value, TYPE, "itemType");
      return this;
    }

    /** {@code successes}: required. */
    public Builder successes(List<ExternalAgentConfigImportItemTypeSuccess> value) {
      successes = Checks.notNull(value, TYPE, "successes");
      return this;
    }

    /** {@code successes}: required. */
    public Builder successes(ExternalAgentConfigImportItemTypeSuccess... value) {
      return successes(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigImportTypeResult build() {
      return new ExternalAgentConfigImportTypeResult(
                  Checks.isSet(failures, TYPE, "failures"),
                  Checks.isSet(itemType, TYPE, "itemType"),
                  Checks.isSet(successes, TYPE, "successes"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigImportTypeResult> {
    Deserializer() {
      super(ExternalAgentConfigImportTypeResult.class);
    }

    @Override
    ExternalAgentConfigImportTypeResult decode(JsonParser p) {
      return ExternalAgentConfigImportTypeResult.read(p);
    }
  }
}
