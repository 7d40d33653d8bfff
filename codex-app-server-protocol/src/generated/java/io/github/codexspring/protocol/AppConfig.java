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
 * Wire type {@code AppConfig}.
 *
 * @param approvalsReviewer {@code approvals_reviewer}; optional, nullable
 * @param defaultToolsApprovalMode {@code default_tools_approval_mode}; optional, nullable
 * @param defaultToolsEnabled {@code default_tools_enabled}; optional, nullable
 * @param destructiveEnabled {@code destructive_enabled}; optional, nullable
 * @param enabled optional
 * @param links optional, nullable
 * @param omitToolsFrom {@code omit_tools_from}; optional, nullable
 * @param openWorldEnabled {@code open_world_enabled}; optional, nullable
 * @param tools optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppConfig(@Nullable ApprovalsReviewer approvalsReviewer,
    @Nullable AppToolApproval defaultToolsApprovalMode, @Nullable Boolean defaultToolsEnabled,
    @Nullable Boolean destructiveEnabled, @Nullable Boolean enabled, @Nullable AppLinksConfig links,
    @Nullable List<ToolExposureSurface> omitToolsFrom, @Nullable Boolean openWorldEnabled,
    @Nullable AppToolsConfig tools, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppConfig";

  public AppConfig {
    omitToolsFrom = omitToolsFrom == null ? null : List.copyOf(omitToolsFrom);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppConfig readBody(JsonParser p) {
    ApprovalsReviewer approvalsReviewer = null;
    AppToolApproval defaultToolsApprovalMode = null;
    Boolean defaultToolsEnabled = null;
    Boolean destructiveEnabled = null;
    Boolean enabled = null;
    AppLinksConfig links = null;
    List<ToolExposureSurface> omitToolsFrom = null;
    Boolean openWorldEnabled = null;
    AppToolsConfig tools = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "approvals_reviewer" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          approvalsReviewer = jsonNull ? null : ApprovalsReviewer.fromWire(Decode.string(p, TYPE, "approvals_reviewer"));
        }
        case "default_tools_approval_mode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          defaultToolsApprovalMode = jsonNull ? null : AppToolApproval.fromWire(Decode.string(p, TYPE, "default_tools_approval_mode"));
        }
        case "default_tools_enabled" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          defaultToolsEnabled = jsonNull ? null : Decode.bool(p, TYPE, "default_tools_enabled");
        }
        case "destructive_enabled" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          destructiveEnabled = jsonNull ? null : Decode.bool(p, TYPE, "destructive_enabled");
        }
        case "enabled" -> enabled = jsonNull ? null : Decode.bool(p, TYPE, "enabled");
        case "links" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          links = jsonNull ? null : AppLinksConfig.read(p);
        }
        case "omit_tools_from" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "omit_tools_from");
            List<ToolExposureSurface> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ToolExposureSurface.fromWire(Decode.string(p, TYPE, "omit_tools_from")));
            }
            omitToolsFrom = json;
          }
        }
        case "open_world_enabled" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          openWorldEnabled = jsonNull ? null : Decode.bool(p, TYPE, "open_world_enabled");
        }
        case "tools" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          tools = jsonNull ? null : AppToolsConfig.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new AppConfig(
                approvalsReviewer,
                defaultToolsApprovalMode,
                defaultToolsEnabled,
                destructiveEnabled,
                enabled,
                links,
                omitToolsFrom,
                openWorldEnabled,
                tools,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, TYPE, "approvals_reviewer", approvalsReviewer, explicitNulls.contains(0));
    Encode.property(g, TYPE, "default_tools_approval_mode", defaultToolsApprovalMode, explicitNulls.contains(1));
    Encode.property(g, "default_tools_enabled", defaultToolsEnabled, explicitNulls.contains(2));
    Encode.property(g, "destructive_enabled", destructiveEnabled, explicitNulls.contains(3));
    Encode.property(g, "enabled", enabled, false);
    Encode.property(g, "links", links, explicitNulls.contains(4));
    if (omitToolsFrom != null) {
      g.writeName("omit_tools_from");
      g.writeStartArray();
      for (ToolExposureSurface jsonElement : omitToolsFrom) {
        Encode.enumeration(g, jsonElement, TYPE, "omit_tools_from");
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(5)) {
      g.writeNullProperty("omit_tools_from");
    }
    Encode.property(g, "open_world_enabled", openWorldEnabled, explicitNulls.contains(6));
    Encode.property(g, "tools", tools, explicitNulls.contains(7));
    g.writeEndObject();
  }

  /** Builds {@link AppConfig}. */
  public static final class Builder {
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable AppToolApproval defaultToolsApprovalMode;
    private @Nullable Boolean defaultToolsEnabled;
    private @Nullable Boolean destructiveEnabled;
    private @Nullable Boolean enabled;
    private @Nullable AppLinksConfig links;
    private @Nullable List<ToolExposureSurface> omitToolsFrom;
    private @Nullable Boolean openWorldEnabled;
    private @Nullable AppToolsConfig tools;
    private long explicitNulls;

    private Builder() {}

    /** {@code approvals_reviewer}: optional, nullable. */
    public Builder approvalsReviewer(@Nullable ApprovalsReviewer value) {
      approvalsReviewer = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code default_tools_approval_mode}: optional, nullable. */
    public Builder defaultToolsApprovalMode(@Nullable AppToolApproval value) {
      defaultToolsApprovalMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code default_tools_enabled}: optional, nullable. */
    public Builder defaultToolsEnabled(boolean value) {
      defaultToolsEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code default_tools_enabled}: optional, nullable. */
    public Builder defaultToolsEnabled(@Nullable Boolean value) {
      defaultToolsEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code destructive_enabled}: optional, nullable. */
    public Builder destructiveEnabled(boolean value) {
      destructiveEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code destructive_enabled}: optional, nullable. */
    public Builder destructiveEnabled(@Nullable Boolean value) {
      destructiveEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code enabled}: optional. */
    public Builder enabled(boolean value) {
      enabled = value;
      return this;
    }

    /** {@code links}: optional, nullable. */
    public Builder links(@Nullable AppLinksConfig value) {
      links = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code omit_tools_from}: optional, nullable. */
    public Builder omitToolsFrom(@Nullable List<ToolExposureSurface> value) {
      omitToolsFrom = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code open_world_enabled}: optional, nullable. */
    public Builder openWorldEnabled(boolean value) {
      openWorldEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, false);
      return this;
    }

    /** {@code open_world_enabled}: optional, nullable. */
    public Builder openWorldEnabled(@Nullable Boolean value) {
      openWorldEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code tools}: optional, nullable. */
    public Builder tools(@Nullable AppToolsConfig value) {
      tools = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppConfig build() {
      return new AppConfig(
                  approvalsReviewer,
                  defaultToolsApprovalMode,
                  defaultToolsEnabled,
                  destructiveEnabled,
                  enabled,
                  links,
                  omitToolsFrom,
                  openWorldEnabled,
                  tools,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppConfig> {
    Deserializer() {
      super(AppConfig.class);
    }

    @Override
    AppConfig decode(JsonParser p) {
      return AppConfig.read(p);
    }
  }
}
