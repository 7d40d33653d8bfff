package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code server/diagnostics}.
 *
 */
@JsonDeserialize(using = ServerDiagnosticsParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ServerDiagnosticsParams() implements ProtocolValue {
  private static final String TYPE = "ServerDiagnosticsParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ServerDiagnosticsParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ServerDiagnosticsParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ServerDiagnosticsParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ServerDiagnosticsParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ServerDiagnosticsParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ServerDiagnosticsParams build() {
      return new ServerDiagnosticsParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ServerDiagnosticsParams> {
    Deserializer() {
      super(ServerDiagnosticsParams.class);
    }

    @Override
    ServerDiagnosticsParams decode(JsonParser p) {
      return ServerDiagnosticsParams.read(p);
    }
  }
}
