package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ServerDiagnosticsProcess}.
 *
 * @param id required
 * @param physicalFootprintBytes optional, nullable
 * @param residentMemoryBytes optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ServerDiagnosticsProcess.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ServerDiagnosticsProcess(long id, @Nullable Long physicalFootprintBytes,
    @Nullable Long residentMemoryBytes, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ServerDiagnosticsProcess";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ServerDiagnosticsProcess of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ServerDiagnosticsProcess read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ServerDiagnosticsProcess readBody(JsonParser p) {
    Long id = null;
    Long physicalFootprintBytes = null;
    Long residentMemoryBytes = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "id" -> id = Decode.int64(p, TYPE, "id");
        case "physicalFootprintBytes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          physicalFootprintBytes = jsonNull ? null : Decode.uint64(p, TYPE, "physicalFootprintBytes");
        }
        case "residentMemoryBytes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          residentMemoryBytes = jsonNull ? null : Decode.uint64(p, TYPE, "residentMemoryBytes");
        }
        default -> p.skipChildren();
      }
    }
    return new ServerDiagnosticsProcess(
                Decode.required(id, p, TYPE, "id"),
                physicalFootprintBytes,
                residentMemoryBytes,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("id", id);
    Encode.uint64Property(g, "physicalFootprintBytes", physicalFootprintBytes, explicitNulls.contains(0));
    Encode.uint64Property(g, "residentMemoryBytes", residentMemoryBytes, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ServerDiagnosticsProcess}. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable Long physicalFootprintBytes;
    private @Nullable Long residentMemoryBytes;
    private long explicitNulls;

    private Builder() {}

    /** {@code id}: required. */
    public Builder id(long value) {
      Checks.unsigned(value, TYPE, "id");
      id = value;
      return this;
    }

    /** {@code physicalFootprintBytes}: optional, nullable. */
    public Builder physicalFootprintBytes(long value) {
      Checks.unsigned(value, TYPE, "physicalFootprintBytes");
      physicalFootprintBytes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code physicalFootprintBytes}: optional, nullable. */
    public Builder physicalFootprintBytes(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "physicalFootprintBytes");
      }
      physicalFootprintBytes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code residentMemoryBytes}: optional, nullable. */
    public Builder residentMemoryBytes(long value) {
      Checks.unsigned(value, TYPE, "residentMemoryBytes");
      residentMemoryBytes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code residentMemoryBytes}: optional, nullable. */
    public Builder residentMemoryBytes(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "residentMemoryBytes");
      }
      residentMemoryBytes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ServerDiagnosticsProcess build() {
      return new ServerDiagnosticsProcess(
                  Checks.isSet(id, TYPE, "id"),
                  physicalFootprintBytes,
                  residentMemoryBytes,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ServerDiagnosticsProcess> {
    Deserializer() {
      super(ServerDiagnosticsProcess.class);
    }

    @Override
    ServerDiagnosticsProcess decode(JsonParser p) {
      return ServerDiagnosticsProcess.read(p);
    }
  }
}
