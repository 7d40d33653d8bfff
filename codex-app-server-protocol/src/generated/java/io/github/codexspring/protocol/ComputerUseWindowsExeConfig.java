package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ComputerUseWindowsExeConfig}.
 *
 * @param access required
 * @param productName {@code product_name}; required
 * @param publisherName {@code publisher_name}; required
 * @param binaryName {@code binary_name}; optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ComputerUseWindowsExeConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ComputerUseWindowsExeConfig(AllowDenyRequirement access, String productName,
    String publisherName, @Nullable String binaryName,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ComputerUseWindowsExeConfig";

  public ComputerUseWindowsExeConfig {
    Checks.notNull(access, TYPE, "access");
    Checks.notNull(productName, TYPE, "product_name");
    Checks.notNull(publisherName, TYPE, "publisher_name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ComputerUseWindowsExeConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ComputerUseWindowsExeConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ComputerUseWindowsExeConfig readBody(JsonParser p) {
    AllowDenyRequirement access = null;
    String productName = null;
    String publisherName = null;
    String binaryName = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "access" -> access = AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "access"));
        case "product_name" -> productName = Decode.string(p, TYPE, "product_name");
        case "publisher_name" -> publisherName = Decode.string(p, TYPE, "publisher_name");
        case "binary_name" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          binaryName = jsonNull ? null : Decode.string(p, TYPE, "binary_name");
        }
        default -> p.skipChildren();
      }
    }
    return new ComputerUseWindowsExeConfig(
                Decode.required(access, p, TYPE, "access"),
                Decode.required(productName, p, TYPE, "product_name"),
                Decode.required(publisherName, p, TYPE, "publisher_name"),
                binaryName,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("access");
    Encode.enumeration(g, access, TYPE, "access");
    g.writeStringProperty("product_name", productName);
    g.writeStringProperty("publisher_name", publisherName);
    Encode.property(g, "binary_name", binaryName, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ComputerUseWindowsExeConfig}. */
  public static final class Builder {
    private @Nullable AllowDenyRequirement access;
    private @Nullable String productName;
    private @Nullable String publisherName;
    private @Nullable String binaryName;
    private long explicitNulls;

    private Builder() {}

    /** {@code access}: required. */
    public Builder access(AllowDenyRequirement value) {
      access = Checks.notNull(value, TYPE, "access");
      return this;
    }

    /** {@code product_name}: required. */
    public Builder productName(String value) {
      productName = Checks.notNull(value, TYPE, "product_name");
      return this;
    }

    /** {@code publisher_name}: required. */
    public Builder publisherName(String value) {
      publisherName = Checks.notNull(value, TYPE, "publisher_name");
      return this;
    }

    /** {@code binary_name}: optional, nullable. */
    public Builder binaryName(@Nullable String value) {
      binaryName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ComputerUseWindowsExeConfig build() {
      return new ComputerUseWindowsExeConfig(
                  Checks.isSet(access, TYPE, "access"),
                  Checks.isSet(productName, TYPE, "product_name"),
                  Checks.isSet(publisherName, TYPE, "publisher_name"),
                  binaryName,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ComputerUseWindowsExeConfig> {
    Deserializer() {
      super(ComputerUseWindowsExeConfig.class);
    }

    @Override
    ComputerUseWindowsExeConfig decode(JsonParser p) {
      return ComputerUseWindowsExeConfig.read(p);
    }
  }
}
