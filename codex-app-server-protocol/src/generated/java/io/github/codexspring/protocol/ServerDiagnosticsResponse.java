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
 * Result of {@code server/diagnostics}.
 *
 * @param gauges required
 * @param process required
 */
@JsonDeserialize(using = ServerDiagnosticsResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ServerDiagnosticsResponse(List<ServerDiagnosticsGauge> gauges,
    ServerDiagnosticsProcess process) implements ProtocolValue {
  private static final String TYPE = "ServerDiagnosticsResponse";

  public ServerDiagnosticsResponse {
    Checks.notNull(gauges, TYPE, "gauges");
    gauges = List.copyOf(gauges);
    Checks.notNull(process, TYPE, "process");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ServerDiagnosticsResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ServerDiagnosticsResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ServerDiagnosticsResponse readBody(JsonParser p) {
    List<ServerDiagnosticsGauge> gauges = null;
    ServerDiagnosticsProcess process = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "gauges" -> {
          Decode.startArray(p, TYPE, "gauges");
          List<ServerDiagnosticsGauge> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ServerDiagnosticsGauge.read(p));
          }
          gauges = json;
        }
        case "process" -> process = ServerDiagnosticsProcess.read(p);
        default -> p.skipChildren();
      }
    }
    return new ServerDiagnosticsResponse(
                Decode.required(gauges, p, TYPE, "gauges"),
                Decode.required(process, p, TYPE, "process"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("gauges");
    g.writeStartArray();
    for (ServerDiagnosticsGauge jsonElement : gauges) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("process");
    process.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ServerDiagnosticsResponse}. */
  public static final class Builder {
    private @Nullable List<ServerDiagnosticsGauge> gauges;
    private @Nullable ServerDiagnosticsProcess process;

    private Builder() {}

    /** {@code gauges}: required. */
    public Builder gauges(List<ServerDiagnosticsGauge> value) {
      gauges = Checks.notNull(value, TYPE, "gauges");
      return this;
    }

    /** {@code gauges}: required. */
    public Builder gauges(ServerDiagnosticsGauge... value) {
      return gauges(List.of(value));
    }

    /** {@code process}: required. */
    public Builder process(ServerDiagnosticsProcess value) {
      process = Checks.notNull(value, TYPE, "process");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ServerDiagnosticsResponse build() {
      return new ServerDiagnosticsResponse(
                  Checks.isSet(gauges, TYPE, "gauges"),
                  Checks.isSet(process, TYPE, "process"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ServerDiagnosticsResponse> {
    Deserializer() {
      super(ServerDiagnosticsResponse.class);
    }

    @Override
    ServerDiagnosticsResponse decode(JsonParser p) {
      return ServerDiagnosticsResponse.read(p);
    }
  }
}
