package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ExternalAgentConfigImportItemTypeSuccess}.
 *
 * @param itemType required
 * @param cwd optional, nullable
 * @param source optional, nullable
 * @param target optional, nullable
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ExternalAgentConfigImportItemTypeSuccess.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigImportItemTypeSuccess(
    ExternalAgentConfigMigrationItemType itemType, @Nullable String cwd, @Nullable String source,
    @Nullable String target, @Nullable String title,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigImportItemTypeSuccess";

  public ExternalAgentConfigImportItemTypeSuccess {
    Checks.notNull(itemType, TYPE, "itemType");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigImportItemTypeSuccess of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigImportItemTypeSuccess read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigImportItemTypeSuccess readBody(JsonParser p) {
    ExternalAgentConfigMigrationItemType itemType = null;
    String cwd = null;
    String source = null;
    String target = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "itemType" -> itemType = ExternalAgentConfigMigrationItemType.fromWire(Decode.string(p, TYPE, "itemType"));
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "source" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          source = jsonNull ? null : Decode.string(p, TYPE, "source");
        }
        case "target" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          target = jsonNull ? null : Decode.string(p, TYPE, "target");
        }
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigImportItemTypeSuccess(
                Decode.required(itemType, p, TYPE, "itemType"),
                cwd,
                source,
                target,
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("itemType");
    Encode.enumeration(g, itemType, TYPE, "itemType");
    Encode.property(g, "cwd", cwd, explicitNulls.contains(0));
    Encode.property(g, "source", source, explicitNulls.contains(1));
    Encode.property(g, "target", target, explicitNulls.contains(2));
    Encode.property(g, "title", title, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigImportItemTypeSuccess}. */
  public static final class Builder {
    private @Nullable ExternalAgentConfigMigrationItemType itemType;
    private @Nullable String cwd;
    private @Nullable String source;
    private @Nullable String target;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

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

    /** {@code source}: optional, nullable. */
    public Builder source(@Nullable String value) {
      source = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code target}: optional, nullable. */
    public Builder target(@Nullable String value) {
      target = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code title}: optional, nullable. */
    public Builder title(@Nullable String value) {
      title = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigImportItemTypeSuccess build() {
      return new ExternalAgentConfigImportItemTypeSuccess(
                  Checks.isSet(itemType, TYPE, "itemType"),
                  cwd,
                  source,
                  target,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigImportItemTypeSuccess> {
    Deserializer() {
      super(ExternalAgentConfigImportItemTypeSuccess.class);
    }

    @Override
    ExternalAgentConfigImportItemTypeSuccess decode(JsonParser p) {
      return ExternalAgentConfigImportItemTypeSuccess.read(p);
    }
  }
}
