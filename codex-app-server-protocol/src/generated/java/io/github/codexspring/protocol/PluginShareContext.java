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
 * Wire type {@code PluginShareContext}.
 *
 * @param remotePluginId required
 * @param canPublishToWorkspace optional, nullable
 * @param creatorAccountUserId optional, nullable
 * @param creatorName optional, nullable
 * @param discoverability optional, nullable
 * @param remoteVersion optional, nullable
 * @param sharePrincipals optional, nullable
 * @param shareUrl optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginShareContext.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareContext(String remotePluginId, @Nullable Boolean canPublishToWorkspace,
    @Nullable String creatorAccountUserId, @Nullable String creatorName,
    @Nullable PluginShareDiscoverability discoverability, @Nullable String remoteVersion,
    @Nullable List<PluginSharePrincipal> sharePrincipals, @Nullable String shareUrl,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginShareContext";

  public PluginShareContext {
    Checks.notNull(remotePluginId, TYPE, "remotePluginId");
    sharePrincipals = sharePrincipals == null ? null : List.copyOf(sharePrincipals);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareContext of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareContext read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareContext readBody(JsonParser p) {
    String remotePluginId = null;
    Boolean canPublishToWorkspace = null;
    String creatorAccountUserId = null;
    String creatorName = null;
    PluginShareDiscoverability discoverability = null;
    String remoteVersion = null;
    List<PluginSharePrincipal> sharePrincipals = null;
    String shareUrl = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "remotePluginId" -> remotePluginId = Decode.string(p, TYPE, "remotePluginId");
        case "canPublishToWorkspace" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          canPublishToWorkspace = jsonNull ? null : Decode.bool(p, TYPE, "canPublishToWorkspace");
        }
        case "creatorAccountUserId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          creatorAccountUserId = jsonNull ? null : Decode.string(p, TYPE, "creatorAccountUserId");
        }
        case "creatorName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          creatorName = jsonNull ? null : Decode.string(p, TYPE, "creatorName");
        }
        case "discoverability" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          discoverability = jsonNull ? null : PluginShareDiscoverability.fromWire(Decode.string(p, TYPE, "discoverability"));
        }
        case "remoteVersion" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          remoteVersion = jsonNull ? null : Decode.string(p, TYPE, "remoteVersion");
        }
        case "sharePrincipals" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "sharePrincipals");
            List<PluginSharePrincipal> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(PluginSharePrincipal.read(p));
            }
            sharePrincipals = json;
          }
        }
        case "shareUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          shareUrl = jsonNull ? null : Decode.string(p, TYPE, "shareUrl");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginShareContext(
                Decode.required(remotePluginId, p, TYPE, "remotePluginId"),
                canPublishToWorkspace,
                creatorAccountUserId,
                creatorName,
                discoverability,
                remoteVersion,
                sharePrincipals,
                shareUrl,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("remotePluginId", remotePluginId);
    Encode.property(g, "canPublishToWorkspace", canPublishToWorkspace, explicitNulls.contains(0));
    Encode.property(g, "creatorAccountUserId", creatorAccountUserId, explicitNulls.contains(1));
    Encode.property(g, "creatorName", creatorName, explicitNulls.contains(2));
    Encode.property(g, TYPE, "discoverability", discoverability, explicitNulls.contains(3));
    Encode.property(g, "remoteVersion", remoteVersion, explicitNulls.contains(4));
    if (sharePrincipals != null) {
      g.writeName("sharePrincipals");
      g.writeStartArray();
      for (PluginSharePrincipal jsonElement : sharePrincipals) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(5)) {
      g.writeNullProperty("sharePrincipals");
    }
    Encode.property(g, "shareUrl", shareUrl, explicitNulls.contains(6));
    g.writeEndObject();
  }

  /** Builds {@link PluginShareContext}. */
  public static final class Builder {
    private @Nullable String remotePluginId;
    private @Nullable Boolean canPublishToWorkspace;
    private @Nullable String creatorAccountUserId;
    private @Nullable String creatorName;
    private @Nullable PluginShareDiscoverability discoverability;
    private @Nullable String remoteVersion;
    private @Nullable List<PluginSharePrincipal> sharePrincipals;
    private @Nullable String shareUrl;
    private long explicitNulls;

    private Builder() {}

    /** {@code remotePluginId}: required. */
    public Builder remotePluginId(String value) {
      remotePluginId = Checks.notNull(value, TYPE, "remotePluginId");
      return this;
    }

    /** {@code canPublishToWorkspace}: optional, nullable. */
    public Builder canPublishToWorkspace(boolean value) {
      canPublishToWorkspace = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code canPublishToWorkspace}: optional, nullable. */
    public Builder canPublishToWorkspace(@Nullable Boolean value) {
      canPublishToWorkspace = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code creatorAccountUserId}: optional, nullable. */
    public Builder creatorAccountUserId(@Nullable String value) {
      creatorAccountUserId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code creatorName}: optional, nullable. */
    public Builder creatorName(@Nullable String value) {
      creatorName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code discoverability}: optional, nullable. */
    public Builder discoverability(@Nullable PluginShareDiscoverability value) {
      discoverability = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code remoteVersion}: optional, nullable. */
    public Builder remoteVersion(@Nullable String value) {
      remoteVersion = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code sharePrincipals}: optional, nullable. */
    public Builder sharePrincipals(@Nullable List<PluginSharePrincipal> value) {
      sharePrincipals = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code shareUrl}: optional, nullable. */
    public Builder shareUrl(@Nullable String value) {
      shareUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareContext build() {
      return new PluginShareContext(
                  Checks.isSet(remotePluginId, TYPE, "remotePluginId"),
                  canPublishToWorkspace,
                  creatorAccountUserId,
                  creatorName,
                  discoverability,
                  remoteVersion,
                  sharePrincipals,
                  shareUrl,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareContext> {
    Deserializer() {
      super(PluginShareContext.class);
    }

    @Override
    PluginShareContext decode(JsonParser p) {
      return PluginShareContext.read(p);
    }
  }
}
