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
 * Result of {@code externalAgentConfig/import/readHistories}.
 *
 * @param connectors required
 * @param data required
 */
@JsonDeserialize(using = ExternalAgentConfigImportHistoriesReadResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigImportHistoriesReadResponse(
    List<ExternalAgentImportedConnectorCandidate> connectors,
    List<ExternalAgentConfigImportHistory> data) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigImportHistoriesReadResponse";

  public ExternalAgentConfigImportHistoriesReadResponse {
    Checks.notNull(connectors, TYPE, "connectors");
    connectors = List.copyOf(connectors);
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigImportHistoriesReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigImportHistoriesReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigImportHistoriesReadResponse readBody(JsonParser p) {
    List<ExternalAgentImportedConnectorCandidate> connectors = null;
    List<ExternalAgentConfigImportHistory> data = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "connectors" -> {
          Decode.startArray(p, TYPE, "connectors");
          List<ExternalAgentImportedConnectorCandidate> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentImportedConnectorCandidate.read(p));
          }
          connectors = json;
        }
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<ExternalAgentConfigImportHistory> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentConfigImportHistory.read(p));
          }
          data = json;
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigImportHistoriesReadResponse(
                Decode.required(connectors, p, TYPE, "connectors"),
                Decode.required(data, p, TYPE, "data"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("connectors");
    g.writeStartArray();
    for (ExternalAgentImportedConnectorCandidate jsonElement : connectors) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("data");
    g.writeStartArray();
    for (ExternalAgentConfigImportHistory jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigImportHistoriesReadResponse}. */
  public static final class Builder {
    private @Nullable List<ExternalAgentImportedConnectorCandidate> connectors;
    private @Nullable List<ExternalAgentConfigImportHistory> data;

    private Builder() {}

    /** {@code connectors}: required. */
    public Builder connectors(List<ExternalAgentImportedConnectorCandidate> value) {
      connectors = Checks.notNull(value, TYPE, "connectors");
      return this;
    }

    /** {@code connectors}: required. */
    public Builder connectors(ExternalAgentImportedConnectorCandidate... value) {
      return connectors(List.of(value));
    }

    /** {@code data}: required. */
    public Builder data(List<ExternalAgentConfigImportHistory> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(ExternalAgentConfigImportHistory... value) {
      return data(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigImportHistoriesReadResponse build() {
      return new ExternalAgentConfigImportHistoriesReadResponse(
                  Checks.isSet(connectors, TYPE, "connectors"),
                  Checks.isSet(data, TYPE, "data"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigImportHistoriesReadResponse> {
    Deserializer() {
      super(ExternalAgentConfigImportHistoriesReadResponse.class);
    }

    @Override
    ExternalAgentConfigImportHistoriesReadResponse decode(JsonParser p) {
      return ExternalAgentConfigImportHistoriesReadResponse.read(p);
    }
  }
}
