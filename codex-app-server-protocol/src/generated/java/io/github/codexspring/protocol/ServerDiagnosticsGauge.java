package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ServerDiagnosticsGauge}.
 *
 * @param name required
 * @param value required
 */
@JsonDeserialize(using = ServerDiagnosticsGauge.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ServerDiagnosticsGauge(String name, long value) implements ProtocolValue {
  private static final String TYPE = "ServerDiagnosticsGauge";

  public ServerDiagnosticsGauge {
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ServerDiagnosticsGauge of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ServerDiagnosticsGauge read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ServerDiagnosticsGauge readBody(JsonParser p) {
    String name = null;
    Long value = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "value" -> value = Decode.uint64(p, TYPE, "value");
        default -> p.skipChildren();
      }
    }
    return new ServerDiagnosticsGauge(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(value, p, TYPE, "value"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeName("value");
    Encode.uint64(g, value);
    g.writeEndObject();
  }

  /** Builds {@link ServerDiagnosticsGauge}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Long value;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code value}: required. */
    public Builder value(long value) {
      Checks.unsigned(value, TYPE, "value");
      this.value = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ServerDiagnosticsGauge build() {
      return new ServerDiagnosticsGauge(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(value, TYPE, "value"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ServerDiagnosticsGauge> {
    Deserializer() {
      super(ServerDiagnosticsGauge.class);
    }

    @Override
    ServerDiagnosticsGauge decode(JsonParser p) {
      return ServerDiagnosticsGauge.read(p);
    }
  }
}
