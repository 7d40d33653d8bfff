package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppLinkConfig}.
 *
 * @param approvalsReviewer {@code approvals_reviewer}; optional, nullable
 * @param defaultToolsApprovalMode {@code default_tools_approval_mode}; optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppLinkConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppLinkConfig(@Nullable ApprovalsReviewer approvalsReviewer,
    @Nullable AppToolApproval defaultToolsApprovalMode,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppLinkConfig";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppLinkConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppLinkConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppLinkConfig readBody(JsonParser p) {
    ApprovalsReviewer approvalsReviewer = null;
    AppToolApproval defaultToolsApprovalMode = null;
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
        default -> p.skipChildren();
      }
    }
    return new AppLinkConfig(
                approvalsReviewer,
                defaultToolsApprovalMode,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, TYPE, "approvals_reviewer", approvalsReviewer, explicitNulls.contains(0));
    Encode.property(g, TYPE, "default_tools_approval_mode", defaultToolsApprovalMode, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link AppLinkConfig}. */
  public static final class Builder {
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable AppToolApproval defaultToolsApprovalMode;
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

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppLinkConfig build() {
      return new AppLinkConfig(
                  approvalsReviewer,
                  defaultToolsApprovalMode,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppLinkConfig> {
    Deserializer() {
      super(AppLinkConfig.class);
    }

    @Override
    AppLinkConfig decode(JsonParser p) {
      return AppLinkConfig.read(p);
    }
  }
}
