package io.github.codexspring.protocol;

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
 * Wire type {@code NetworkRequirements}.
 *
 * @param allowLocalBinding optional, nullable
 * @param allowUnixSockets optional, nullable
 * @param allowUpstreamProxy optional, nullable
 * @param allowedDomains optional, nullable
 * @param dangerouslyAllowAllUnixSockets optional, nullable
 * @param dangerouslyAllowNonLoopbackProxy optional, nullable
 * @param deniedDomains optional, nullable
 * @param domains optional, nullable
 * @param enabled optional, nullable
 * @param httpPort optional, nullable
 * @param managedAllowedDomainsOnly optional, nullable
 * @param reviewDomains optional, nullable
 * @param socksPort optional, nullable
 * @param unixSockets optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = NetworkRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record NetworkRequirements(@Nullable Boolean allowLocalBinding,
    @Nullable List<String> allowUnixSockets, @Nullable Boolean allowUpstreamProxy,
    @Nullable List<String> allowedDomains, @Nullable Boolean dangerouslyAllowAllUnixSockets,
    @Nullable Boolean dangerouslyAllowNonLoopbackProxy, @Nullable List<String> deniedDomains,
    @Nullable Map<String, NetworkDomainPermission> domains, @Nullable Boolean enabled,
    @Nullable Integer httpPort, @Nullable Boolean managedAllowedDomainsOnly,
    @Nullable List<String> reviewDomains, @Nullable Integer socksPort,
    @Nullable Map<String, NetworkUnixSocketPermission> unixSockets,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "NetworkRequirements";

  public NetworkRequirements {
    allowUnixSockets = allowUnixSockets == null ? null : List.copyOf(allowUnixSockets);
    allowedDomains = allowedDomains == null ? null : List.copyOf(allowedDomains);
    deniedDomains = deniedDomains == null ? null : List.copyOf(deniedDomains);
    domains = domains == null ? null : Checks.copy(domains);
    reviewDomains = reviewDomains == null ? null : List.copyOf(reviewDomains);
    unixSockets = unixSockets == null ? null : Checks.copy(unixSockets);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static NetworkRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static NetworkRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static NetworkRequirements readBody(JsonParser p) {
    Boolean allowLocalBinding = null;
    List<String> allowUnixSockets = null;
    Boolean allowUpstreamProxy = null;
    List<String> allowedDomains = null;
    Boolean dangerouslyAllowAllUnixSockets = null;
    Boolean dangerouslyAllowNonLoopbackProxy = null;
    List<String> deniedDomains = null;
    Map<String, NetworkDomainPermission> domains = null;
    Boolean enabled = null;
    Integer httpPort = null;
    Boolean managedAllowedDomainsOnly = null;
    List<String> reviewDomains = null;
    Integer socksPort = null;
    Map<String, NetworkUnixSocketPermission> unixSockets = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "allowLocalBinding" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          allowLocalBinding = jsonNull ? null : Decode.bool(p, TYPE, "allowLocalBinding");
        }
        case "allowUnixSockets" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          allowUnixSockets = jsonNull ? null : Decode.strings(p, TYPE, "allowUnixSockets");
        }
        case "allowUpstreamProxy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          allowUpstreamProxy = jsonNull ? null : Decode.bool(p, TYPE, "allowUpstreamProxy");
        }
        case "allowedDomains" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          allowedDomains = jsonNull ? null : Decode.strings(p, TYPE, "allowedDomains");
        }
        case "dangerouslyAllowAllUnixSockets" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          dangerouslyAllowAllUnixSockets = jsonNull ? null : Decode.bool(p, TYPE, "dangerouslyAllowAllUnixSockets");
        }
        case "dangerouslyAllowNonLoopbackProxy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          dangerouslyAllowNonLoopbackProxy = jsonNull ? null : Decode.bool(p, TYPE, "dangerouslyAllowNonLoopbackProxy");
        }
        case "deniedDomains" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          deniedDomains = jsonNull ? null : Decode.strings(p, TYPE, "deniedDomains");
        }
        case "domains" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "domains");
            Map<String, NetworkDomainPermission> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, NetworkDomainPermission.fromWire(Decode.string(p, TYPE, "domains")));
            }
            domains = json;
          }
        }
        case "enabled" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          enabled = jsonNull ? null : Decode.bool(p, TYPE, "enabled");
        }
        case "httpPort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          httpPort = jsonNull ? null : Decode.int32(p, TYPE, "httpPort");
        }
        case "managedAllowedDomainsOnly" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          managedAllowedDomainsOnly = jsonNull ? null : Decode.bool(p, TYPE, "managedAllowedDomainsOnly");
        }
        case "reviewDomains" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          reviewDomains = jsonNull ? null : Decode.strings(p, TYPE, "reviewDomains");
        }
        case "socksPort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          socksPort = jsonNull ? null : Decode.int32(p, TYPE, "socksPort");
        }
        case "unixSockets" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "unixSockets");
            Map<String, NetworkUnixSocketPermission> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, NetworkUnixSocketPermission.fromWire(Decode.string(p, TYPE, "unixSockets")));
            }
            unixSockets = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new NetworkRequirements(
                allowLocalBinding,
                allowUnixSockets,
                allowUpstreamProxy,
                allowedDomains,
                dangerouslyAllowAllUnixSockets,
                dangerouslyAllowNonLoopbackProxy,
                deniedDomains,
                domains,
                enabled,
                httpPort,
                managedAllowedDomainsOnly,
                reviewDomains,
                socksPort,
                unixSockets,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "allowLocalBinding", allowLocalBinding, explicitNulls.contains(0));
    Encode.property(g, "allowUnixSockets", allowUnixSockets, explicitNulls.contains(1));
    Encode.property(g, "allowUpstreamProxy", allowUpstreamProxy, explicitNulls.contains(2));
    Encode.property(g, "allowedDomains", allowedDomains, explicitNulls.contains(3));
    Encode.property(g, "dangerouslyAllowAllUnixSockets", dangerouslyAllowAllUnixSockets, explicitNulls.contains(4));
    Encode.property(g, "dangerouslyAllowNonLoopbackProxy", dangerouslyAllowNonLoopbackProxy, explicitNulls.contains(5));
    Encode.property(g, "deniedDomains", deniedDomains, explicitNulls.contains(6));
    if (domains != null) {
      g.writeName("domains");
      g.writeStartObject();
      for (Map.Entry<String, NetworkDomainPermission> jsonEntry : domains.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Encode.enumeration(g, jsonEntry.getValue(), TYPE, "domains");
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(7)) {
      g.writeNullProperty("domains");
    }
    Encode.property(g, "enabled", enabled, explicitNulls.contains(8));
    Encode.property(g, "httpPort", httpPort, explicitNulls.contains(9));
    Encode.property(g, "managedAllowedDomainsOnly", managedAllowedDomainsOnly, explicitNulls.contains(10));
    Encode.property(g, "reviewDomains", reviewDomains, explicitNulls.contains(11));
    Encode.property(g, "socksPort", socksPort, explicitNulls.contains(12));
    if (unixSockets != null) {
      g.writeName("unixSockets");
      g.writeStartObject();
      for (Map.Entry<String, NetworkUnixSocketPermission> jsonEntry : unixSockets.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Encode.enumeration(g, jsonEntry.getValue(), TYPE, "unixSockets");
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(13)) {
      g.writeNullProperty("unixSockets");
    }
    g.writeEndObject();
  }

  /** Builds {@link NetworkRequirements}. */
  public static final class Builder {
    private @Nullable Boolean allowLocalBinding;
    private @Nullable List<String> allowUnixSockets;
    private @Nullable Boolean allowUpstreamProxy;
    private @Nullable List<String> allowedDomains;
    private @Nullable Boolean dangerouslyAllowAllUnixSockets;
    private @Nullable Boolean dangerouslyAllowNonLoopbackProxy;
    private @Nullable List<String> deniedDomains;
    private @Nullable Map<String, NetworkDomainPermission> domains;
    private @Nullable Boolean enabled;
    private @Nullable Integer httpPort;
    private @Nullable Boolean managedAllowedDomainsOnly;
    private @Nullable List<String> reviewDomains;
    private @Nullable Integer socksPort;
    private @Nullable Map<String, NetworkUnixSocketPermission> unixSockets;
    private long explicitNulls;

    private Builder() {}

    /** {@code allowLocalBinding}: optional, nullable. */
    public Builder allowLocalBinding(boolean value) {
      allowLocalBinding = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code allowLocalBinding}: optional, nullable. */
    public Builder allowLocalBinding(@Nullable Boolean value) {
      allowLocalBinding = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code allowUnixSockets}: optional, nullable. */
    public Builder allowUnixSockets(@Nullable List<String> value) {
      allowUnixSockets = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code allowUpstreamProxy}: optional, nullable. */
    public Builder allowUpstreamProxy(boolean value) {
      allowUpstreamProxy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code allowUpstreamProxy}: optional, nullable. */
    public Builder allowUpstreamProxy(@Nullable Boolean value) {
      allowUpstreamProxy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code allowedDomains}: optional, nullable. */
    public Builder allowedDomains(@Nullable List<String> value) {
      allowedDomains = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code dangerouslyAllowAllUnixSockets}: optional, nullable. */
    public Builder dangerouslyAllowAllUnixSockets(boolean value) {
      dangerouslyAllowAllUnixSockets = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code dangerouslyAllowAllUnixSockets}: optional, nullable. */
    public Builder dangerouslyAllowAllUnixSockets(@Nullable Boolean value) {
      dangerouslyAllowAllUnixSockets = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code dangerouslyAllowNonLoopbackProxy}: optional, nullable. */
    public Builder dangerouslyAllowNonLoopbackProxy(boolean value) {
      dangerouslyAllowNonLoopbackProxy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, false);
      return this;
    }

    /** {@code dangerouslyAllowNonLoopbackProxy}: optional, nullable. */
    public Builder dangerouslyAllowNonLoopbackProxy(@Nullable Boolean value) {
      dangerouslyAllowNonLoopbackProxy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code deniedDomains}: optional, nullable. */
    public Builder deniedDomains(@Nullable List<String> value) {
      deniedDomains = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code domains}: optional, nullable. */
    public Builder domains(@Nullable Map<String, NetworkDomainPermission> value) {
      domains = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code enabled}: optional, nullable. */
    public Builder enabled(boolean value) {
      enabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, false);
      return this;
    }

    /** {@code enabled}: optional, nullable. */
    public Builder enabled(@Nullable Boolean value) {
      enabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code httpPort}: optional, nullable. */
    public Builder httpPort(int value) {
      Checks.unsigned(value, TYPE, "httpPort");
      httpPort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, false);
      return this;
    }

    /** {@code httpPort}: optional, nullable. */
    public Builder httpPort(@Nullable Integer value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "httpPort");
      }
      httpPort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code managedAllowedDomainsOnly}: optional, nullable. */
    public Builder managedAllowedDomainsOnly(boolean value) {
      managedAllowedDomainsOnly = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, false);
      return this;
    }

    /** {@code managedAllowedDomainsOnly}: optional, nullable. */
    public Builder managedAllowedDomainsOnly(@Nullable Boolean value) {
      managedAllowedDomainsOnly = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code reviewDomains}: optional, nullable. */
    public Builder reviewDomains(@Nullable List<String> value) {
      reviewDomains = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code socksPort}: optional, nullable. */
    public Builder socksPort(int value) {
      Checks.unsigned(value, TYPE, "socksPort");
      socksPort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, false);
      return this;
    }

    /** {@code socksPort}: optional, nullable. */
    public Builder socksPort(@Nullable Integer value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "socksPort");
      }
      socksPort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code unixSockets}: optional, nullable. */
    public Builder unixSockets(@Nullable Map<String, NetworkUnixSocketPermission> value) {
      unixSockets = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public NetworkRequirements build() {
      return new NetworkRequirements(
                  allowLocalBinding,
                  allowUnixSockets,
                  allowUpstreamProxy,
                  allowedDomains,
                  dangerouslyAllowAllUnixSockets,
                  dangerouslyAllowNonLoopbackProxy,
                  deniedDomains,
                  domains,
                  enabled,
                  httpPort,
                  managedAllowedDomainsOnly,
                  reviewDomains,
                  socksPort,
                  unixSockets,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<NetworkRequirements> {
    Deserializer() {
      super(NetworkRequirements.class);
    }

    @Override
    NetworkRequirements decode(JsonParser p) {
      return NetworkRequirements.read(p);
    }
  }
}
