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
 * Parameters of {@code externalAgentConfig/import/recordHistory}.
 *
 * @param itemTypeResults required
 * @param providerId required
 */
@JsonDeserialize(using = ExternalAgentConfigImportHistoryRecordParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigImportHistoryRecordParams(
    List<ExternalAgentConfigImportHistoryRecordTypeResultParams> itemTypeResults,
    String providerId) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigImportHistoryRecordParams";

  public ExternalAgentConfigImportHistoryRecordParams {
    Checks.notNull(itemTypeResults, TYPE, "itemTypeResults");
    itemTypeResults = List.copyOf(itemTypeResults);
    Checks.notNull(providerId, TYPE, "providerId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigImportHistoryRecordParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigImportHistoryRecordParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigImportHistoryRecordParams readBody(JsonParser p) {
    List<ExternalAgentConfigImportHistoryRecordTypeResultParams> itemTypeResults = null;
    String providerId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "itemTypeResults" -> {
          Decode.startArray(p, TYPE, "itemTypeResults");
          List<ExternalAgentConfigImportHistoryRecordTypeResultParams> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentConfigImportHistoryRecordTypeResultParams.read(p));
          }
          itemTypeResults = json;
        }
        case "providerId" -> providerId = Decode.string(p, TYPE, "providerId");
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigImportHistoryRecordParams(
                Decode.required(itemTypeResults, p, TYPE, "itemTypeResults"),
                Decode.required(providerId, p, TYPE, "providerId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("itemTypeResults");
    g.writeStartArray();
    for (ExternalAgentConfigImportHistoryRecordTypeResultParams jsonElement : itemTypeResults) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("providerId", providerId);
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigImportHistoryRecordParams}. */
  public static final class Builder {
    private @Nullable List<ExternalAgentConfigImportHistoryRecordTypeResultParams> itemTypeResults;
    private @Nullable String providerId;

    private Builder() {}

    /** {@code itemTypeResults}: required. */
    public Builder itemTypeResults(
        List<ExternalAgentConfigImportHistoryRecordTypeResultParams> value) {
      itemTypeResults = Checks.notNull(value, TYPE, "itemTypeResults");
      return this;
    }

    /** {@code itemTypeResults}: required. */
    public Builder itemTypeResults(
        ExternalAgentConfigImportHistoryRecordTypeResultParams... value) {
      return itemTypeResults(List.of(value));
    }

    /** {@code providerId}: required. */
    public Builder providerId(String value) {
      providerId = Checks.notNull(value, TYPE, "providerId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigImportHistoryRecordParams build() {
      return new ExternalAgentConfigImportHistoryRecordParams(
                  Checks.isSet(itemTypeResults, TYPE, "itemTypeResults"),
                  Checks.isSet(providerId, TYPE, "providerId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigImportHistoryRecordParams> {
    Deserializer() {
      super(ExternalAgentConfigImportHistoryRecordParams.class);
    }

    @Override
    ExternalAgentConfigImportHistoryRecordParams decode(JsonParser p) {
      return ExternalAgentConfigImportHistoryRecordParams.read(p);
    }
  }
}
