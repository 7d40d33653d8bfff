package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/settings/update}.
 *
 */
@JsonDeserialize(using = ThreadSettingsUpdateResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadSettingsUpdateResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadSettingsUpdateResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSettingsUpdateResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSettingsUpdateResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSettingsUpdateResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadSettingsUpdateResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadSettingsUpdateResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSettingsUpdateResponse build() {
      return new ThreadSettingsUpdateResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSettingsUpdateResponse> {
    Deserializer() {
      super(ThreadSettingsUpdateResponse.class);
    }

    @Override
    ThreadSettingsUpdateResponse decode(JsonParser p) {
      return ThreadSettingsUpdateResponse.read(p);
    }
  }
}
