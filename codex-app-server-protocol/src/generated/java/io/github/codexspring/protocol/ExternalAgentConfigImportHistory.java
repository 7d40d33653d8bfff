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
 * Wire type {@code ExternalAgentConfigImportHistory}.
 *
 * @param completedAtMs required
 * @param failures required
 * @param importId required
 * @param successes required
 * @param providerId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ExternalAgentConfigImportHistory.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigImportHistory(long completedAtMs,
    List<ExternalAgentConfigImportItemTypeFailure> failures, String importId,
    List<ExternalAgentConfigImportItemTypeSuccess> successes, @Nullable String providerId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigImportHistory";

  public ExternalAgentConfigImportHistory {
    Checks.notNull(failures, TYPE, "failures");
    failures = List.copyOf(failures);
    Checks.notNull(importId, TYPE, "importId");
    Checks.notNull(successes, TYPE, "successes");
    successes = List.copyOf(successes);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigImportHistory of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigImportHistory read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigImportHistory readBody(JsonParser p) {
    Long completedAtMs = null;
    List<ExternalAgentConfigImportItemTypeFailure> failures = null;
    String importId = null;
    List<ExternalAgentConfigImportItemTypeSuccess> successes = null;
    String providerId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "completedAtMs" -> completedAtMs = Decode.int64(p, TYPE, "completedAtMs");
        case "failures" -> {
          Decode.startArray(p, TYPE, "failures");
          List<ExternalAgentConfigImportItemTypeFailure> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentConfigImportItemTypeFailure.read(p));
          }
          failures = json;
        }
        case "importId" -> importId = Decode.string(p, TYPE, "importId");
        case "successes" -> {
          Decode.startArray(p, TYPE, "successes");
          List<ExternalAgentConfigImportItemTypeSuccess> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentConfigImportItemTypeSuccess.read(p));
          }
          successes = json;
        }
        case "providerId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          providerId = jsonNull ? null : Decode.string(p, TYPE, "providerId");
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigImportHistory(
                Decode.required(completedAtMs, p, TYPE, "completedAtMs"),
                Decode.required(failures, p, TYPE, "failures"),
                Decode.required(importId, p, TYPE, "importId"),
                Decode.required(successes, p, TYPE, "successes"),
                providerId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("completedAtMs", completedAtMs);
    g.writeName("failures");
    g.writeStartArray();
    for (ExternalAgentConfigImportItemTypeFailure jsonElement : failures) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("importId", importId);
    g.writeName("successes");
    g.writeStartArray();
    for (ExternalAgentConfigImportItemTypeSuccess jsonElement : successes) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "providerId", providerId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigImportHistory}. */
  public static final class Builder {
    private @Nullable Long completedAtMs;
    private @Nullable List<ExternalAgentConfigImportItemTypeFailure> failures;
    private @Nullable String importId;
    private @Nullable List<ExternalAgentConfigImportItemTypeSuccess> successes;
    private @Nullable String providerId;
    private long explicitNulls;

    private Builder() {}

    /** {@code completedAtMs}: required. */
    public Builder completedAtMs(long value) {
      completedAtMs = value;
      return this;
    }

    /** {@code failures}: required. */
    public Builder failures(List<ExternalAgentConfigImportItemTypeFailure> value) {
      failures = Checks.notNull(value, TYPE, "failures");
      return this;
    }

    /** {@code failures}: required. */
    public Builder failures(ExternalAgentConfigImportItemTypeFailure... value) {
      return failures(List.of(value));
    }

    /** {@code importId}: required. */
    public Builder importId(String value) {
      importId = Checks.notNull(value, TYPE, "importId");
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

    /** {@code providerId}: optional, nullable. */
    public Builder providerId(@Nullable String value) {
      providerId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigImportHistory build() {
      return new ExternalAgentConfigImportHistory(
                  Checks.isSet(completedAtMs, TYPE, "completedAtMs"),
                  Checks.isSet(failures, TYPE, "failures"),
                  Checks.isSet(importId, TYPE, "importId"),
                  Checks.isSet(successes, TYPE, "successes"),
                  providerId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigImportHistory> {
    Deserializer() {
      super(ExternalAgentConfigImportHistory.class);
    }

    @Override
    ExternalAgentConfigImportHistory decode(JsonParser p) {
      return ExternalAgentConfigImportHistory.read(p);
    }
  }
}
