package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code plugin/installed}.
 *
 * @param cwds optional, nullable
 * @param installSuggestionPluginNames optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginInstalledParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginInstalledParams(@Nullable List<String> cwds,
    @Nullable List<String> installSuggestionPluginNames,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginInstalledParams";

  public PluginInstalledParams {
    cwds = cwds == null ? null : List.copyOf(cwds);
    installSuggestionPluginNames = installSuggestionPluginNames == null ? null : List.copyOf(installSuggestionPluginNames);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginInstalledParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginInstalledParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginInstalledParams readBody(JsonParser p) {
    List<String> cwds = null;
    List<String> installSuggestionPluginNames = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cwds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cwds = jsonNull ? null : Decode.strings(p, TYPE, "cwds");
        }
        case "installSuggestionPluginNames" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          installSuggestionPluginNames = jsonNull ? null : Decode.strings(p, TYPE, "installSuggestionPluginNames");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginInstalledParams(
                cwds,
                installSuggestionPluginNames,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cwds", cwds, explicitNulls.contains(0));
    Encode.property(g, "installSuggestionPluginNames", installSuggestionPluginNames, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link PluginInstalledParams}. */
  public static final class Builder {
    private @Nullable List<String> cwds;
    private @Nullable List<String> installSuggestionPluginNames;
    private long explicitNulls;

    private Builder() {}

    /** {@code cwds}: optional, nullable. */
    public Builder cwds(@Nullable List<String> value) {
      cwds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code installSuggestionPluginNames}: optional, nullable. */
    public Builder installSuggestionPluginNames(@Nullable List<String> value) {
      installSuggestionPluginNames = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginInstalledParams build() {
      return new PluginInstalledParams(
                  cwds,
                  installSuggestionPluginNames,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginInstalledParams> {
    Deserializer() {
      super(PluginInstalledParams.class);
    }

    @Override
    PluginInstalledParams decode(JsonParser p) {
      return PluginInstalledParams.read(p);
    }
  }
}
