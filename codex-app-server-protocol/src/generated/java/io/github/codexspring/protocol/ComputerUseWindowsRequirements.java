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
 * Wire type {@code ComputerUseWindowsRequirements}.
 *
 * @param aumids optional, nullable
 * @param exes optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ComputerUseWindowsRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ComputerUseWindowsRequirements(@Nullable Map<String, AllowDenyRequirement> aumids,
    @Nullable List<ComputerUseWindowsExeRequirement> exes,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ComputerUseWindowsRequirements";

  public ComputerUseWindowsRequirements {
    aumids = aumids == null ? null : Checks.copy(aumids);
    exes = exes == null ? null : List.copyOf(exes);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ComputerUseWindowsRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ComputerUseWindowsRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ComputerUseWindowsRequirements readBody(JsonParser p) {
    Map<String, AllowDenyRequirement> aumids = null;
    List<ComputerUseWindowsExeRequirement> exes = null;
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
            List<ComputerUseWindowsExeRequirement> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ComputerUseWindowsExeRequirement.read(p));
            }
            exes = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ComputerUseWindowsRequirements(
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
      for (ComputerUseWindowsExeRequirement jsonElement : exes) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(1)) {
      g.writeNullProperty("exes");
    }
    g.writeEndObject();
  }

  /** Builds {@link ComputerUseWindowsRequirements}. */
  public static final class Builder {
    private @Nullable Map<String, AllowDenyRequirement> aumids;
    private @Nullable List<ComputerUseWindowsExeRequirement> exes;
    private long explicitNulls;

    private Builder() {}

    /** {@code aumids}: optional, nullable. */
    public Builder aumids(@Nullable Map<String, AllowDenyRequirement> value) {
      aumids = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code exes}: optional, nullable. */
    public Builder exes(@Nullable List<ComputerUseWindowsExeRequirement> value) {
      exes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ComputerUseWindowsRequirements build() {
      return new ComputerUseWindowsRequirements(
                  aumids,
                  exes,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ComputerUseWindowsRequirements> {
    Deserializer() {
      super(ComputerUseWindowsRequirements.class);
    }

    @Override
    ComputerUseWindowsRequirements decode(JsonParser p) {
      return ComputerUseWindowsRequirements.read(p);
    }
  }
}
