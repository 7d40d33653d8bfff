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
 * Result of {@code plugin/install}.
 *
 * @param appsNeedingAuth required
 * @param authPolicy required
 */
@JsonDeserialize(using = PluginInstallResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginInstallResponse(List<AppSummary> appsNeedingAuth,
    PluginAuthPolicy authPolicy) implements ProtocolValue {
  private static final String TYPE = "PluginInstallResponse";

  public PluginInstallResponse {
    Checks.notNull(appsNeedingAuth, TYPE, "appsNeedingAuth");
    appsNeedingAuth = List.copyOf(appsNeedingAuth);
    Checks.notNull(authPolicy, TYPE, "authPolicy");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginInstallResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginInstallResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginInstallResponse readBody(JsonParser p) {
    List<AppSummary> appsNeedingAuth = null;
    PluginAuthPolicy authPolicy = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "appsNeedingAuth" -> {
          Decode.startArray(p, TYPE, "appsNeedingAuth");
          List<AppSummary> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(AppSummary.read(p));
          }
          appsNeedingAuth = json;
        }
        case "authPolicy" -> authPolicy = PluginAuthPolicy.fromWire(Decode.string(p, TYPE, "authPolicy"));
        default -> p.skipChildren();
      }
    }
    return new PluginInstallResponse(
                Decode.required(appsNeedingAuth, p, TYPE, "appsNeedingAuth"),
                Decode.required(authPolicy, p, TYPE, "authPolicy"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("appsNeedingAuth");
    g.writeStartArray();
    for (AppSummary jsonElement : appsNeedingAuth) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("authPolicy");
    Encode.enumeration(g, authPolicy, TYPE, "authPolicy");
    g.writeEndObject();
  }

  /** Builds {@link PluginInstallResponse}. */
  public static final class Builder {
    private @Nullable List<AppSummary> appsNeedingAuth;
    private @Nullable PluginAuthPolicy authPolicy;

    private Builder() {}

    /** {@code appsNeedingAuth}: required. */
    public Builder appsNeedingAuth(List<AppSummary> value) {
      appsNeedingAuth = Checks.notNull(value, TYPE, "appsNeedingAuth");
      return this;
    }

    /** {@code appsNeedingAuth}: required. */
    public Builder appsNeedingAuth(AppSummary... value) {
      return appsNeedingAuth(List.of(value));
    }

    /** {@code authPolicy}: required. */
    public Builder authPolicy(PluginAuthPolicy value) {
      authPolicy = Checks.notNull(value, TYPE, "authPolicy");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginInstallResponse build() {
      return new PluginInstallResponse(
                  Checks.isSet(appsNeedingAuth, TYPE, "appsNeedingAuth"),
                  Checks.isSet(authPolicy, TYPE, "authPolicy"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginInstallResponse> {
    Deserializer() {
      super(PluginInstallResponse.class);
    }

    @Override
    PluginInstallResponse decode(JsonParser p) {
      return PluginInstallResponse.read(p);
    }
  }
}
