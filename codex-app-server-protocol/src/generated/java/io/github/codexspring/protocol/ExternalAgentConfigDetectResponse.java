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
 * Result of {@code externalAgentConfig/detect}.
 *
 * @param items required
 * @param connectors optional
 */
@JsonDeserialize(using = ExternalAgentConfigDetectResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigDetectResponse(List<ExternalAgentConfigMigrationItem> items,
    @Nullable List<ExternalAgentDetectedConnectorCandidate> connectors) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigDetectResponse";

  public ExternalAgentConfigDetectResponse {
    Checks.notNull(items, TYPE, "items");
    items = List.copyOf(items);
    connectors = connectors == null ? null : List.copyOf(connectors);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigDetectResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigDetectResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigDetectResponse readBody(JsonParser p) {
    List<ExternalAgentConfigMigrationItem> items = null;
    List<ExternalAgentDetectedConnectorCandidate> connectors = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "items" -> {
          Decode.startArray(p, TYPE, "items");
          List<ExternalAgentConfigMigrationItem> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentConfigMigrationItem.read(p));
          }
          items = json;
        }
        case "connectors" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "connectors");
            List<ExternalAgentDetectedConnectorCandidate> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ExternalAgentDetectedConnectorCandidate.read(p));
            }
            connectors = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigDetectResponse(
                Decode.required(items, p, TYPE, "items"),
                connectors);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("items");
    g.writeStartArray();
    for (ExternalAgentConfigMigrationItem jsonElement : items) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    if (connectors != null) {
      g.writeName("connectors");
      g.writeStartArray();
      for (ExternalAgentDetectedConnectorCandidate jsonElement : connectors) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigDetectResponse}. */
  public static final class Builder {
    private @Nullable List<ExternalAgentConfigMigrationItem> items;
    private @Nullable List<ExternalAgentDetectedConnectorCandidate> connectors;

    private Builder() {}

    /** {@code items}: required. */
    public Builder items(List<ExternalAgentConfigMigrationItem> value) {
      items = Checks.notNull(value, TYPE, "items");
      return this;
    }

    /** {@code items}: required. */
    public Builder items(ExternalAgentConfigMigrationItem... value) {
      return items(List.of(value));
    }

    /** {@code connectors}: optional. */
    public Builder connectors(List<ExternalAgentDetectedConnectorCandidate> value) {
      connectors = Checks.notNull(value, TYPE, "connectors");
      return this;
    }

    /** {@code connectors}: optional. */
    public Builder connectors(ExternalAgentDetectedConnectorCandidate... value) {
      return connectors(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigDetectResponse build() {
      return new ExternalAgentConfigDetectResponse(
                  Checks.isSet(items, TYPE, "items"),
                  connectors);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigDetectResponse> {
    Deserializer() {
      super(ExternalAgentConfigDetectResponse.class);
    }

    @Override
    ExternalAgentConfigDetectResponse decode(JsonParser p) {
      return ExternalAgentConfigDetectResponse.read(p);
    }
  }
}
