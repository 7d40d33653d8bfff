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
 * Wire type {@code ExternalAgentConfigImportHistoryRecordTypeResultParams}.
 *
 * @param failures required
 * @param itemType required
 * @param successes required
 */
@JsonDeserialize(using = ExternalAgentConfigImportHistoryRecordTypeResultParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigImportHistoryRecordTypeResultParams(
    List<ExternalAgentConfigImportItemTypeFailure> failures,
    ExternalAgentConfigMigrationItemType itemType,
    List<ExternalAgentConfigImportHistoryRecordSuccessParams> successes) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigImportHistoryRecordTypeResultParams";

  public ExternalAgentConfigImportHistoryRecordTypeResultParams {
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
  public static ExternalAgentConfigImportHistoryRecordTypeResultParams of(
      Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigImportHistoryRecordTypeResultParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigImportHistoryRecordTypeResultParams readBody(JsonParser p) {
    List<ExternalAgentConfigImportItemTypeFailure> failures = null;
    ExternalAgentConfigMigrationItemType itemType = null;
    List<ExternalAgentConfigImportHistoryRecordSuccessParams> successes = null;
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
          List<ExternalAgentConfigImportHistoryRecordSuccessParams> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentConfigImportHistoryRecordSuccessParams.read(p));
          }
          successes = json;
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigImportHistoryRecordTypeResultParams(
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
    for (ExternalAgentConfigImportHistoryRecordSuccessParams jsonElement : successes) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigImportHistoryRecordTypeResultParams}. */
  public static final class Builder {
    private @Nullable List<ExternalAgentConfigImportItemTypeFailure> failures;
    private @Nullable ExternalAgentConfigMigrationItemType itemType;
    private @Nullable List<ExternalAgentConfigImportHistoryRecordSuccessParams> successes;

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
    public Builder successes(List<ExternalAgentConfigImportHistoryRecordSuccessParams> value) {
      successes = Checks.notNull(value, TYPE, "successes");
      return this;
    }

    /** {@code successes}: required. */
    public Builder successes(ExternalAgentConfigImportHistoryRecordSuccessParams... value) {
      return successes(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigImportHistoryRecordTypeResultParams build() {
      return new ExternalAgentConfigImportHistoryRecordTypeResultParams(
                  Checks.isSet(failures, TYPE, "failures"),
                  Checks.isSet(itemType, TYPE, "itemType"),
                  Checks.isSet(successes, TYPE, "successes"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigImportHistoryRecordTypeResultParams> {
    Deserializer() {
      super(ExternalAgentConfigImportHistoryRecordTypeResultParams.class);
    }

    @Override
    ExternalAgentConfigImportHistoryRecordTypeResultParams decode(JsonParser p) {
      return ExternalAgentConfigImportHistoryRecordTypeResultParams.read(p);
    }
  }
}
