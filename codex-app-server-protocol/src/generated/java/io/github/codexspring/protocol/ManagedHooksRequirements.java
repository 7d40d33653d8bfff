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
 * Wire type {@code ManagedHooksRequirements}.
 *
 * @param permissionRequest {@code PermissionRequest}; required
 * @param postCompact {@code PostCompact}; required
 * @param postToolUse {@code PostToolUse}; required
 * @param preCompact {@code PreCompact}; required
 * @param preToolUse {@code PreToolUse}; required
 * @param sessionStart {@code SessionStart}; required
 * @param stop {@code Stop}; required
 * @param subagentStart {@code SubagentStart}; required
 * @param subagentStop {@code SubagentStop}; required
 * @param userPromptSubmit {@code UserPromptSubmit}; required
 * @param interrupt {@code Interrupt}; optional
 * @param postModelRequest {@code PostModelRequest}; optional
 * @param preModelRequest {@code PreModelRequest}; optional
 * @param sessionEnd {@code SessionEnd}; optional
 * @param managedDir optional, nullable
 * @param windowsManagedDir optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ManagedHooksRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ManagedHooksRequirements(List<ConfiguredHookMatcherGroup> permissionRequest,
    List<ConfiguredHookMatcherGroup> postCompact, List<ConfiguredHookMatcherGroup> postToolUse,
    List<ConfiguredHookMatcherGroup> preCompact, List<ConfiguredHookMatcherGroup> preToolUse,
    List<ConfiguredHookMatcherGroup> sessionStart, List<ConfiguredHookMatcherGroup> stop,
    List<ConfiguredHookMatcherGroup> subagentStart, List<ConfiguredHookMatcherGroup> subagentStop,
    List<ConfiguredHookMatcherGroup> userPromptSubmit,
    @Nullable List<ConfiguredHookMatcherGroup> interrupt,
    @Nullable List<ConfiguredHookMatcherGroup> postModelRequest,
    @Nullable List<ConfiguredHookMatcherGroup> preModelRequest,
    @Nullable List<ConfiguredHookMatcherGroup> sessionEnd, @Nullable String managedDir,
    @Nullable String windowsManagedDir, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ManagedHooksRequirements";

  public ManagedHooksRequirements {
    Checks.notNull(permissionRequest, TYPE, "PermissionRequest");
    permissionRequest = List.copyOf(permissionRequest);
    Checks.notNull(postCompact, TYPE, "PostCompact");
    postCompact = List.copyOf(postCompact);
    Checks.notNull(postToolUse, TYPE, "PostToolUse");
    postToolUse = List.copyOf(postToolUse);
    Checks.notNull(preCompact, TYPE, "PreCompact");
    preCompact = List.copyOf(preCompact);
    Checks.notNull(preToolUse, TYPE, "PreToolUse");
    preToolUse = List.copyOf(preToolUse);
    Checks.notNull(sessionStart, TYPE, "SessionStart");
    sessionStart = List.copyOf(sessionStart);
    Checks.notNull(stop, TYPE, "Stop");
    stop = List.copyOf(stop);
    Checks.notNull(subagentStart, TYPE, "SubagentStart");
    subagentStart = List.copyOf(subagentStart);
    Checks.notNull(subagentStop, TYPE, "SubagentStop");
    subagentStop = List.copyOf(subagentStop);
    Checks.notNull(userPromptSubmit, TYPE, "UserPromptSubmit");
    userPromptSubmit = List.copyOf(userPromptSubmit);
    interrupt = interrupt == null ? null : List.copyOf(interrupt);
    postModelRequest = postModelRequest == null ? null : List.copyOf(postModelRequest);
    preModelRequest = preModelRequest == null ? null : List.copyOf(preModelRequest);
    sessionEnd = sessionEnd == null ? null : List.copyOf(sessionEnd);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ManagedHooksRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ManagedHooksRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ManagedHooksRequirements readBody(JsonParser p) {
    List<ConfiguredHookMatcherGroup> permissionRequest = null;
    List<ConfiguredHookMatcherGroup> postCompact = null;
    List<ConfiguredHookMatcherGroup> postToolUse = null;
    List<ConfiguredHookMatcherGroup> preCompact = null;
    List<ConfiguredHookMatcherGroup> preToolUse = null;
    List<ConfiguredHookMatcherGroup> sessionStart = null;
    List<ConfiguredHookMatcherGroup> stop = null;
    List<ConfiguredHookMatcherGroup> subagentStart = null;
    List<ConfiguredHookMatcherGroup> subagentStop = null;
    List<ConfiguredHookMatcherGroup> userPromptSubmit = null;
    List<ConfiguredHookMatcherGroup> interrupt = null;
    List<ConfiguredHookMatcherGroup> postModelRequest = null;
    List<ConfiguredHookMatcherGroup> preModelRequest = null;
    List<ConfiguredHookMatcherGroup> sessionEnd = null;
    String managedDir = null;
    String windowsManagedDir = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "PermissionRequest" -> {
          Decode.startArray(p, TYPE, "PermissionRequest");
          List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookMatcherGroup.read(p));
          }
          permissionRequest = json;
        }
        case "PostCompact" -> {
          Decode.startArray(p, TYPE, "PostCompact");
          List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookMatcherGroup.read(p));
          }
          postCompact = json;
        }
        case "PostToolUse" -> {
          Decode.startArray(p, TYPE, "PostToolUse");
          List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookMatcherGroup.read(p));
          }
          postToolUse = json;
        }
        case "PreCompact" -> {
          Decode.startArray(p, TYPE, "PreCompact");
          List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookMatcherGroup.read(p));
          }
          preCompact = json;
        }
        case "PreToolUse" -> {
          Decode.startArray(p, TYPE, "PreToolUse");
          List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookMatcherGroup.read(p));
          }
          preToolUse = json;
        }
        case "SessionStart" -> {
          Decode.startArray(p, TYPE, "SessionStart");
          List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookMatcherGroup.read(p));
          }
          sessionStart = json;
        }
        case "Stop" -> {
          Decode.startArray(p, TYPE, "Stop");
          List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookMatcherGroup.read(p));
          }
          stop = json;
        }
        case "SubagentStart" -> {
          Decode.startArray(p, TYPE, "SubagentStart");
          List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookMatcherGroup.read(p));
          }
          subagentStart = json;
        }
        case "SubagentStop" -> {
          Decode.startArray(p, TYPE, "SubagentStop");
          List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookMatcherGroup.read(p));
          }
          subagentStop = json;
        }
        case "UserPromptSubmit" -> {
          Decode.startArray(p, TYPE, "UserPromptSubmit");
          List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookMatcherGroup.read(p));
          }
          userPromptSubmit = json;
        }
        case "Interrupt" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "Interrupt");
            List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ConfiguredHookMatcherGroup.read(p));
            }
            interrupt = json;
          }
        }
        case "PostModelRequest" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "PostModelRequest");
            List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ConfiguredHookMatcherGroup.read(p));
            }
            postModelRequest = json;
          }
        }
        case "PreModelRequest" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "PreModelRequest");
            List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ConfiguredHookMatcherGroup.read(p));
            }
            preModelRequest = json;
          }
        }
        case "SessionEnd" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "SessionEnd");
            List<ConfiguredHookMatcherGroup> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ConfiguredHookMatcherGroup.read(p));
            }
            sessionEnd = json;
          }
        }
        case "managedDir" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          managedDir = jsonNull ? null : Decode.string(p, TYPE, "managedDir");
        }
        case "windowsManagedDir" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          windowsManagedDir = jsonNull ? null : Decode.string(p, TYPE, "windowsManagedDir");
        }
        default -> p.skipChildren();
      }
    }
    return new ManagedHooksRequirements(
                Decode.required(permissionRequest, p, TYPE, "PermissionRequest"),
                Decode.required(postCompact, p, TYPE, "PostCompact"),
                Decode.required(postToolUse, p, TYPE, "PostToolUse"),
                Decode.required(preCompact, p, TYPE, "PreCompact"),
                Decode.required(preToolUse, p, TYPE, "PreToolUse"),
                Decode.required(sessionStart, p, TYPE, "SessionStart"),
                Decode.required(stop, p, TYPE, "Stop"),
                Decode.required(subagentStart, p, TYPE, "SubagentStart"),
                Decode.required(subagentStop, p, TYPE, "SubagentStop"),
                Decode.required(userPromptSubmit, p, TYPE, "UserPromptSubmit"),
                interrupt,
                postModelRequest,
                preModelRequest,
                sessionEnd,
                managedDir,
                windowsManagedDir,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("PermissionRequest");
    g.writeStartArray();
    for (ConfiguredHookMatcherGroup jsonElement : permissionRequest) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("PostCompact");
    g.writeStartArray();
    for (ConfiguredHookMatcherGroup jsonElement : postCompact) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("PostToolUse");
    g.writeStartArray();
    for (ConfiguredHookMatcherGroup jsonElement : postToolUse) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("PreCompact");
    g.writeStartArray();
    for (ConfiguredHookMatcherGroup jsonElement : preCompact) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("PreToolUse");
    g.writeStartArray();
    for (ConfiguredHookMatcherGroup jsonElement : preToolUse) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("SessionStart");
    g.writeStartArray();
    for (ConfiguredHookMatcherGroup jsonElement : sessionStart) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("Stop");
    g.writeStartArray();
    for (ConfiguredHookMatcherGroup jsonElement : stop) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("SubagentStart");
    g.writeStartArray();
    for (ConfiguredHookMatcherGroup jsonElement : subagentStart) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("SubagentStop");
    g.writeStartArray();
    for (ConfiguredHookMatcherGroup jsonElement : subagentStop) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("UserPromptSubmit");
    g.writeStartArray();
    for (ConfiguredHookMatcherGroup jsonElement : userPromptSubmit) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    if (interrupt != null) {
      g.writeName("Interrupt");
      g.writeStartArray();
      for (ConfiguredHookMatcherGroup jsonElement : interrupt) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    if (postModelRequest != null) {
      g.writeName("PostModelRequest");
      g.writeStartArray();
      for (ConfiguredHookMatcherGroup jsonElement : postModelRequest) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    if (preModelRequest != null) {
      g.writeName("PreModelRequest");
      g.writeStartArray();
      for (ConfiguredHookMatcherGroup jsonElement : preModelRequest) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    if (sessionEnd != null) {
      g.writeName("SessionEnd");
      g.writeStartArray();
      for (ConfiguredHookMatcherGroup jsonElement : sessionEnd) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    }
    Encode.property(g, "managedDir", managedDir, explicitNulls.contains(0));
    Encode.property(g, "windowsManagedDir", windowsManagedDir, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ManagedHooksRequirements}. */
  public static final class Builder {
    private @Nullable List<ConfiguredHookMatcherGroup> permissionRequest;
    private @Nullable List<ConfiguredHookMatcherGroup> postCompact;
    private @Nullable List<ConfiguredHookMatcherGroup> postToolUse;
    private @Nullable List<ConfiguredHookMatcherGroup> preCompact;
    private @Nullable List<ConfiguredHookMatcherGroup> preToolUse;
    private @Nullable List<ConfiguredHookMatcherGroup> sessionStart;
    private @Nullable List<ConfiguredHookMatcherGroup> stop;
    private @Nullable List<ConfiguredHookMatcherGroup> subagentStart;
    private @Nullable List<ConfiguredHookMatcherGroup> subagentStop;
    private @Nullable List<ConfiguredHookMatcherGroup> userPromptSubmit;
    private @Nullable List<ConfiguredHookMatcherGroup> interrupt;
    private @Nullable List<ConfiguredHookMatcherGroup> postModelRequest;
    private @Nullable List<ConfiguredHookMatcherGroup> preModelRequest;
    private @Nullable List<ConfiguredHookMatcherGroup> sessionEnd;
    private @Nullable String managedDir;
    private @Nullable String windowsManagedDir;
    private long explicitNulls;

    private Builder() {}

    /** {@code PermissionRequest}: required. */
    public Builder permissionRequest(List<ConfiguredHookMatcherGroup> value) {
      permissionRequest = Checks.notNull(value, TYPE, "PermissionRequest");
      return this;
    }

    /** {@code PermissionRequest}: required. */
    public Builder permissionRequest(ConfiguredHookMatcherGroup... value) {
      return permissionRequest(List.of(value));
    }

    /** {@code PostCompact}: required. */
    public Builder postCompact(List<ConfiguredHookMatcherGroup> value) {
      postCompact = Checks.notNull(value, TYPE, "PostCompact");
      return this;
    }

    /** {@code PostCompact}: required. */
    public Builder postCompact(ConfiguredHookMatcherGroup... value) {
      return postCompact(List.of(value));
    }

    /** {@code PostToolUse}: required. */
    public Builder postToolUse(List<ConfiguredHookMatcherGroup> value) {
      postToolUse = Checks.notNull(value, TYPE, "PostToolUse");
      return this;
    }

    /** {@code PostToolUse}: required. */
    public Builder postToolUse(ConfiguredHookMatcherGroup... value) {
      return postToolUse(List.of(value));
    }

    /** {@code PreCompact}: required. */
    public Builder preCompact(List<ConfiguredHookMatcherGroup> value) {
      preCompact = Checks.notNull(value, TYPE, "PreCompact");
      return this;
    }

    /** {@code PreCompact}: required. */
    public Builder preCompact(ConfiguredHookMatcherGroup... value) {
      return preCompact(List.of(value));
    }

    /** {@code PreToolUse}: required. */
    public Builder preToolUse(List<ConfiguredHookMatcherGroup> value) {
      preToolUse = Checks.notNull(value, TYPE, "PreToolUse");
      return this;
    }

    /** {@code PreToolUse}: required. */
    public Builder preToolUse(ConfiguredHookMatcherGroup... value) {
      return preToolUse(List.of(value));
    }

    /** {@code SessionStart}: required. */
    public Builder sessionStart(List<ConfiguredHookMatcherGroup> value) {
      sessionStart = Checks.notNull(value, TYPE, "SessionStart");
      return this;
    }

    /** {@code SessionStart}: required. */
    public Builder sessionStart(ConfiguredHookMatcherGroup... value) {
      return sessionStart(List.of(value));
    }

    /** {@code Stop}: required. */
    public Builder stop(List<ConfiguredHookMatcherGroup> value) {
      stop = Checks.notNull(value, TYPE, "Stop");
      return this;
    }

    /** {@code Stop}: required. */
    public Builder stop(ConfiguredHookMatcherGroup... value) {
      return stop(List.of(value));
    }

    /** {@code SubagentStart}: required. */
    public Builder subagentStart(List<ConfiguredHookMatcherGroup> value) {
      subagentStart = Checks.notNull(value, TYPE, "SubagentStart");
      return this;
    }

    /** {@code SubagentStart}: required. */
    public Builder subagentStart(ConfiguredHookMatcherGroup... value) {
      return subagentStart(List.of(value));
    }

    /** {@code SubagentStop}: required. */
    public Builder subagentStop(List<ConfiguredHookMatcherGroup> value) {
      subagentStop = Checks.notNull(value, TYPE, "SubagentStop");
      return this;
    }

    /** {@code SubagentStop}: required. */
    public Builder subagentStop(ConfiguredHookMatcherGroup... value) {
      return subagentStop(List.of(value));
    }

    /** {@code UserPromptSubmit}: required. */
    public Builder userPromptSubmit(List<ConfiguredHookMatcherGroup> value) {
      userPromptSubmit = Checks.notNull(value, TYPE, "UserPromptSubmit");
      return this;
    }

    /** {@code UserPromptSubmit}: required. */
    public Builder userPromptSubmit(ConfiguredHookMatcherGroup... value) {
      return userPromptSubmit(List.of(value));
    }

    /** {@code Interrupt}: optional. */
    public Builder interrupt(List<ConfiguredHookMatcherGroup> value) {
      interrupt = Checks.notNull(value, TYPE, "Interrupt");
      return this;
    }

    /** {@code Interrupt}: optional. */
    public Builder interrupt(ConfiguredHookMatcherGroup... value) {
      return interrupt(List.of(value));
    }

    /** {@code PostModelRequest}: optional. */
    public Builder postModelRequest(List<ConfiguredHookMatcherGroup> value) {
      postModelRequest = Checks.notNull(value, TYPE, "PostModelRequest");
      return this;
    }

    /** {@code PostModelRequest}: optional. */
    public Builder postModelRequest(ConfiguredHookMatcherGroup... value) {
      return postModelRequest(List.of(value));
    }

    /** {@code PreModelRequest}: optional. */
    public Builder preModelRequest(List<ConfiguredHookMatcherGroup> value) {
      preModelRequest = Checks.notNull(value, TYPE, "PreModelRequest");
      return this;
    }

    /** {@code PreModelRequest}: optional. */
    public Builder preModelRequest(ConfiguredHookMatcherGroup... value) {
      return preModelRequest(List.of(value));
    }

    /** {@code SessionEnd}: optional. */
    public Builder sessionEnd(List<ConfiguredHookMatcherGroup> value) {
      sessionEnd = Checks.notNull(value, TYPE, "SessionEnd");
      return this;
    }

    /** {@code SessionEnd}: optional. */
    public Builder sessionEnd(ConfiguredHookMatcherGroup... value) {
      return sessionEnd(List.of(value));
    }

    /** {@code managedDir}: optional, nullable. */
    public Builder managedDir(@Nullable String value) {
      managedDir = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code windowsManagedDir}: optional, nullable. */
    public Builder windowsManagedDir(@Nullable String value) {
      windowsManagedDir = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ManagedHooksRequirements build() {
      return new ManagedHooksRequirements(
                  Checks.isSet(permissionRequest, TYPE, "PermissionRequest"),
                  Checks.isSet(postCompact, TYPE, "PostCompact"),
                  Checks.isSet(postToolUse, TYPE, "PostToolUse"),
                  Checks.isSet(preCompact, TYPE, "PreCompact"),
                  Checks.isSet(preToolUse, TYPE, "PreToolUse"),
                  Checks.isSet(sessionStart, TYPE, "SessionStart"),
                  Checks.isSet(stop, TYPE, "Stop"),
                  Checks.isSet(subagentStart, TYPE, "SubagentStart"),
                  Checks.isSet(subagentStop, TYPE, "SubagentStop"),
                  Checks.isSet(userPromptSubmit, TYPE, "UserPromptSubmit"),
                  interrupt,
                  postModelRequest,
                  preModelRequest,
                  sessionEnd,
                  managedDir,
                  windowsManagedDir,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ManagedHooksRequirements> {
    Deserializer() {
      super(ManagedHooksRequirements.class);
    }

    @Override
    ManagedHooksRequirements decode(JsonParser p) {
      return ManagedHooksRequirements.read(p);
    }
  }
}
