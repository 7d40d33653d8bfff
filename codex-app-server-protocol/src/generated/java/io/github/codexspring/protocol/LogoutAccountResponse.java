package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/logout}.
 *
 */
@JsonDeserialize(using = LogoutAccountResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record LogoutAccountResponse() implements ProtocolValue {
  private static final String TYPE = "LogoutAccountResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static LogoutAccountResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static LogoutAccountResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static LogoutAccountResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new LogoutAccountResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link LogoutAccountResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public LogoutAccountResponse build() {
      return new LogoutAccountResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<LogoutAccountResponse> {
    Deserializer() {
      super(LogoutAccountResponse.class);
    }

    @Override
    LogoutAccountResponse decode(JsonParser p) {
      return LogoutAccountResponse.read(p);
    }
  }
}
