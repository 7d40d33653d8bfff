package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code SandboxWorkspaceWrite}.
 *
 * @param excludeSlashTmp {@code exclude_slash_tmp}; optional
 * @param excludeTmpdirEnvVar {@code exclude_tmpdir_env_var}; optional
 * @param networkAccess {@code network_access}; optional
 * @param writableRoots {@code writable_roots}; optional
 */
@JsonDeserialize(using = SandboxWorkspaceWrite.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SandboxWorkspaceWrite(@Nullable Boolean excludeSlashTmp,
    @Nullable Boolean excludeTmpdirEnvVar, @Nullable Boolean networkAccess,
    @Nullable List<String> writableRoots) implements ProtocolValue {
  private static final String TYPE = "SandboxWorkspaceWrite";

  public SandboxWorkspaceWrite {
    writableRoots = writableRoots == null ? null : List.copyOf(writableRoots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SandboxWorkspaceWrite of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SandboxWorkspaceWrite read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SandboxWorkspaceWrite readBody(JsonParser p) {
    Boolean excludeSlashTmp = null;
    Boolean excludeTmpdirEnvVar = null;
    Boolean networkAccess = null;
    List<String> writableRoots = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "exclude_slash_tmp" -> excludeSlashTmp = jsonNull ? null : Decode.bool(p, TYPE, "exclude_slash_tmp");
        case "exclude_tmpdir_env_var" -> excludeTmpdirEnvVar = jsonNull ? null : Decode.bool(p, TYPE, "exclude_tmpdir_env_var");
        case "network_access" -> networkAccess = jsonNull ? null : Decode.bool(p, TYPE, "network_access");
        case "writable_roots" -> writableRoots = jsonNull ? null : Decode.strings(p, TYPE, "writable_roots");
        default -> p.skipChildren();
      }
    }
    return new SandboxWorkspaceWrite(
                excludeSlashTmp,
                excludeTmpdirEnvVar,
                networkAccess,
                writableRoots);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "exclude_slash_tmp", excludeSlashTmp, false);
    Encode.property(g, "exclude_tmpdir_env_var", excludeTmpdirEnvVar, false);
    Encode.property(g, "network_access", networkAccess, false);
    Encode.property(g, "writable_roots", writableRoots, false);
    g.writeEndObject();
  }

  /** Builds {@link SandboxWorkspaceWrite}. */
  public static final class Builder {
    private @Nullable Boolean excludeSlashTmp;
    private @Nullable Boolean excludeTmpdirEnvVar;
    private @Nullable Boolean networkAccess;
    private @Nullable List<String> writableRoots;

    private Builder() {}

    /** {@code exclude_slash_tmp}: optional. */
    public Builder excludeSlashTmp(boolean value) {
      excludeSlashTmp = value;
      return this;
    }

    /** {@code exclude_tmpdir_env_var}: optional. */
    public Builder excludeTmpdirEnvVar(boolean value) {
      excludeTmpdirEnvVar = value;
      return this;
    }

    /** {@code network_access}: optional. */
    public Builder networkAccess(boolean value) {
      networkAccess = value;
      return this;
    }

    /** {@code writable_roots}: optional. */
    public Builder writableRoots(List<String> value) {
      writableRoots = Checks.notNull(value, TYPE, "writable_roots");
      return this;
    }

    /** {@code writable_roots}: optional. */
    public Builder writableRoots(String... value) {
      return writableRoots(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SandboxWorkspaceWrite build() {
      return new SandboxWorkspaceWrite(
                  excludeSlashTmp,
                  excludeTmpdirEnvVar,
                  networkAccess,
                  writableRoots);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SandboxWorkspaceWrite> {
    Deserializer() {
      super(SandboxWorkspaceWrite.class);
    }

    @Override
    SandboxWorkspaceWrite decode(JsonParser p) {
      return SandboxWorkspaceWrite.read(p);
    }
  }
}
