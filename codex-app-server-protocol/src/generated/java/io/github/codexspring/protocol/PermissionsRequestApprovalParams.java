package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code item/permissions/requestApproval}.
 *
 * @param cwd required
 * @param itemId required
 * @param permissions required
 * @param startedAtMs required
 * @param threadId required
 * @param turnId required
 * @param environmentId optional, nullable
 * @param reason optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PermissionsRequestApprovalParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PermissionsRequestApprovalParams(String cwd, String itemId,
    RequestPermissionProfile permissions, long startedAtMs, String threadId, String turnId,
    @Nullable String environmentId, @Nullable String reason,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PermissionsRequestApprovalParams";

  public PermissionsRequestApprovalParams {
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(permissions, TYPE, "permissions");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PermissionsRequestApprovalParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PermissionsRequestApprovalParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PermissionsRequestApprovalParams readBody(JsonParser p) {
    String cwd = null;
    String itemId = null;
    RequestPermissionProfile permissions = null;
    Long startedAtMs = null;
    String threadId = null;
    String turnId = null;
    String environmentId = null;
    String reason = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "permissions" -> permissions = RequestPermissionProfile.read(p);
        case "startedAtMs" -> startedAtMs = Decode.int64(p, TYPE, "startedAtMs");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "environmentId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          environmentId = jsonNull ? null : Decode.string(p, TYPE, "environmentId");
        }
        case "reason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          reason = jsonNull ? null : Decode.string(p, TYPE, "reason");
        }
        default -> p.skipChildren();
      }
    }
    return new PermissionsRequestApprovalParams(
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(permissions, p, TYPE, "permissions"),
                Decode.required(startedAtMs, p, TYPE, "startedAtMs"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                environmentId,
                reason,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("cwd", cwd);
    g.writeStringProperty("itemId", itemId);
    g.writeName("permissions");
    permissions.write(g);
    g.writeNumberProperty("startedAtMs", startedAtMs);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    Encode.property(g, "environmentId", environmentId, explicitNulls.contains(0));
    Encode.property(g, "reason", reason, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link PermissionsRequestApprovalParams}. */
  public static final class Builder {
    private @Nullable String cwd;
    private @Nullable String itemId;
    private @Nullable RequestPermissionProfile permissions;
    private @Nullable Long startedAtMs;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable String environmentId;
    private @Nullable String reason;
    private long explicitNulls;

    private Builder() {}

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code itemId}: required. */
    public Builder itemId(String value) {
      itemId = Checks.notNull(value, TYPE, "itemId");
      return this;
    }

    /** {@code permissions}: required. */
    public Builder permissions(RequestPermissionProfile value) {
      permissions = Checks.notNull(value, TYPE, "permissions");
      return this;
    }

    /** {@code startedAtMs}: required. */
    public Builder startedAtMs(long value) {
      startedAtMs = value;
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /** {@code environmentId}: optional, nullable. */
    public Builder environmentId(@Nullable String value) {
      environmentId = value;
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
    public PermissionsRequestApprovalParams build() {
      return new PermissionsRequestApprovalParams(
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(permissions, TYPE, "permissions"),
                  Checks.isSet(startedAtMs, TYPE, "startedAtMs"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  environmentId,
                  reason,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PermissionsRequestApprovalParams> {
    Deserializer() {
      super(PermissionsRequestApprovalParams.class);
    }

    @Override
    PermissionsRequestApprovalParams decode(JsonParser p) {
      return PermissionsRequestApprovalParams.read(p);
    }
  }
}
