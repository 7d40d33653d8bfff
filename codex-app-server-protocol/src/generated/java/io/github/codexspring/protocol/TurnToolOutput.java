package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code TurnToolOutput}.
 *
 * @param name required
 * @param output required
 * @param namespace optional, nullable
 * @param retain optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = TurnToolOutput.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnToolOutput(String name, FunctionCallOutputBody output, @Nullable String namespace,
    @Nullable Boolean retain, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "TurnToolOutput";

  public TurnToolOutput {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(output, TYPE, "output");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnToolOutput of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnToolOutput read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnToolOutput readBody(JsonParser p) {
    String name = null;
    FunctionCallOutputBody output = null;
    String namespace = null;
    Boolean retain = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "output" -> output = FunctionCallOutputBody.read(p);
        case "namespace" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          namespace = jsonNull ? null : Decode.string(p, TYPE, "namespace");
        }
        case "retain" -> retain = jsonNull ? null : Decode.bool(p, TYPE, "retain");
        default -> p.skipChildren();
      }
    }
    return new TurnToolOutput(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(output, p, TYPE, "output"),
                namespace,
                retain,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeName("output");
    output.write(g);
    Encode.property(g, "namespace", namespace, explicitNulls.contains(0));
    Encode.property(g, "retain", retain, false);
    g.writeEndObject();
  }

  /** Builds {@link TurnToolOutput}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable FunctionCallOutputBody output;
    private @Nullable String namespace;
    private @Nullable Boolean retain;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code output}: required. */
    public Builder output(FunctionCallOutputBody value) {
      output = Checks.notNull(value, TYPE, "output");
      return this;
    }

    /** {@code namespace}: optional, nullable. */
    public Builder namespace(@Nullable String value) {
      namespace = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code retain}: optional. */
    public Builder retain(boolean value) {
      retain = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnToolOutput build() {
      return new TurnToolOutput(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(output, TYPE, "output"),
                  namespace,
                  retain,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnToolOutput> {
    Deserializer() {
      super(TurnToolOutput.class);
    }

    @Override
    TurnToolOutput decode(JsonParser p) {
      return TurnToolOutput.read(p);
    }
  }
}
