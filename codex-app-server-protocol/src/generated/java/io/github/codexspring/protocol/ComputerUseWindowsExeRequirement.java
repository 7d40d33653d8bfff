package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ComputerUseWindowsExeRequirement}.
 *
 * @param access required
 * @param productName required
 * @param publisherName required
 * @param binaryName optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ComputerUseWindowsExeRequirement.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ComputerUseWindowsExeRequirement(AllowDenyRequirement access, String productName,
    String publisherName, @Nullable String binaryName,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ComputerUseWindowsExeRequirement";

  public ComputerUseWindowsExeRequirement {
    Checks.notNull(access, TYPE, "access");
    Checks.notNull(productName, TYPE, "productName");
    Checks.notNull(publisherName, TYPE, "publisherName");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ComputerUseWindowsExeRequirement of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ComputerUseWindowsExeRequirement read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ComputerUseWindowsExeRequirement readBody(JsonParser p) {
    AllowDenyRequirement access = null;
    String productName = null;
    String publisherName = null;
    String binaryName = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "access" -> access = AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "access"));
        case "productName" -> productName = Decode.string(p, TYPE, "productName");
        case "publisherName" -> publisherName = Decode.string(p, TYPE, "publisherName");
        case "binaryName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          binaryName = jsonNull ? null : Decode.string(p, TYPE, "binaryName");
        }
        default -> p.skipChildren();
      }
    }
    return new ComputerUseWindowsExeRequirement(
                Decode.required(access, p, TYPE, "access"),
                Decode.required(productName, p, TYPE, "productName"),
                Decode.required(publisherName, p, TYPE, "publisherName"),
                binaryName,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("access");
    Encode.enumeration(g, access, TYPE, "access");
    g.writeStringProperty("productName", productName);
    g.writeStringProperty("publisherName", publisherName);
    Encode.property(g, "binaryName", binaryName, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ComputerUseWindowsExeRequirement}. */
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

    /** {@code productName}: required. */
    public Builder productName(String value) {
      productName = Checks.notNull(value, TYPE, "productName");
      return this;
    }

    /** {@code publisherName}: required. */
    public Builder publisherName(String value) {
      publisherName = Checks.notNull(value, TYPE, "publisherName");
      return this;
    }

    /** {@code binaryName}: optional, nullable. */
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
    public ComputerUseWindowsExeRequirement build() {
      return new ComputerUseWindowsExeRequirement(
                  Checks.isSet(access, TYPE, "access"),
                  Checks.isSet(productName, TYPE, "productName"),
                  Checks.isSet(publisherName, TYPE, "publisherName"),
                  binaryName,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ComputerUseWindowsExeRequirement> {
    Deserializer() {
      super(ComputerUseWindowsExeRequirement.class);
    }

    @Override
    ComputerUseWindowsExeRequirement decode(JsonParser p) {
      return ComputerUseWindowsExeRequirement.read(p);
    }
  }
}
