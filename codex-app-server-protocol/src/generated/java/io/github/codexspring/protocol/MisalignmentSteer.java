package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code MisalignmentSteer}.
 *
 * @param message required
 */
@JsonDeserialize(using = MisalignmentSteer.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MisalignmentSteer(String message) implements ProtocolValue {
  private static final String TYPE = "MisalignmentSteer";

  public MisalignmentSteer {
    Checks.notNull(message, TYPE, "message");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MisalignmentSteer of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MisalignmentSteer read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MisalignmentSteer readBody(JsonParser p) {
    String message = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "message" -> message = Decode.string(p, TYPE, "message");
        default -> p.skipChildren();
      }
    }
    return new MisalignmentSteer(
                Decode.required(message, p, TYPE, "message"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("message", message);
    g.writeEndObject();
  }

  /** Builds {@link MisalignmentSteer}. */
  public static final class Builder {
    private @Nullable String message;

    private Builder() {}

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MisalignmentSteer build() {
      return new MisalignmentSteer(
                  Checks.isSet(message, TYPE, "message"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MisalignmentSteer> {
    Deserializer() {
      super(MisalignmentSteer.class);
    }

    @Override
    MisalignmentSteer decode(JsonParser p) {
      return MisalignmentSteer.read(p);
    }
  }
}
