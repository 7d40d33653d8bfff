package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code item/permissions/requestApproval}.
 *
 * @param permissions required
 * @param scope optional
 * @param strictAutoReview optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PermissionsRequestApprovalResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PermissionsRequestApprovalResponse(GrantedPermissionProfile permissions,
    @Nullable PermissionGrantScope scope, @Nullable Boolean strictAutoReview,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PermissionsRequestApprovalResponse";

  public PermissionsRequestApprovalResponse {
    Checks.notNull(permissions, TYPE, "permissions");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PermissionsRequestApprovalResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PermissionsRequestApprovalResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PermissionsRequestApprovalResponse readBody(JsonParser p) {
    GrantedPermissionProfile permissions = null;
    PermissionGrantScope scope = null;
    Boolean strictAutoReview = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "permissions" -> permissions = GrantedPermissionProfile.read(p);
        case "scope" -> scope = jsonNull ? null : PermissionGrantScope.fromWire(Decode.string(p, TYPE, "scope"));
        case "strictAutoReview" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          strictAutoReview = jsonNull ? null : Decode.bool(p, TYPE, "strictAutoReview");
        }
        default -> p.skipChildren();
      }
    }
    return new PermissionsRequestApprovalResponse(
                Decode.required(permissions, p, TYPE, "permissions"),
                scope,
                strictAutoReview,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("permissions");
    permissions.write(g);
    Encode.property(g, TYPE, "scope", scope, false);
    Encode.property(g, "strictAutoReview", strictAutoReview, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link PermissionsRequestApprovalResponse}. */
  public static final class Builder {
    private @Nullable GrantedPermissionProfile permissions;
    private @Nullable PermissionGrantScope scope;
    private @Nullable Boolean strictAutoReview;
    private long explicitNulls;

    private Builder() {}

    /** {@code permissions}: required. */
    public Builder permissions(GrantedPermissionProfile value) {
      permissions = Checks.notNull(value, TYPE, "permissions");
      return this;
    }

    /** {@code scope}: optional. */
    public Builder scope(PermissionGrantScope value) {
      scope = Checks.notNull(value, TYPE, "scope");
      return this;
    }

    /** {@code strictAutoReview}: optional, nullable. */
    public Builder strictAutoReview(boolean value) {
      strictAutoReview = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code strictAutoReview}: optional, nullable. */
    public Builder strictAutoReview(@Nullable Boolean value) {
      strictAutoReview = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PermissionsRequestApprovalResponse build() {
      return new PermissionsRequestApprovalResponse(
                  Checks.isSet(permissions, TYPE, "permissions"),
                  scope,
                  strictAutoReview,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PermissionsRequestApprovalResponse> {
    Deserializer() {
      super(PermissionsRequestApprovalResponse.class);
    }

    @Override
    PermissionsRequestApprovalResponse decode(JsonParser p) {
      return PermissionsRequestApprovalResponse.read(p);
    }
  }
}
