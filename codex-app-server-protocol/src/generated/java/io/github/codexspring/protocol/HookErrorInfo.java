package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code HookErrorInfo}.
 *
 * @param message required
 * @param path required
 */
@JsonDeserialize(using = HookErrorInfo.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record HookErrorInfo(String message, String path) implements ProtocolValue {
  private static final String TYPE = "HookErrorInfo";

  public HookErrorInfo {
    Checks.notNull(message, TYPE, "message");
    Checks.notNull(path, TYPE, "path");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static HookErrorInfo of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static HookErrorInfo read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static HookErrorInfo readBody(JsonParser p) {
    String message = null;
    String path = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "message" -> message = Decode.string(p, TYPE, "message");
        case "path" -> path = Decode.string(p, TYPE, "path");
        default -> p.skipChildren();
      }
    }
    return new HookErrorInfo(
                Decode.required(message, p, TYPE, "message"),
                Decode.required(path, p, TYPE, "path"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("message", message);
    g.writeStringProperty("path", path);
    g.writeEndObject();
  }

  /** Builds {@link HookErrorInfo}. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String path;

    private Builder() {}

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /** {@code path}: required. */
    public Builder path(String value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public HookErrorInfo build() {
      return new HookErrorInfo(
                  Checks.isSet(message, TYPE, "message"),
                  Checks.isSet(path, TYPE, "path"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<HookErrorInfo> {
    Deserializer() {
      super(HookErrorInfo.class);
    }

    @Override
    HookErrorInfo decode(JsonParser p) {
      return HookErrorInfo.read(p);
    }
  }
}
