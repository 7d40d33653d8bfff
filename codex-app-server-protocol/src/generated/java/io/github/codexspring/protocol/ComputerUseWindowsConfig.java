package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ComputerUseWindowsConfig}.
 *
 * @param aumids optional, nullable
 * @param exes optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ComputerUseWindowsConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ComputerUseWindowsConfig(@Nullable Map<String, AllowDenyRequirement> aumids,
    @Nullable List<ComputerUseWindowsExeConfig> exes,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ComputerUseWindowsConfig";

  public ComputerUseWindowsConfig {
    aumids = aumids == null ? null : Checks.copy(aumids);
    exes = exes == null ? null : List.copyOf(exes);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ComputerUseWindowsConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ComputerUseWindowsConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ComputerUseWindowsConfig readBody(JsonParser p) {
    Map<String, AllowDenyRequirement> aumids = null;
    List<ComputerUseWindowsExeConfig> exes = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "aumids" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "aumids");
            Map<String, AllowDenyRequirement> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "aumids")));
            }
            aumids = json;
          }
        }
        case "exes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "exes");
            List<ComputerUseWindowsExeConfig> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ComputerUseWindowsExeConfig.read(p));
            }
            exes = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ComputerUseWindowsConfig(
                aumids,
                exes,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    if (aumids != null) {
      g.writeName("aumids");
      g.writeStartObject();
      for (Map.Entry<String, AllowDenyRequirement> jsonEntry : aumids.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Encode.enumeration(g, jsonEntry.getValue(), TYPE, "aumids");
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("aumids");
    }
    if (exes != null) {
      g.writeName("exes");
      g.writeStartArray();
      for (ComputerUseWindowsExeConfig jsonElement : exes) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(1)) {
      g.writeNullProperty("exes");
    }
    g.writeEndObject();
  }

  /** Builds {@link ComputerUseWindowsConfig}. */
  public static final class Builder {
    private @Nullable Map<String, AllowDenyRequirement> aumids;
    private @Nullable List<ComputerUseWindowsExeConfig> exes;
    private long explicitNulls;

    private Builder() {}

    /** {@code aumids}: optional, nullable. */
    public Builder aumids(@Nullable Map<String, AllowDenyRequirement> value) {
      aumids = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code exes}: optional, nullable. */
    public Builder exes(@Nullable List<ComputerUseWindowsExeConfig> value) {
      exes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ComputerUseWindowsConfig build() {
      return new ComputerUseWindowsConfig(
                  aumids,
                  exes,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ComputerUseWindowsConfig> {
    Deserializer() {
      super(ComputerUseWindowsConfig.class);
    }

    @Override
    ComputerUseWindowsConfig decode(JsonParser p) {
      return ComputerUseWindowsConfig.read(p);
    }
  }
}
