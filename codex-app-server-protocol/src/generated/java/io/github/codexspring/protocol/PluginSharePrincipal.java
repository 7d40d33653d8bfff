package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code PluginSharePrincipal}.
 *
 * @param name required
 * @param principalId required
 * @param principalType required
 * @param role required
 */
@JsonDeserialize(using = PluginSharePrincipal.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginSharePrincipal(String name, String principalId,
    PluginSharePrincipalType principalType,
    PluginSharePrincipalRole role) implements ProtocolValue {
  private static final String TYPE = "PluginSharePrincipal";

  public PluginSharePrincipal {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(principalId, TYPE, "principalId");
    Checks.notNull(principalType, TYPE, "principalType");
    Checks.notNull(role, TYPE, "role");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginSharePrincipal of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginSharePrincipal read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginSharePrincipal readBody(JsonParser p) {
    String name = null;
    String principalId = null;
    PluginSharePrincipalType principalType = null;
    PluginSharePrincipalRole role = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "principalId" -> principalId = Decode.string(p, TYPE, "principalId");
        case "principalType" -> principalType = PluginSharePrincipalType.fromWire(Decode.string(p, TYPE, "principalType"));
        case "role" -> role = PluginSharePrincipalRole.fromWire(Decode.string(p, TYPE, "role"));
        default -> p.skipChildren();
      }
    }
    return new PluginSharePrincipal(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(principalId, p, TYPE, "principalId"),
                Decode.required(principalType, p, TYPE, "principalType"),
                Decode.required(role, p, TYPE, "role"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeStringProperty("principalId", principalId);
    g.writeName("principalType");
    Encode.enumeration(g, principalType, TYPE, "principalType");
    g.writeName("role");
    Encode.enumeration(g, role, TYPE, "role");
    g.writeEndObject();
  }

  /** Builds {@link PluginSharePrincipal}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String principalId;
    private @Nullable PluginSharePrincipalType principalType;
    private @Nullable PluginSharePrincipalRole role;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code principalId}: required. */
    public Builder principalId(String value) {
      principalId = Checks.notNull(value, TYPE, "principalId");
      return this;
    }

    /** {@code principalType}: required. */
    public Builder principalType(PluginSharePrincipalType value) {
      principalType = Checks.notNull(value, TYPE, "principalType");
      return this;
    }

    /** {@code role}: required. */
    public Builder role(PluginSharePrincipalRole value) {
      role = Checks.notNull(value, TYPE, "role");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginSharePrincipal build() {
      return new PluginSharePrincipal(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(principalId, TYPE, "principalId"),
                  Checks.isSet(principalType, TYPE, "principalType"),
                  Checks.isSet(role, TYPE, "role"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginSharePrincipal> {
    Deserializer() {
      super(PluginSharePrincipal.class);
    }

    @Override
    PluginSharePrincipal decode(JsonParser p) {
      return PluginSharePrincipal.read(p);
    }
  }
}
