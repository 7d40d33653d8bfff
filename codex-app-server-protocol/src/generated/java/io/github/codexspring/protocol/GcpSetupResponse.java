package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/gcp/setup}.
 *
 */
@JsonDeserialize(using = GcpSetupResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record GcpSetupResponse() implements ProtocolValue {
  private static final String TYPE = "GcpSetupResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GcpSetupResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GcpSetupResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GcpSetupResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new GcpSetupResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link GcpSetupResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GcpSetupResponse build() {
      return new GcpSetupResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GcpSetupResponse> {
    Deserializer() {
      super(GcpSetupResponse.class);
    }

    @Override
    GcpSetupResponse decode(JsonParser p) {
      return GcpSetupResponse.read(p);
    }
  }
}
