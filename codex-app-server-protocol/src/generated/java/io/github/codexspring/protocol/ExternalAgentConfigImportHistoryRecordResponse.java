package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code externalAgentConfig/import/recordHistory}.
 *
 * @param importId required
 */
@JsonDeserialize(using = ExternalAgentConfigImportHistoryRecordResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigImportHistoryRecordResponse(
    String importId) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigImportHistoryRecordResponse";

  public ExternalAgentConfigImportHistoryRecordResponse {
    Checks.notNull(importId, TYPE, "importId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigImportHistoryRecordResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigImportHistoryRecordResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigImportHistoryRecordResponse readBody(JsonParser p) {
    String importId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "importId" -> importId = Decode.string(p, TYPE, "importId");
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigImportHistoryRecordResponse(
                Decode.required(importId, p, TYPE, "importId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("importId", importId);
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigImportHistoryRecordResponse}. */
  public static final class Builder {
    private @Nullable String importId;

    private Builder() {}

    /** {@code importId}: required. */
    public Builder importId(String value) {
      importId = Checks.notNull(value, TYPE, "importId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigImportHistoryRecordResponse build() {
      return new ExternalAgentConfigImportHistoryRecordResponse(
                  Checks.isSet(importId, TYPE, "importId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigImportHistoryRecordResponse> {
    Deserializer() {
      super(ExternalAgentConfigImportHistoryRecordResponse.class);
    }

    @Override
    ExternalAgentConfigImportHistoryRecordResponse decode(JsonParser p) {
      return ExternalAgentConfigImportHistoryRecordResponse.read(p);
    }
  }
}
