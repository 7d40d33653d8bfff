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
 * Result of {@code plugin/share/updateTargets}.
 *
 * @param discoverability required
 * @param principals required
 */
@JsonDeserialize(using = PluginShareUpdateTargetsResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareUpdateTargetsResponse(PluginShareDiscoverability discoverability,
    List<PluginSharePrincipal> principals) implements ProtocolValue {
  private static final String TYPE = "PluginShareUpdateTargetsResponse";

  public PluginShareUpdateTargetsResponse {
    Checks.notNull(discoverability, TYPE, "discoverability");
    Checks.notNull(principals, TYPE, "principals");
    principals = List.copyOf(principals);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareUpdateTargetsResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareUpdateTargetsResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareUpdateTargetsResponse readBody(JsonParser p) {
    PluginShareDiscoverability discoverability = null;
    List<PluginSharePrincipal> principals = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "discoverability" -> discoverability = PluginShareDiscoverability.fromWire(Decode.string(p, TYPE, "discoverability"));
        case "principals" -> {
          Decode.startArray(p, TYPE, "principals");
          List<PluginSharePrincipal> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(PluginSharePrincipal.read(p));
          }
          principals = json;
        }
        default -> p.skipChildren();
      }
    }
    return new PluginShareUpdateTargetsResponse(
                Decode.required(discoverability, p, TYPE, "discoverability"),
                Decode.required(principals, p, TYPE, "principals"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("discoverability");
    Encode.enumeration(g, discoverability, TYPE, "discoverability");
    g.writeName("principals");
    g.writeStartArray();
    for (PluginSharePrincipal jsonElement : principals) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link PluginShareUpdateTargetsResponse}. */
  public static final class Builder {
    private @Nullable PluginShareDiscoverability discoverability;
    private @Nullable List<PluginSharePrincipal> principals;

    private Builder() {}

    /** {@code discoverability}: required. */
    public Builder discoverability(PluginShareDiscoverability value) {
      discoverability = Checks.notNull(value, TYPE, "discoverability");
      return this;
    }

    /** {@code principals}: required. */
    public Builder principals(List<PluginSharePrincipal> value) {
      principals = Checks.notNull(value, TYPE, "principals");
      return this;
    }

    /** {@code principals}: required. */
    public Builder principals(PluginSharePrincipal... value) {
      return principals(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareUpdateTargetsResponse build() {
      return new PluginShareUpdateTargetsResponse(
                  Checks.isSet(discoverability, TYPE, "discoverability"),
                  Checks.isSet(principals, TYPE, "principals"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareUpdateTargetsResponse> {
    Deserializer() {
      super(PluginShareUpdateTargetsResponse.class);
    }

    @Override
    PluginShareUpdateTargetsResponse decode(JsonParser p) {
      return PluginShareUpdateTargetsResponse.read(p);
    }
  }
}
