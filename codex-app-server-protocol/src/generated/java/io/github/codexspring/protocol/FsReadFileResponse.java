package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fs/readFile}.
 *
 * @param dataBase64 required
 */
@JsonDeserialize(using = FsReadFileResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsReadFileResponse(String dataBase64) implements ProtocolValue {
  private static final String TYPE = "FsReadFileResponse";

  public FsReadFileResponse {
    Checks.notNull(dataBase64, TYPE, "dataBase64");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsReadFileResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsReadFileResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsReadFileResponse readBody(JsonParser p) {
    String dataBase64 = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "dataBase64" -> dataBase64 = Decode.string(p, TYPE, "dataBase64");
        default -> p.skipChildren();
      }
    }
    return new FsReadFileResponse(
                Decode.required(dataBase64, p, TYPE, "dataBase64"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("dataBase64", dataBase64);
    g.writeEndObject();
  }

  /** Builds {@link FsReadFileResponse}. */
  public static final class Builder {
    private @Nullable String dataBase64;

    private Builder() {}

    /** {@code dataBase64}: required. */
    public Builder dataBase64(String value) {
      dataBase64 = Checks.notNull(value, TYPE, "dataBase64");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsReadFileResponse build() {
      return new FsReadFileResponse(
                  Checks.isSet(dataBase64, TYPE, "dataBase64"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsReadFileResponse> {
    Deserializer() {
      super(FsReadFileResponse.class);
    }

    @Override
    FsReadFileResponse decode(JsonParser p) {
      return FsReadFileResponse.read(p);
    }
  }
}
