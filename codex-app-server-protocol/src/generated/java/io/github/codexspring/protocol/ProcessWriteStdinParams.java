package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code process/writeStdin}.
 *
 * @param processHandle required
 * @param closeStdin optional
 * @param deltaBase64 optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ProcessWriteStdinParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProcessWriteStdinParams(String processHandle, @Nullable Boolean closeStdin,
    @Nullable String deltaBase64, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ProcessWriteStdinParams";

  public ProcessWriteStdinParams {
    Checks.notNull(processHandle, TYPE, "processHandle");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessWriteStdinParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessWriteStdinParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessWriteStdinParams readBody(JsonParser p) {
    String processHandle = null;
    Boolean closeStdin = null;
    String deltaBase64 = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "processHandle" -> processHandle = Decode.string(p, TYPE, "processHandle");
        case "closeStdin" -> closeStdin = jsonNull ? null : Decode.bool(p, TYPE, "closeStdin");
        case "deltaBase64" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          deltaBase64 = jsonNull ? null : Decode.string(p, TYPE, "deltaBase64");
        }
        default -> p.skipChildren();
      }
    }
    return new ProcessWriteStdinParams(
                Decode.required(processHandle, p, TYPE, "processHandle"),
                closeStdin,
                deltaBase64,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("processHandle", processHandle);
    Encode.property(g, "closeStdin", closeStdin, false);
    Encode.property(g, "deltaBase64", deltaBase64, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ProcessWriteStdinParams}. */
  public static final class Builder {
    private @Nullable String processHandle;
    private @Nullable Boolean closeStdin;
    private @Nullable String deltaBase64;
    private long explicitNulls;

    private Builder() {}

    /** {@code processHandle}: required. */
    public Builder processHandle(String value) {
      processHandle = Checks.notNull(value, TYPE, "processHandle");
      return this;
    }

    /** {@code closeStdin}: optional. */
    public Builder closeStdin(boolean value) {
      closeStdin = value;
      return this;
    }

    /** {@code deltaBase64}: optional, nullable. */
    public Builder deltaBase64(@Nullable String value) {
      deltaBase64 = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProcessWriteStdinParams build() {
      return new ProcessWriteStdinParams(
                  Checks.isSet(processHandle, TYPE, "processHandle"),
                  closeStdin,
                  deltaBase64,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessWriteStdinParams> {
    Deserializer() {
      super(ProcessWriteStdinParams.class);
    }

    @Override
    ProcessWriteStdinParams decode(JsonParser p) {
      return ProcessWriteStdinParams.read(p);
    }
  }
}
