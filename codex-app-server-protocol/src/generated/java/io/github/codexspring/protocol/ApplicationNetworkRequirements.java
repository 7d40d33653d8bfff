package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ApplicationNetworkRequirements}.
 *
 * @param domains required
 * @param enabled required
 */
@JsonDeserialize(using = ApplicationNetworkRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ApplicationNetworkRequirements(Map<String, NetworkDomainPermission> domains,
    boolean enabled) implements ProtocolValue {
  private static final String TYPE = "ApplicationNetworkRequirements";

  public ApplicationNetworkRequirements {
    Checks.notNull(domains, TYPE, "domains");
    domains = Checks.copy(domains);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ApplicationNetworkRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ApplicationNetworkRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ApplicationNetworkRequirements readBody(JsonParser p) {
    Map<String, NetworkDomainPermission> domains = null;
    Boolean enabled = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "domains" -> {
          Decode.startObject(p, TYPE, "domains");
          Map<String, NetworkDomainPermission> json = new LinkedHashMap<>();
          for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
            p.nextToken();
            json.put(jsonKey, NetworkDomainPermission.fromWire(Decode.string(p, TYPE, "domains")));
          }
          domains = json;
        }
        case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
        default -> p.skipChildren();
      }
    }
    return new ApplicationNetworkRequirements(
                Decode.required(domains, p, TYPE, "domains"),
                Decode.required(enabled, p, TYPE, "enabled"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("domains");
    g.writeStartObject();
    for (Map.Entry<String, NetworkDomainPermission> jsonEntry : domains.entrySet()) {
      g.writeName(jsonEntry.getKey());
      Encode.enumeration(g, jsonEntry.getValue(), TYPE, "domains");
    }
    g.writeEndObject();
    g.writeBooleanProperty("enabled", enabled);
    g.writeEndObject();
  }

  /** Builds {@link ApplicationNetworkRequirements}. */
  public static final class Builder {
    private @Nullable Map<String, NetworkDomainPermission> domains;
    private @Nullable Boolean enabled;

    private Builder() {}

    /** {@code domains}: required. */
    public Builder domains(Map<String, NetworkDomainPermission> value) {
      domains = Checks.notNull(value, TYPE, "domains");
      return this;
    }

    /** {@code enabled}: required. */
    public Builder enabled(boolean value) {
      enabled = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ApplicationNetworkRequirements build() {
      return new ApplicationNetworkRequirements(
                  Checks.isSet(domains, TYPE, "domains"),
                  Checks.isSet(enabled, TYPE, "enabled"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ApplicationNetworkRequirements> {
    Deserializer() {
      super(ApplicationNetworkRequirements.class);
    }

    @Override
    ApplicationNetworkRequirements decode(JsonParser p) {
      return ApplicationNetworkRequirements.read(p);
    }
  }
}
