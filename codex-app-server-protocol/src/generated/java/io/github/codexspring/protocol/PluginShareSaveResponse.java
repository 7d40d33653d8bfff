package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code plugin/share/save}.
 *
 * @param remotePluginId required
 * @param shareUrl required
 * @param canPublishToWorkspace optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginShareSaveResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareSaveResponse(String remotePluginId, String shareUrl,
    @Nullable Boolean canPublishToWorkspace, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginShareSaveResponse";

  public PluginShareSaveResponse {
    Checks.notNull(remotePluginId, TYPE, "remotePluginId");
    Checks.notNull(shareUrl, TYPE, "shareUrl");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareSaveResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareSaveResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareSaveResponse readBody(JsonParser p) {
    String remotePluginId = null;
    String shareUrl = null;
    Boolean canPublishToWorkspace = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "remotePluginId" -> remotePluginId = Decode.string(p, TYPE, "remotePluginId");
        case "shareUrl" -> shareUrl = Decode.string(p, TYPE, "shareUrl");
        case "canPublishToWorkspace" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          canPublishToWorkspace = jsonNull ? null : Decode.bool(p, TYPE, "canPublishToWorkspace");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginShareSaveResponse(
                Decode.required(remotePluginId, p, TYPE, "remotePluginId"),
                Decode.required(shareUrl, p, TYPE, "shareUrl"),
                canPublishToWorkspace,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("remotePluginId", remotePluginId);
    g.writeStringProperty("shareUrl", shareUrl);
    Encode.property(g, "canPublishToWorkspace", canPublishToWorkspace, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link PluginShareSaveResponse}. */
  public static final class Builder {
    private @Nullable String remotePluginId;
    private @Nullable String shareUrl;
    private @Nullable Boolean canPublishToWorkspace;
    private long explicitNulls;

    private Builder() {}

    /** {@code remotePluginId}: required. */
    public Builder remotePluginId(String value) {
      remotePluginId = Checks.notNull(value, TYPE, "remotePluginId");
      return this;
    }

    /** {@code shareUrl}: required. */
    public Builder shareUrl(String value) {
      shareUrl = Checks.notNull(value, TYPE, "shareUrl");
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

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareSaveResponse build() {
      return new PluginShareSaveResponse(
                  Checks.isSet(remotePluginId, TYPE, "remotePluginId"),
                  Checks.isSet(shareUrl, TYPE, "shareUrl"),
                  canPublishToWorkspace,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareSaveResponse> {
    Deserializer() {
      super(PluginShareSaveResponse.class);
    }

    @Override
    PluginShareSaveResponse decode(JsonParser p) {
      return PluginShareSaveResponse.read(p);
    }
  }
}
