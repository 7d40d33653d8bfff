package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code environment/info}.
 *
 * @param environmentId required
 */
@JsonDeserialize(using = EnvironmentInfoParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record EnvironmentInfoParams(String environmentId) implements ProtocolValue {
  private static final String TYPE = "EnvironmentInfoParams";

  public EnvironmentInfoParams {
    Checks.notNull(environmentId, TYPE, "environmentId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static EnvironmentInfoParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static EnvironmentInfoParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static EnvironmentInfoParams readBody(JsonParser p) {
    String environmentId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "environmentId" -> environmentId = Decode.string(p, TYPE, "environmentId");
        default -> p.skipChildren();
      }
    }
    return new EnvironmentInfoParams(
                Decode.required(environmentId, p, TYPE, "environmentId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("environmentId", environmentId);
    g.writeEndObject();
  }

  /** Builds {@link EnvironmentInfoParams}. */
  public static final class Builder {
    private @Nullable String environmentId;

    private Builder() {}

    /** {@code environmentId}: required. */
    public Builder environmentId(String value) {
      environmentId = Checks.notNull(value, TYPE, "environmentId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public EnvironmentInfoParams build() {
      return new EnvironmentInfoParams(
                  Checks.isSet(environmentId, TYPE, "environmentId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<EnvironmentInfoParams> {
    Deserializer() {
      super(EnvironmentInfoParams.class);
    }

    @Override
    EnvironmentInfoParams decode(JsonParser p) {
      return EnvironmentInfoParams.read(p);
    }
  }
}
