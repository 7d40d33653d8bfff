package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/sendAddCreditsNudgeEmail}.
 *
 * @param creditType required
 */
@JsonDeserialize(using = SendAddCreditsNudgeEmailParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SendAddCreditsNudgeEmailParams(
    AddCreditsNudgeCreditType creditType) implements ProtocolValue {
  private static final String TYPE = "SendAddCreditsNudgeEmailParams";

  public SendAddCreditsNudgeEmailParams {
    Checks.notNull(creditType, TYPE, "creditType");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SendAddCreditsNudgeEmailParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SendAddCreditsNudgeEmailParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SendAddCreditsNudgeEmailParams readBody(JsonParser p) {
    AddCreditsNudgeCreditType creditType = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "creditType" -> creditType = AddCreditsNudgeCreditType.fromWire(Decode.string(p, TYPE, "creditType"));
        default -> p.skipChildren();
      }
    }
    return new SendAddCreditsNudgeEmailParams(
                Decode.required(creditType, p, TYPE, "creditType"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("creditType");
    Encode.enumeration(g, creditType, TYPE, "creditType");
    g.writeEndObject();
  }

  /** Builds {@link SendAddCreditsNudgeEmailParams}. */
  public static final class Builder {
    private @Nullable AddCreditsNudgeCreditType creditType;

    private Builder() {}

    /** {@code creditType}: required. */
    public Builder creditType(AddCreditsNudgeCreditType value) {
      creditType = Checks.notNull(value, TYPE, "creditType");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SendAddCreditsNudgeEmailParams build() {
      return new SendAddCreditsNudgeEmailParams(
                  Checks.isSet(creditType, TYPE, "creditType"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SendAddCreditsNudgeEmailParams> {
    Deserializer() {
      super(SendAddCreditsNudgeEmailParams.class);
    }

    @Override
    SendAddCreditsNudgeEmailParams decode(JsonParser p) {
      return SendAddCreditsNudgeEmailParams.read(p);
    }
  }
}
