package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/sendAddCreditsNudgeEmail}.
 *
 * @param status required
 */
@JsonDeserialize(using = SendAddCreditsNudgeEmailResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SendAddCreditsNudgeEmailResponse(
    AddCreditsNudgeEmailStatus status) implements ProtocolValue {
  private static final String TYPE = "SendAddCreditsNudgeEmailResponse";

  public SendAddCreditsNudgeEmailResponse {
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SendAddCreditsNudgeEmailResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SendAddCreditsNudgeEmailResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SendAddCreditsNudgeEmailResponse readBody(JsonParser p) {
    AddCreditsNudgeEmailStatus status = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "status" -> status = AddCreditsNudgeEmailStatus.fromWire(Decode.string(p, TYPE, "status"));
        default -> p.skipChildren();
      }
    }
    return new SendAddCreditsNudgeEmailResponse(
                Decode.required(status, p, TYPE, "status"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    g.writeEndObject();
  }

  /** Builds {@link SendAddCreditsNudgeEmailResponse}. */
  public static final class Builder {
    private @Nullable AddCreditsNudgeEmailStatus status;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(AddCreditsNudgeEmailStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SendAddCreditsNudgeEmailResponse build() {
      return new SendAddCreditsNudgeEmailResponse(
                  Checks.isSet(status, TYPE, "status"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SendAddCreditsNudgeEmailResponse> {
    Deserializer() {
      super(SendAddCreditsNudgeEmailResponse.class);
    }

    @Override
    SendAddCreditsNudgeEmailResponse decode(JsonParser p) {
      return SendAddCreditsNudgeEmailResponse.read(p);
    }
  }
}
