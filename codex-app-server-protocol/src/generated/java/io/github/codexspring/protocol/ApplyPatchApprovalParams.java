package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code applyPatchApproval}.
 *
 * @param callId required
 * @param conversationId required
 * @param fileChanges required
 * @param grantRoot optional, nullable
 * @param reason optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ApplyPatchApprovalParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ApplyPatchApprovalParams(String callId, String conversationId,
    Map<String, FileChange> fileChanges, @Nullable String grantRoot, @Nullable String reason,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ApplyPatchApprovalParams";

  public ApplyPatchApprovalParams {
    Checks.notNull(callId, TYPE, "callId");
    Checks.notNull(conversationId, TYPE, "conversationId");
    Checks.notNull(fileChanges, TYPE, "fileChanges");
    fileChanges = Checks.copy(fileChanges);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ApplyPatchApprovalParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ApplyPatchApprovalParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ApplyPatchApprovalParams readBody(JsonParser p) {
    String callId = null;
    String conversationId = null;
    Map<String, FileChange> fileChanges = null;
    String grantRoot = null;
    String reason = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "callId" -> callId = Decode.string(p, TYPE, "callId");
        case "conversationId" -> conversationId = Decode.string(p, TYPE, "conversationId");
        case "fileChanges" -> {
          Decode.startObject(p, TYPE, "fileChanges");
          Map<String, FileChange> json = new LinkedHashMap<>();
          for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
            p.nextToken();
            json.put(jsonKey, FileChange.read(p));
          }
          fileChanges = json;
        }
        case "grantRoot" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          grantRoot = jsonNull ? null : Decode.string(p, TYPE, "grantRoot");
        }
        case "reason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          reason = jsonNull ? null : Decode.string(p, TYPE, "reason");
        }
        default -> p.skipChildren();
      }
    }
    return new ApplyPatchApprovalParams(
                Decode.required(callId, p, TYPE, "callId"),
                Decode.required(conversationId, p, TYPE, "conversationId"),
                Decode.required(fileChanges, p, TYPE, "fileChanges"),
                grantRoot,
                reason,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("callId", callId);
    g.writeStringProperty("conversationId", conversationId);
    g.writeName("fileChanges");
    g.writeStartObject();
    for (Map.Entry<String, FileChange> jsonEntry : fileChanges.entrySet()) {
      g.writeName(jsonEntry.getKey());
      jsonEntry.getValue().write(g);
    }
    g.writeEndObject();
    Encode.property(g, "grantRoot", grantRoot, explicitNulls.contains(0));
    Encode.property(g, "reason", reason, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ApplyPatchApprovalParams}. */
  public static final class Builder {
    private @Nullable String callId;
    private @Nullable String conversationId;
    private @Nullable Map<String, FileChange> fileChanges;
    private @Nullable String grantRoot;
    private @Nullable String reason;
    private long explicitNulls;

    private Builder() {}

    /** {@code callId}: required. */
    public Builder callId(String value) {
      callId = Checks.notNull(value, TYPE, "callId");
      return this;
    }

    /** {@code conversationId}: required. */
    public Builder conversationId(String value) {
      conversationId = Checks.notNull(value, TYPE, "conversationId");
      return this;
    }

    /** {@code fileChanges}: required. */
    public Builder fileChanges(Map<String, FileChange> value) {
      fileChanges = Checks.notNull(value, TYPE, "fileChanges");
      return this;
    }

    /** {@code grantRoot}: optional, nullable. */
    public Builder grantRoot(@Nullable String value) {
      grantRoot = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code reason}: optional, nullable. */
    public Builder reason(@Nullable String value) {
      reason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ApplyPatchApprovalParams build() {
      return new ApplyPatchApprovalParams(
                  Checks.isSet(callId, TYPE, "callId"),
                  Checks.isSet(conversationId, TYPE, "conversationId"),
                  Checks.isSet(fileChanges, TYPE, "fileChanges"),
                  grantRoot,
                  reason,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ApplyPatchApprovalParams> {
    Deserializer() {
      super(ApplyPatchApprovalParams.class);
    }

    @Override
    ApplyPatchApprovalParams decode(JsonParser p) {
      return ApplyPatchApprovalParams.read(p);
    }
  }
}
