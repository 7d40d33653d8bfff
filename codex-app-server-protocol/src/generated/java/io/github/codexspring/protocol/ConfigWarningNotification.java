package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code configWarning}.
 *
 * @param summary required
 * @param details optional, nullable
 * @param path optional, nullable
 * @param range optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConfigWarningNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigWarningNotification(String summary, @Nullable String details,
    @Nullable String path, @Nullable TextRange range,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConfigWarningNotification";

  public ConfigWarningNotification {
    Checks.notNull(summary, TYPE, "summary");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigWarningNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigWarningNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigWarningNotification readBody(JsonParser p) {
    String summary = null;
    String details = null;
    String path = null;
    TextRange range = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "summary" -> summary = Decode.string(p, TYPE, "summary");
        case "details" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          details = jsonNull ? null : Decode.string(p, TYPE, "details");
        }
        case "path" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          path = jsonNull ? null : Decode.string(p, TYPE, "path");
        }
        case "range" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          range = jsonNull ? null : TextRange.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ConfigWarningNotification(
                Decode.required(summary, p, TYPE, "summary"),
                details,
                path,
                range,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("summary", summary);
    Encode.property(g, "details", details, explicitNulls.contains(0));
    Encode.property(g, "path", path, explicitNulls.contains(1));
    Encode.property(g, "range", range, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link ConfigWarningNotification}. */
  public static final class Builder {
    private @Nullable String summary;
    private @Nullable String details;
    private @Nullable String path;
    private @Nullable TextRange range;
    private long explicitNulls;

    private Builder() {}

    /** {@code summary}: required. */
    public Builder summary(String value) {
      summary = Checks.notNull(value, TYPE, "summary");
      return this;
    }

    /** {@code details}: optional, nullable. */
    public Builder details(@Nullable String value) {
      details = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code path}: optional, nullable. */
    public Builder path(@Nullable String value) {
      path = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code range}: optional, nullable. */
    public Builder range(@Nullable TextRange value) {
      range = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigWarningNotification build() {
      return new ConfigWarningNotification(
                  Checks.isSet(summary, TYPE, "summary"),
                  details,
                  path,
                  range,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigWarningNotification> {
    Deserializer() {
      super(ConfigWarningNotification.class);
    }

    @Override
    ConfigWarningNotification decode(JsonParser p) {
      return ConfigWarningNotification.read(p);
    }
  }
}
