package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppsDefaultConfig}.
 *
 * @param approvalsReviewer {@code approvals_reviewer}; optional, nullable
 * @param defaultToolsApprovalMode {@code default_tools_approval_mode}; optional, nullable
 * @param destructiveEnabled {@code destructive_enabled}; optional
 * @param enabled optional
 * @param openWorldEnabled {@code open_world_enabled}; optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppsDefaultConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppsDefaultConfig(@Nullable ApprovalsReviewer approvalsReviewer,
    @Nullable AppToolApproval defaultToolsApprovalMode, @Nullable Boolean destructiveEnabled,
    @Nullable Boolean enabled, @Nullable Boolean openWorldEnabled,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppsDefaultConfig";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppsDefaultConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppsDefaultConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppsDefaultConfig readBody(JsonParser p) {
    ApprovalsReviewer approvalsReviewer = null;
    AppToolApproval defaultToolsApprovalMode = null;
    Boolean destructiveEnabled = null;
    Boolean enabled = null;
    Boolean openWorldEnabled = null;
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
        case "destructive_enabled" -> destructiveEnabled = jsonNull ? null : Decode.bool(p, TYPE, "destructive_enabled");
        case "enabled" -> enabled = jsonNull ? null : Decode.bool(p, TYPE, "enabled");
        case "open_world_enabled" -> openWorldEnabled = jsonNull ? null : Decode.bool(p, TYPE, "open_world_enabled");
        default -> p.skipChildren();
      }
    }
    return new AppsDefaultConfig(
                approvalsReviewer,
                defaultToolsApprovalMode,
                destructiveEnabled,
                enabled,
                openWorldEnabled,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, TYPE, "approvals_reviewer", approvalsReviewer, explicitNulls.contains(0));
    Encode.property(g, TYPE, "default_tools_approval_mode", defaultToolsApprovalMode, explicitNulls.contains(1));
    Encode.property(g, "destructive_enabled", destructiveEnabled, false);
    Encode.property(g, "enabled", enabled, false);
    Encode.property(g, "open_world_enabled", openWorldEnabled, false);
    g.writeEndObject();
  }

  /** Builds {@link AppsDefaultConfig}. */
  public static final class Builder {
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable AppToolApproval defaultToolsApprovalMode;
    private @Nullable Boolean destructiveEnabled;
    private @Nullable Boolean enabled;
    private @Nullable Boolean openWorldEnabled;
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

    /** {@code destructive_enabled}: optional. */
    public Builder destructiveEnabled(boolean value) {
      destructiveEnabled = value;
      return this;
    }

    /** {@code enabled}: optional. */
    public Builder enabled(boolean value) {
      enabled = value;
      return this;
    }

    /** {@code open_world_enabled}: optional. */
    public Builder openWorldEnabled(boolean value) {
      openWorldEnabled = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppsDefaultConfig build() {
      return new AppsDefaultConfig(
                  approvalsReviewer,
                  defaultToolsApprovalMode,
                  destructiveEnabled,
                  enabled,
                  openWorldEnabled,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppsDefaultConfig> {
    Deserializer() {
      super(AppsDefaultConfig.class);
    }

    @Override
    AppsDefaultConfig decode(JsonParser p) {
      return AppsDefaultConfig.read(p);
    }
  }
}
