package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ExternalAgentConfigMigrationItem}.
 *
 * @param description required
 * @param itemType required
 * @param cwd optional, nullable
 * @param details optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ExternalAgentConfigMigrationItem.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigMigrationItem(String description,
    ExternalAgentConfigMigrationItemType itemType, @Nullable String cwd,
    @Nullable MigrationDetails details, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigMigrationItem";

  public ExternalAgentConfigMigrationItem {
    Checks.notNull(description, TYPE, "description");
    Checks.notNull(itemType, TYPE, "itemType");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigMigrationItem of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigMigrationItem read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigMigrationItem readBody(JsonParser p) {
    String description = null;
    ExternalAgentConfigMigrationItemType itemType = null;
    String cwd = null;
    MigrationDetails details = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "description" -> description = Decode.string(p, TYPE, "description");
        case "itemType" -> itemType = ExternalAgentConfigMigrationItemType.fromWire(Decode.string(p, TYPE, "itemType"));
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "details" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          details = jsonNull ? null : MigrationDetails.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigMigrationItem(
                Decode.required(description, p, TYPE, "description"),
                Decode.required(itemType, p, TYPE, "itemType"),
                cwd,
                details,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("description", description);
    g.writeName("itemType");
    Encode.enumeration(g, itemType, TYPE, "itemType");
    Encode.property(g, "cwd", cwd, explicitNulls.contains(0));
    Encode.property(g, "details", details, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigMigrationItem}. */
  public static final class Builder {
    private @Nullable String description;
    private @Nullable ExternalAgentConfigMigrationItemType itemType;
    private @Nullable String cwd;
    private @Nullable MigrationDetails details;
    private long explicitNulls;

    private Builder() {}

    /** {@code description}: required. */
    public Builder description(String value) {
      description = Checks.notNull(value, TYPE, "description");
      return this;
    }

    /** {@code itemType}: required. */
    public Builder itemType(ExternalAgentConfigMigrationItemType value) {
      itemType = Checks.notNull(value, TYPE, "itemType");
      return this;
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code details}: optional, nullable. */
    public Builder details(@Nullable MigrationDetails value) {
      details = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigMigrationItem build() {
      return new ExternalAgentConfigMigrationItem(
                  Checks.isSet(description, TYPE, "description"),
                  Checks.isSet(itemType, TYPE, "itemType"),
                  cwd,
                  details,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigMigrationItem> {
    Deserializer() {
      super(ExternalAgentConfigMigrationItem.class);
    }

    @Override
    ExternalAgentConfigMigrationItem decode(JsonParser p) {
      return ExternalAgentConfigMigrationItem.read(p);
    }
  }
}
