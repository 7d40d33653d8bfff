package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AdditionalContextEntry}.
 *
 * @param kind required
 * @param value required
 * @param name optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AdditionalContextEntry.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AdditionalContextEntry(AdditionalContextKind kind, String value,
    @Nullable String name, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AdditionalContextEntry";

  public AdditionalContextEntry {
    Checks.notNull(kind, TYPE, "kind");
    Checks.notNull(value, TYPE, "value");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AdditionalContextEntry of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AdditionalContextEntry read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AdditionalContextEntry readBody(JsonParser p) {
    AdditionalContextKind kind = null;
    String value = null;
    String name = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "kind" -> kind = AdditionalContextKind.fromWire(Decode.string(p, TYPE, "kind"));
        case "value" -> value = Decode.string(p, TYPE, "value");
        case "name" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          name = jsonNull ? null : Decode.string(p, TYPE, "name");
        }
        default -> p.skipChildren();
      }
    }
    return new AdditionalContextEntry(
                Decode.required(kind, p, TYPE, "kind"),
                Decode.required(value, p, TYPE, "value"),
                name,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("kind");
    Encode.enumeration(g, kind, TYPE, "kind");
    g.writeStringProperty("value", value);
    Encode.property(g, "name", name, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link AdditionalContextEntry}. */
  public static final class Builder {
    private @Nullable AdditionalContextKind kind;
    private @Nullable String value;
    private @Nullable String name;
    private long explicitNulls;

    private Builder() {}

    /** {@code kind}: required. */
    public Builder kind(AdditionalContextKind value) {
      kind = Checks.notNull(value, TYPE, "kind");
      return this;
    }

    /** {@code value}: required. */
    public Builder value(String value) {
      this.value = Checks.notNull(value, TYPE, "value");
      return this;
    }

    /** {@code name}: optional, nullable. */
    public Builder name(@Nullable String value) {
      name = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AdditionalContextEntry build() {
      return new AdditionalContextEntry(
                  Checks.isSet(kind, TYPE, "kind"),
                  Checks.isSet(value, TYPE, "value"),
                  name,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AdditionalContextEntry> {
    Deserializer() {
      super(AdditionalContextEntry.class);
    }

    @Override
    AdditionalContextEntry decode(JsonParser p) {
      return AdditionalContextEntry.read(p);
    }
  }
}
