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

/** Wire type {@code GuardianApprovalReviewAction}. */
@JsonDeserialize(using = GuardianApprovalReviewAction.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface GuardianApprovalReviewAction extends ProtocolValue permits GuardianApprovalReviewAction.Command, GuardianApprovalReviewAction.Execve, GuardianApprovalReviewAction.WriteStdin, GuardianApprovalReviewAction.ApplyPatch, GuardianApprovalReviewAction.NetworkAccess, GuardianApprovalReviewAction.McpToolCall, GuardianApprovalReviewAction.RequestPermissions, GuardianApprovalReviewAction.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static GuardianApprovalReviewAction read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "command" -> Command.readBody(tagged.body());
      case "execve" -> Execve.readBody(tagged.body());
      case "writeStdin" -> WriteStdin.readBody(tagged.body());
      case "applyPatch" -> ApplyPatch.readBody(tagged.body());
      case "networkAccess" -> NetworkAccess.readBody(tagged.body());
      case "mcpToolCall" -> McpToolCall.readBody(tagged.body());
      case "requestPermissions" -> RequestPermissions.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code command}.
   *
   * @param command required
   * @param cwd required
   * @param source required
   */
  record Command(String command, String cwd,
      GuardianCommandSource source) implements GuardianApprovalReviewAction {
    private static final String TYPE = "GuardianApprovalReviewAction.Command";

    public Command {
      Checks.notNull(command, TYPE, "command");
      Checks.notNull(cwd, TYPE, "cwd");
      Checks.notNull(source, TYPE, "source");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Command of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Command readBody(JsonParser p) {
      String command = null;
      String cwd = null;
      GuardianCommandSource source = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "command" -> command = Decode.string(p, TYPE, "command");
          case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
          case "source" -> source = GuardianCommandSource.fromWire(Decode.string(p, TYPE, "source"));
          default -> p.skipChildren();
        }
      }
      return new Command(
                  Decode.required(command, p, TYPE, "command"),
                  Decode.required(cwd, p, TYPE, "cwd"),
                  Decode.required(source, p, TYPE, "source"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "command");
      g.writeStringProperty("command", command);
      g.writeStringProperty("cwd", cwd);
      g.writeName("source");
      Encode.enumeration(g, source, TYPE, "source");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "command";
    }

    /** Builds {@link Command}. */
    public static final class Builder {
      private @Nullable String command;
      private @Nullable String cwd;
      private @Nullable GuardianCommandSource source;

      private Builder() {}

      /** {@code command}: required. */
      public Builder command(String value) {
        command = Checks.notNull(value, TYPE, "command");
        return this;
      }

      /** {@code cwd}: required. */
      public Builder cwd(String value) {
        cwd = Checks.notNull(value, TYPE, "cwd");
        return this;
      }

      /** {@code source}: required. */
      public Builder source(GuardianCommandSource value) {
        source = Checks.notNull(value, TYPE, "source");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Command build() {
        return new Command(
                    Checks.isSet(command, TYPE, "command"),
                    Checks.isSet(cwd, TYPE, "cwd"),
                    Checks.isSet(source, TYPE, "source"));
      }
    }
  }

  /**
   * {@code type} is {@code execve}.
   *
   * @param argv required
   * @param cwd required
   * @param program required
   * @param source required
   */
  record Execve(List<String> argv, String cwd, String program,
      GuardianCommandSource source) implements GuardianApprovalReviewAction {
    private static final String TYPE = "GuardianApprovalReviewAction.Execve";

    public Execve {
      Checks.notNull(argv, TYPE, "argv");
      argv = List.copyOf(argv);
      Checks.notNull(cwd, TYPE, "cwd");
      Checks.notNull(program, TYPE, "program");
      Checks.notNull(source, TYPE, "source");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Execve of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Execve readBody(JsonParser p) {
      List<String> argv = null;
      String cwd = null;
      String program = null;
      GuardianCommandSource source = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "argv" -> argv = Decode.strings(p, TYPE, "argv");
          case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
          case "program" -> program = Decode.string(p, TYPE, "program");
          case "source" -> source = GuardianCommandSource.fromWire(Decode.string(p, TYPE, "source"));
          default -> p.skipChildren();
        }
      }
      return new Execve(
                  Decode.required(argv, p, TYPE, "argv"),
                  Decode.required(cwd, p, TYPE, "cwd"),
                  Decode.required(program, p, TYPE, "program"),
                  Decode.required(source, p, TYPE, "source"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "execve");
      g.writeName("argv");
      Encode.strings(g, argv);
      g.writeStringProperty("cwd", cwd);
      g.writeStringProperty("program", program);
      g.writeName("source");
      Encode.enumeration(g, source, TYPE, "source");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "execve";
    }

    /** Builds {@link Execve}. */
    public static final class Builder {
      private @Nullable List<String> argv;
      private @Nullable String cwd;
      private @Nullable String program;
      private @Nullable GuardianCommandSource source;

      private Builder() {}

      /** {@code argv}: required. */
      public Builder argv(List<String> value) {
        argv = Checks.notNull(value, TYPE, "argv");
        return this;
      }

      /** {@code argv}: required. */
      public Builder argv(String... value) {
        return argv(List.of(value));
      }

      /** {@code cwd}: required. */
      public Builder cwd(String value) {
        cwd = Checks.notNull(value, TYPE, "cwd");
        return this;
      }

      /** {@code program}: required. */
      public Builder program(String value) {
        program = Checks.notNull(value, TYPE, "program");
        return this;
      }

      /** {@code source}: required. */
      public Builder source(GuardianCommandSource value) {
        source = Checks.notNull(value, TYPE, "source");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Execve build() {
        return new Execve(
                    Checks.isSet(argv, TYPE, "argv"),
                    Checks.isSet(cwd, TYPE, "cwd"),
                    Checks.isSet(program, TYPE, "program"),
                    Checks.isSet(source, TYPE, "source"));
      }
    }
  }

  /**
   * {@code type} is {@code writeStdin}.
   *
   * @param approvalId required
   * @param cwd required
   * @param processId required
   * @param stdin required
   */
  record WriteStdin(String approvalId, String cwd, String processId,
      String stdin) implements GuardianApprovalReviewAction {
    private static final String TYPE = "GuardianApprovalReviewAction.WriteStdin";

    public WriteStdin {
      Checks.notNull(approvalId, TYPE, "approvalId");
      Checks.notNull(cwd, TYPE, "cwd");
      Checks.notNull(processId, TYPE, "processId");
      Checks.notNull(stdin, TYPE, "stdin");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static WriteStdin of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static WriteStdin readBody(JsonParser p) {
      String approvalId = null;
      String cwd = null;
      String processId = null;
      String stdin = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "approvalId" -> approvalId = Decode.string(p, TYPE, "approvalId");
          case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
          case "processId" -> processId = Decode.string(p, TYPE, "processId");
          case "stdin" -> stdin = Decode.string(p, TYPE, "stdin");
          default -> p.skipChildren();
        }
      }
      return new WriteStdin(
                  Decode.required(approvalId, p, TYPE, "approvalId"),
                  Decode.required(cwd, p, TYPE, "cwd"),
                  Decode.required(processId, p, TYPE, "processId"),
                  Decode.required(stdin, p, TYPE, "stdin"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "writeStdin");
      g.writeStringProperty("approvalId", approvalId);
      g.writeStringProperty("cwd", cwd);
      g.writeStringProperty("processId", processId);
      g.writeStringProperty("stdin", stdin);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "writeStdin";
    }

    /** Builds {@link WriteStdin}. */
    public static final class Builder {
      private @Nullable String approvalId;
      private @Nullable String cwd;
      private @Nullable String processId;
      private @Nullable String stdin;

      private Builder() {}

      /** {@code approvalId}: required. */
      public Builder approvalId(String value) {
        approvalId = Checks.notNull(value, TYPE, "approvalId");
        return this;
      }

      /** {@code cwd}: required. */
      public Builder cwd(String value) {
        cwd = Checks.notNull(value, TYPE, "cwd");
        return this;
      }

      /** {@code processId}: required. */
      public Builder processId(String value) {
        processId = Checks.notNull(value, TYPE, "processId");
        return this;
      }

      /** {@code stdin}: required. */
      public Builder stdin(String value) {
        stdin = Checks.notNull(value, TYPE, "stdin");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public WriteStdin build() {
        return new WriteStdin(
                    Checks.isSet(approvalId, TYPE, "approvalId"),
                    Checks.isSet(cwd, TYPE, "cwd"),
                    Checks.isSet(processId, TYPE, "processId"),
                    Checks.isSet(stdin, TYPE, "stdin"));
      }
    }
  }

  /**
   * {@code type} is {@code applyPatch}.
   *
   * @param cwd required
   * @param files required
   */
  record ApplyPatch(String cwd, List<String> files) implements GuardianApprovalReviewAction {
    private static final String TYPE = "GuardianApprovalReviewAction.ApplyPatch";

    public ApplyPatch {
      Checks.notNull(cwd, TYPE, "cwd");
      Checks.notNull(files, TYPE, "files");
      files = List.copyOf(files);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ApplyPatch of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ApplyPatch readBody(JsonParser p) {
      String cwd = null;
      List<String> files = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
          case "files" -> files = Decode.strings(p, TYPE, "files");
          default -> p.skipChildren();
        }
      }
      return new ApplyPatch(
                  Decode.required(cwd, p, TYPE, "cwd"),
                  Decode.required(files, p, TYPE, "files"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "applyPatch");
      g.writeStringProperty("cwd", cwd);
      g.writeName("files");
      Encode.strings(g, files);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "applyPatch";
    }

    /** Builds {@link ApplyPatch}. */
    public static final class Builder {
      private @Nullable String cwd;
      private @Nullable List<String> files;

      private Builder() {}

      /** {@code cwd}: required. */
      public Builder cwd(String value) {
        cwd = Checks.notNull(value, TYPE, "cwd");
        return this;
      }

      /** {@code files}: required. */
      public Builder files(List<String> value) {
        files = Checks.notNull(value, TYPE, "files");
        return this;
      }

      /** {@code files}: required. */
      public Builder files(String... value) {
        return files(List.of(value));
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ApplyPatch build() {
        return new ApplyPatch(
                    Checks.isSet(cwd, TYPE, "cwd"),
                    Checks.isSet(files, TYPE, "files"));
      }
    }
  }

  /**
   * {@code type} is {@code networkAccess}.
   *
   * @param host required
   * @param port required
   * @param protocol required
   * @param target required
   */
  record NetworkAccess(String host, int port, NetworkApprovalProtocol protocol,
      String target) implements GuardianApprovalReviewAction {
    private static final String TYPE = "GuardianApprovalReviewAction.NetworkAccess";

    public NetworkAccess {
      Checks.notNull(host, TYPE, "host");
      Checks.notNull(protocol, TYPE, "protocol");
      Checks.notNull(target, TYPE, "target");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static NetworkAccess of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static NetworkAccess readBody(JsonParser p) {
      String host = null;
      Integer port = null;
      NetworkApprovalProtocol protocol = null;
      String target = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "host" -> host = Decode.string(p, TYPE, "host");
          case "port" -> port = Decode.int32(p, TYPE, "port");
          case "protocol" -> protocol = NetworkApprovalProtocol.fromWire(Decode.string(p, TYPE, "protocol"));
          case "target" -> target = Decode.string(p, TYPE, "target");
          default -> p.skipChildren();
        }
      }
      return new NetworkAccess(
                  Decode.required(host, p, TYPE, "host"),
                  Decode.required(port, p, TYPE, "port"),
                  Decode.required(protocol, p, TYPE, "protocol"),
                  Decode.required(target, p, TYPE, "target"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "networkAccess");
      g.writeStringProperty("host", host);
      g.writeNumberProperty("port", port);
      g.writeName("protocol");
      Encode.enumeration(g, protocol, TYPE, "protocol");
      g.writeStringProperty("target", target);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "networkAccess";
    }

    /** Builds {@link NetworkAccess}. */
    public static final class Builder {
      private @Nullable String host;
      private @Nullable Integer port;
      private @Nullable NetworkApprovalProtocol protocol;
      private @Nullable String target;

      private Builder() {}

      /** {@code host}: required. */
      public Builder host(String value) {
        host = Checks.notNull(value, TYPE, "host");
        return this;
      }

      /** {@code port}: required. */
      public Builder port(int value) {
        Checks.unsigned(value, TYPE, "port");
        port = value;
        return this;
      }

      /** {@code protocol}: required. */
      public Builder protocol(NetworkApprovalProtocol value) {
        protocol = Checks.notNull(value, TYPE, "protocol");
        return this;
      }

      /** {@code target}: required. */
      public Builder target(String value) {
        target = Checks.notNull(value, TYPE, "target");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public NetworkAccess build() {
        return new NetworkAccess(
                    Checks.isSet(host, TYPE, "host"),
                    Checks.isSet(port, TYPE, "port"),
                    Checks.isSet(protocol, TYPE, "protocol"),
                    Checks.isSet(target, TYPE, "target"));
      }
    }
  }

  /**
   * {@code type} is {@code mcpToolCall}.
   *
   * @param server required
   * @param toolName required
   * @param connectorId optional, nullable
   * @param connectorName optional, nullable
   * @param toolTitle optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record McpToolCall(String server, String toolName, @Nullable String connectorId,
      @Nullable String connectorName, @Nullable String toolTitle,
      ExplicitNulls explicitNulls) implements GuardianApprovalReviewAction {
    private static final String TYPE = "GuardianApprovalReviewAction.McpToolCall";

    public McpToolCall {
      Checks.notNull(server, TYPE, "server");
      Checks.notNull(toolName, TYPE, "toolName");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static McpToolCall of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static McpToolCall readBody(JsonParser p) {
      String server = null;
      String toolName = null;
      String connectorId = null;
      String connectorName = null;
      String toolTitle = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "server" -> server = Decode.string(p, TYPE, "server");
          case "toolName" -> toolName = Decode.string(p, TYPE, "toolName");
          case "connectorId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            connectorId = jsonNull ? null : Decode.string(p, TYPE, "connectorId");
          }
          case "connectorName" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            connectorName = jsonNull ? null : Decode.string(p, TYPE, "connectorName");
          }
          case "toolTitle" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            toolTitle = jsonNull ? null : Decode.string(p, TYPE, "toolTitle");
          }
          default -> p.skipChildren();
        }
      }
      return new McpToolCall(
                  Decode.required(server, p, TYPE, "server"),
                  Decode.required(toolName, p, TYPE, "toolName"),
                  connectorId,
                  connectorName,
                  toolTitle,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "mcpToolCall");
      g.writeStringProperty("server", server);
      g.writeStringProperty("toolName", toolName);
      Encode.property(g, "connectorId", connectorId, explicitNulls.contains(0));
      Encode.property(g, "connectorName", connectorName, explicitNulls.contains(1));
      Encode.property(g, "toolTitle", toolTitle, explicitNulls.contains(2));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "mcpToolCall";
    }

    /** Builds {@link McpToolCall}. */
    public static final class Builder {
      private @Nullable String server;
      private @Nullable String toolName;
      private @Nullable String connectorId;
      private @Nullable String connectorName;
      private @Nullable String toolTitle;
      private long explicitNulls;

      private Builder() {}

      /** {@code server}: required. */
      public Builder server(String value) {
        server = Checks.notNull(value, TYPE, "server");
        return this;
      }

      /** {@code toolName}: required. */
      public Builder toolName(String value) {
        toolName = Checks.notNull(value, TYPE, "toolName");
        return this;
      }

      /** {@code connectorId}: optional, nullable. */
      public Builder connectorId(@Nullable String value) {
        connectorId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code connectorName}: optional, nullable. */
      public Builder connectorName(@Nullable String value) {
        connectorName = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code toolTitle}: optional, nullable. */
      public Builder toolTitle(@Nullable String value) {
        toolTitle = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public McpToolCall build() {
        return new McpToolCall(
                    Checks.isSet(server, TYPE, "server"),
                    Checks.isSet(toolName, TYPE, "toolName"),
                    connectorId,
                    connectorName,
                    toolTitle,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code requestPermissions}.
   *
   * @param permissions required
   * @param reason optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record RequestPermissions(RequestPermissionProfile permissions, @Nullable String reason,
      ExplicitNulls explicitNulls) implements GuardianApprovalReviewAction {
    private static final String TYPE = "GuardianApprovalReviewAction.RequestPermissions";

    public RequestPermissions {
      Checks.notNull(permissions, TYPE, "permissions");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static RequestPermissions of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static RequestPermissions readBody(JsonParser p) {
      RequestPermissionProfile permissions = null;
      String reason = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "permissions" -> permissions = RequestPermissionProfile.read(p);
          case "reason" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            reason = jsonNull ? null : Decode.string(p, TYPE, "reason");
          }
          default -> p.skipChildren();
        }
      }
      return new RequestPermissions(
                  Decode.required(permissions, p, TYPE, "permissions"),
                  reason,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "requestPermissions");
      g.writeName("permissions");
      permissions.write(g);
      Encode.property(g, "reason", reason, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "requestPermissions";
    }

    /** Builds {@link RequestPermissions}. */
    public static final class Builder {
      private @Nullable RequestPermissionProfile permissions;
      private @Nullable String reason;
      private long explicitNulls;

      private Builder() {}

      /** {@code permissions}: required. */
      public Builder permissions(RequestPermissionProfile value) {
        permissions = Checks.notNull(value, TYPE, "permissions");
        return this;
      }

      /** {@code reason}: optional, nullable. */
      public Builder reason(@Nullable String value) {
        reason = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public RequestPermissions build() {
        return new RequestPermissions(
                    Checks.isSet(permissions, TYPE, "permissions"),
                    reason,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements GuardianApprovalReviewAction {
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
  final class Deserializer extends ProtocolDeserializer<GuardianApprovalReviewAction> {
    Deserializer() {
      super(GuardianApprovalReviewAction.class);
    }

    @Override
    GuardianApprovalReviewAction decode(JsonParser p) {
      return GuardianApprovalReviewAction.read(p);
    }
  }
}
