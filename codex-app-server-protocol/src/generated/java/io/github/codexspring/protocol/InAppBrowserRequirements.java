package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code InAppBrowserRequirements}.
 *
 * @param allowExternalBrowserSettingsImport optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = InAppBrowserRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record InAppBrowserRequirements(@Nullable Boolean allowExternalBrowserSettingsImport,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "InAppBrowserRequirements";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static InAppBrowserRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static InAppBrowserRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static InAppBrowserRequirements readBody(JsonParser p) {
    Boolean allowExternalBrowserSettingsImport = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "allowExternalBrowserSettingsImport" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          allowExternalBrowserSettingsImport = jsonNull ? null : Decode.bool(p, TYPE, "allowExternalBrowserSettingsImport");
        }
        default -> p.skipChildren();
      }
    }
    return new InAppBrowserRequirements(
                allowExternalBrowserSettingsImport,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "allowExternalBrowserSettingsImport", allowExternalBrowserSettingsImport, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link InAppBrowserRequirements}. */
  public static final class Builder {
    private @Nullable Boolean allowExternalBrowserSettingsImport;
    private long explicitNulls;

    private Builder() {}

    /** {@code allowExternalBrowserSettingsImport}: optional, nullable. */
    public Builder allowExternalBrowserSettingsImport(boolean value) {
      allowExternalBrowserSettingsImport = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code allowExternalBrowserSettingsImport}: optional, nullable. */
    public Builder allowExternalBrowserSettingsImport(@Nullable Boolean value) {
      allowExternalBrowserSettingsImport = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public InAppBrowserRequirements build() {
      return new InAppBrowserRequirements(
                  allowExternalBrowserSettingsImport,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<InAppBrowserRequirements> {
    Deserializer() {
      super(InAppBrowserRequirements.class);
    }

    @Override
    InAppBrowserRequirements decode(JsonParser p) {
      return InAppBrowserRequirements.read(p);
    }
  }
}
