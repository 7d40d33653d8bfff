package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code SandboxPolicy}. */
@JsonDeserialize(using = SandboxPolicy.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface SandboxPolicy extends ProtocolValue permits SandboxPolicy.DangerFullAccess, SandboxPolicy.ReadOnly, SandboxPolicy.ExternalSandbox, SandboxPolicy.WorkspaceWrite, SandboxPolicy.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static SandboxPolicy read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "dangerFullAccess" -> DangerFullAccess.readBody(tagged.body());
      case "readOnly" -> ReadOnly.readBody(tagged.body());
      case "externalSandbox" -> ExternalSandbox.readBody(tagged.body());
      case "workspaceWrite" -> WorkspaceWrite.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code dangerFullAccess}.
   *
   */
  record DangerFullAccess() implements SandboxPolicy {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static DangerFullAccess of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static DangerFullAccess readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new DangerFullAccess();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "dangerFullAccess");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "dangerFullAccess";
    }

    /** Builds {@link DangerFullAccess}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public DangerFullAccess build() {
        return new DangerFullAccess();
      }
    }
  }

  /**
   * {@code type} is {@code readOnly}.
   *
   * @param networkAccess optional
   */
  record ReadOnly(@Nullable Boolean networkAccess) implements SandboxPolicy {
    private static final String TYPE = "SandboxPolicy.ReadOnly";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ReadOnly of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ReadOnly readBody(JsonParser p) {
      Boolean networkAccess = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "networkAccess" -> networkAccess = jsonNull ? null : Decode.bool(p, TYPE, "networkAccess");
          default -> p.skipChildren();
        }
      }
      return new ReadOnly(
                  networkAccess);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "readOnly");
      Encode.property(g, "networkAccess", networkAccess, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "readOnly";
    }

    /** Builds {@link ReadOnly}. */
    public static final class Builder {
      private @Nullable Boolean networkAccess;

      private Builder() {}

      /** {@code networkAccess}: optional. */
      public Builder networkAccess(boolean value) {
        networkAccess = value;
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ReadOnly build() {
        return new ReadOnly(
                    networkAccess);
      }
    }
  }

  /**
   * {@code type} is {@code externalSandbox}.
   *
   * @param networkAccess optional
   */
  record ExternalSandbox(@Nullable NetworkAccess networkAccess) implements SandboxPolicy {
    private static final String TYPE = "SandboxPolicy.ExternalSandbox";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ExternalSandbox of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ExternalSandbox readBody(JsonParser p) {
      NetworkAccess networkAccess = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "networkAccess" -> networkAccess = jsonNull ? null : NetworkAccess.fromWire(Decode.string(p, TYPE, "networkAccess"));
          default -> p.skipChildren();
        }
      }
      return new ExternalSandbox(
                  networkAccess);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "externalSandbox");
      Encode.property(g, TYPE, "networkAccess", networkAccess, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "externalSandbox";
    }

    /** Builds {@link ExternalSandbox}. */
    public static final class Builder {
      private @Nullable NetworkAccess networkAccess;

      private Builder() {}

      /** {@code networkAccess}: optional. */
      public Builder networkAccess(NetworkAccess value) {
        networkAccess = Checks.notNull(value, TYPE, "networkAccess");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ExternalSandbox build() {
        return new ExternalSandbox(
                    networkAccess);
      }
    }
  }

  /**
   * {@code type} is {@code workspaceWrite}.
   *
   * @param excludeSlashTmp optional
   * @param excludeTmpdirEnvVar optional
   * @param networkAccess optional
   * @param writableRoots optional
   */
  record WorkspaceWrite(@Nullable Boolean excludeSlashTmp, @Nullable Boolean excludeTmpdirEnvVar,
      @Nullable Boolean networkAccess,
      @Nullable List<String> writableRoots) implements SandboxPolicy {
    private static final String TYPE = "SandboxPolicy.WorkspaceWrite";

    public WorkspaceWrite {
      writableRoots = writableRoots == null ? null : List.copyOf(writableRoots);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static WorkspaceWrite of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static WorkspaceWrite readBody(JsonParser p) {
      Boolean excludeSlashTmp = null;
      Boolean excludeTmpdirEnvVar = null;
      Boolean networkAccess = null;
      List<String> writableRoots = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "excludeSlashTmp" -> excludeSlashTmp = jsonNull ? null : Decode.bool(p, TYPE, "excludeSlashTmp");
          case "excludeTmpdirEnvVar" -> excludeTmpdirEnvVar = jsonNull ? null : Decode.bool(p, TYPE, "excludeTmpdirEnvVar");
          case "networkAccess" -> networkAccess = jsonNull ? null : Decode.bool(p, TYPE, "networkAccess");
          case "writableRoots" -> writableRoots = jsonNull ? null : Decode.strings(p, TYPE, "writableRoots");
          default -> p.skipChildren();
        }
      }
      return new WorkspaceWrite(
                  excludeSlashTmp,
                  excludeTmpdirEnvVar,
                  networkAccess,
                  writableRoots);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "workspaceWrite");
      Encode.property(g, "excludeSlashTmp", excludeSlashTmp, false);
      Encode.property(g, "excludeTmpdirEnvVar", excludeTmpdirEnvVar, false);
      Encode.property(g, "networkAccess", networkAccess, false);
      Encode.property(g, "writableRoots", writableRoots, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "workspaceWrite";
    }

    /** Builds {@link WorkspaceWrite}. */
    public static final class Builder {
      private @Nullable Boolean excludeSlashTmp;
      private @Nullable Boolean excludeTmpdirEnvVar;
      private @Nullable Boolean networkAccess;
      private @Nullable List<String> writableRoots;

      private Builder() {}

      /** {@code excludeSlashTmp}: optional. */
      public Builder excludeSlashTmp(boolean value) {
        excludeSlashTmp = value;
        return this;
      }

      /** {@code excludeTmpdirEnvVar}: optional. */
      public Builder excludeTmpdirEnvVar(boolean value) {
        excludeTmpdirEnvVar = value;
        return this;
      }

      /** {@code networkAccess}: optional. */
      public Builder networkAccess(boolean value) {
        networkAccess = value;
        return this;
      }

      /** {@code writableRoots}: optional. */
      public Builder writableRoots(List<String> value) {
        writableRoots = Checks.notNull(value, TYPE, "writableRoots");
        return this;
      }

      /** {@code writableRoots}: optional. */
      public Builder writableRoots(String... value) {
        return writableRoots(List.of(value));
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public WorkspaceWrite build() {
        return new WorkspaceWrite(
                    excludeSlashTmp,
                    excludeTmpdirEnvVar,
                    networkAccess,
                    writableRoots);
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements SandboxPolicy {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<SandboxPolicy> {
    Deserializer() {
      super(SandboxPolicy.class);
    }

    @Override
    SandboxPolicy decode(JsonParser p) {
      return SandboxPolicy.read(p);
    }
  }
}
