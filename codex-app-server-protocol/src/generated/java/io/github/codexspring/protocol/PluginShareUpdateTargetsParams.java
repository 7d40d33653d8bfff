package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code plugin/share/updateTargets}.
 *
 * @param discoverability required
 * @param remotePluginId required
 * @param shareTargets required
 */
@JsonDeserialize(using = PluginShareUpdateTargetsParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareUpdateTargetsParams(PluginShareUpdateDiscoverability discoverability,
    String remotePluginId, List<PluginShareTarget> shareTargets) implements ProtocolValue {
  private static final String TYPE = "PluginShareUpdateTargetsParams";

  public PluginShareUpdateTargetsParams {
    Checks.notNull(discoverability, TYPE, "discoverability");
    Checks.notNull(remotePluginId, TYPE, "remotePluginId");
    Checks.notNull(shareTargets, TYPE, "shareTargets");
    shareTargets = List.copyOf(shareTargets);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareUpdateTargetsParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareUpdateTargetsParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareUpdateTargetsParams readBody(JsonParser p) {
    PluginShareUpdateDiscoverability discoverability = null;
    String remotePluginId = null;
    List<PluginShareTarget> shareTargets = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "discoverability" -> discoverability = PluginShareUpdateDiscoverability.fromWire(Decode.string(p, TYPE, "discoverability"));
        case "remotePluginId" -> remotePluginId = Decode.string(p, TYPE, "remotePluginId");
        case "shareTargets" -> {
          Decode.startArray(p, TYPE, "shareTargets");
          List<PluginShareTarget> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(PluginShareTarget.read(p));
          }
          shareTargets = json;
        }
        default -> p.skipChildren();
      }
    }
    return new PluginShareUpdateTargetsParams(
                Decode.required(discoverability, p, TYPE, "discoverability"),
                Decode.required(remotePluginId, p, TYPE, "remotePluginId"),
                Decode.required(shareTargets, p, TYPE, "shareTargets"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("discoverability");
    Encode.enumeration(g, discoverability, TYPE, "discoverability");
    g.writeStringProperty("remotePluginId", remotePluginId);
    g.writeName("shareTargets");
    g.writeStartArray();
    for (PluginShareTarget jsonElement : shareTargets) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link PluginShareUpdateTargetsParams}. */
  public static final class Builder {
    private @Nullable PluginShareUpdateDiscoverability discoverability;
    private @Nullable String remotePluginId;
    private @Nullable List<PluginShareTarget> shareTargets;

    private Builder() {}

    /** {@code discoverability}: required. */
    public Builder discoverability(PluginShareUpdateDiscoverability value) {
      discoverability = Checks.notNull(value, TYPE, "discoverability");
      return this;
    }

    /** {@code remotePluginId}: required. */
    public Builder remotePluginId(String value) {
      remotePluginId = Checks.notNull(value, TYPE, "remotePluginId");
      return this;
    }

    /** {@code shareTargets}: required. */
    public Builder shareTargets(List<PluginShareTarget> value) {
      shareTargets = Checks.notNull(value, TYPE, "shareTargets");
      return this;
    }

    /** {@code shareTargets}: required. */
    public Builder shareTargets(PluginShareTarget... value) {
      return shareTargets(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareUpdateTargetsParams build() {
      return new PluginShareUpdateTargetsParams(
                  Checks.isSet(discoverability, TYPE, "discoverability"),
                  Checks.isSet(remotePluginId, TYPE, "remotePluginId"),
                  Checks.isSet(shareTargets, TYPE, "shareTargets"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareUpdateTargetsParams> {
    Deserializer() {
      super(PluginShareUpdateTargetsParams.class);
    }

    @Override
    PluginShareUpdateTargetsParams decode(JsonParser p) {
      return PluginShareUpdateTargetsParams.read(p);
    }
  }
}
