package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code InstalledApp}.
 *
 * @param callable required
 * @param enabled required
 * @param id required
 * @param runtimeName optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = InstalledApp.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record InstalledApp(boolean callable, boolean enabled, String id,
    @Nullable String runtimeName, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "InstalledApp";

  public InstalledApp {
    Checks.notNull(id, TYPE, "id");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static InstalledApp of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static InstalledApp read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static InstalledApp readBody(JsonParser p) {
    Boolean callable = null;
    Boolean enabled = null;
    String id = null;
    String runtimeName = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "callable" -> callable = Decode.bool(p, TYPE, "callable");
        case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "runtimeName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          runtimeName = jsonNull ? null : Decode.string(p, TYPE, "runtimeName");
        }
        default -> p.skipChildren();
      }
    }
    return new InstalledApp(
                Decode.required(callable, p, TYPE, "callable"),
                Decode.required(enabled, p, TYPE, "enabled"),
                Decode.required(id, p, TYPE, "id"),
                runtimeName,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("callable", callable);
    g.writeBooleanProperty("enabled", enabled);
    g.writeStringProperty("id", id);
    Encode.property(g, "runtimeName", runtimeName, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link InstalledApp}. */
  public static final class Builder {
    private @Nullable Boolean callable;
    private @Nullable Boolean enabled;
    private @Nullable String id;
    private @Nullable String runtimeName;
    private long explicitNulls;

    private Builder() {}

    /** {@code callable}: required. */
    public Builder callable(boolean value) {
      callable = value;
      return this;
    }

    /** {@code enabled}: required. */
    public Builder enabled(boolean value) {
      enabled = value;
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code runtimeName}: optional, nullable. */
    public Builder runtimeName(@Nullable String value) {
      runtimeName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public InstalledApp build() {
      return new InstalledApp(
                  Checks.isSet(callable, TYPE, "callable"),
                  Checks.isSet(enabled, TYPE, "enabled"),
                  Checks.isSet(id, TYPE, "id"),
                  runtimeName,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<InstalledApp> {
    Deserializer() {
      super(InstalledApp.class);
    }

    @Override
    InstalledApp decode(JsonParser p) {
      return InstalledApp.read(p);
    }
  }
}
