package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppToolSummary}.
 *
 * @param description required
 * @param name required
 * @param disabledReason optional, nullable
 * @param isEnabled optional
 * @param isReadOnly optional
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppToolSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppToolSummary(String description, String name, @Nullable String disabledReason,
    @Nullable Boolean isEnabled, @Nullable Boolean isReadOnly, @Nullable String title,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppToolSummary";

  public AppToolSummary {
    Checks.notNull(description, TYPE, "description");
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppToolSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppToolSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppToolSummary readBody(JsonParser p) {
    String description = null;
    String name = null;
    String disabledReason = null;
    Boolean isEnabled = null;
    Boolean isReadOnly = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "description" -> description = Decode.string(p, TYPE, "description");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "disabledReason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          disabledReason = jsonNull ? null : Decode.string(p, TYPE, "disabledReason");
        }
        case "isEnabled" -> isEnabled = jsonNull ? null : Decode.bool(p, TYPE, "isEnabled");
        case "isReadOnly" -> isReadOnly = jsonNull ? null : Decode.bool(p, TYPE, "isReadOnly");
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new AppToolSummary(
                Decode.required(description, p, TYPE, "description"),
                Decode.required(name, p, TYPE, "name"),
                disabledReason,
                isEnabled,
                isReadOnly,
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("description", description);
    g.writeStringProperty("name", name);
    Encode.property(g, "disabledReason", disabledReason, explicitNulls.contains(0));
    Encode.property(g, "isEnabled", isEnabled, false);
    Encode.property(g, "isReadOnly", isReadOnly, false);
    Encode.property(g, "title", title, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link AppToolSummary}. */
  public static final class Builder {
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable String disabledReason;
    private @Nullable Boolean isEnabled;
    private @Nullable Boolean isReadOnly;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code description}: required. */
    public Builder description(String value) {
      description = Checks.notNull(value, TYPE, "description");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code disabledReason}: optional, nullable. */
    public Builder disabledReason(@Nullable String value) {
      disabledReason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code isEnabled}: optional. */
    public Builder isEnabled(boolean value) {
      isEnabled = value;
      return this;
    }

    /** {@code isReadOnly}: optional. */
    public Builder isReadOnly(boolean value) {
      isReadOnly = value;
      return this;
    }

    /** {@code title}: optional, nullable. */
    public Builder title(@Nullable String value) {
      title = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppToolSummary build() {
      return new AppToolSummary(
                  Checks.isSet(description, TYPE, "description"),
                  Checks.isSet(name, TYPE, "name"),
                  disabledReason,
                  isEnabled,
                  isReadOnly,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppToolSummary> {
    Deserializer() {
      super(AppToolSummary.class);
    }

    @Override
    AppToolSummary decode(JsonParser p) {
      return AppToolSummary.read(p);
    }
  }
}
