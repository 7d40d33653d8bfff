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
 * Parameters of {@code externalAgentConfig/import}.
 *
 * @param migrationItems required
 * @param migrationSource optional, nullable
 * @param providerId optional, nullable
 * @param source optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ExternalAgentConfigImportParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigImportParams(List<ExternalAgentConfigMigrationItem> migrationItems,
    @Nullable String migrationSource, @Nullable String providerId, @Nullable String source,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigImportParams";

  public ExternalAgentConfigImportParams {
    Checks.notNull(migrationItems, TYPE, "migrationItems");
    migrationItems = List.copyOf(migrationItems);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigImportParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigImportParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigImportParams readBody(JsonParser p) {
    List<ExternalAgentConfigMigrationItem> migrationItems = null;
    String migrationSource = null;
    String providerId = null;
    String source = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "migrationItems" -> {
          Decode.startArray(p, TYPE, "migrationItems");
          List<ExternalAgentConfigMigrationItem> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentConfigMigrationItem.read(p));
          }
          migrationItems = json;
        }
        case "migrationSource" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          migrationSource = jsonNull ? null : Decode.string(p, TYPE, "migrationSource");
        }
        case "providerId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          providerId = jsonNull ? null : Decode.string(p, TYPE, "providerId");
        }
        case "source" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          source = jsonNull ? null : Decode.string(p, TYPE, "source");
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigImportParams(
                Decode.required(migrationItems, p, TYPE, "migrationItems"),
                migrationSource,
                providerId,
                source,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("migrationItems");
    g.writeStartArray();
    for (ExternalAgentConfigMigrationItem jsonElement : migrationItems) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "migrationSource", migrationSource, explicitNulls.contains(0));
    Encode.property(g, "providerId", providerId, explicitNulls.contains(1));
    Encode.property(g, "source", source, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigImportParams}. */
  public static final class Builder {
    private @Nullable List<ExternalAgentConfigMigrationItem> migrationItems;
    private @Nullable String migrationSource;
    private @Nullable String providerId;
    private @Nullable String source;
    private long explicitNulls;

    private Builder() {}

    /** {@code migrationItems}: required. */
    public Builder migrationItems(List<ExternalAgentConfigMigrationItem> value) {
      migrationItems = Checks.notNull(value, TYPE, "migrationItems");
      return this;
    }

    /** {@code migrationItems}: required. */
    public Builder migrationItems(ExternalAgentConfigMigrationItem... value) {
      return migrationItems(List.of(value));
    }

    /** {@code migrationSource}: optional, nullable. */
    public Builder migrationSource(@Nullable String value) {
      migrationSource = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code providerId}: optional, nullable. */
    public Builder providerId(@Nullable String value) {
      providerId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code source}: optional, nullable. */
    public Builder source(@Nullable String value) {
      source = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigImportParams build() {
      return new ExternalAgentConfigImportParams(
                  Checks.isSet(migrationItems, TYPE, "migrationItems"),
                  migrationSource,
                  providerId,
                  source,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigImportParams> {
    Deserializer() {
      super(ExternalAgentConfigImportParams.class);
    }

    @Override
    ExternalAgentConfigImportParams decode(JsonParser p) {
      return ExternalAgentConfigImportParams.read(p);
    }
  }
}
