package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/approveGuardianDeniedAction}.
 *
 */
@JsonDeserialize(using = ThreadApproveGuardianDeniedActionResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadApproveGuardianDeniedActionResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadApproveGuardianDeniedActionResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadApproveGuardianDeniedActionResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadApproveGuardianDeniedActionResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadApproveGuardianDeniedActionResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadApproveGuardianDeniedActionResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadApproveGuardianDeniedActionResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadApproveGuardianDeniedActionResponse build() {
      return new ThreadApproveGuardianDeniedActionResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadApproveGuardianDeniedActionResponse> {
    Deserializer() {
      super(ThreadApproveGuardianDeniedActionResponse.class);
    }

    @Override
    ThreadApproveGuardianDeniedActionResponse decode(JsonParser p) {
      return ThreadApproveGuardianDeniedActionResponse.read(p);
    }
  }
}
