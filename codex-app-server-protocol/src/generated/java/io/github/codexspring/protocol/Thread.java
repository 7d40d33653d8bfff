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
 * Wire type {@code Thread}.
 *
 * @param cliVersion required
 * @param createdAt required
 * @param cwd required
 * @param ephemeral required
 * @param id required
 * @param modelProvider required
 * @param preview required
 * @param projectId required, nullable
 * @param sessionId required
 * @param source required
 * @param status required
 * @param turns required
 * @param updatedAt required
 * @param agentNickname optional, nullable
 * @param agentRole optional, nullable
 * @param attachedToThreadId optional, nullable
 * @param canAcceptDirectInput optional, nullable
 * @param daybreakEnabled optional, nullable
 * @param environments optional, nullable
 * @param extra optional, nullable
 * @param forkedFromId optional, nullable
 * @param gitInfo optional, nullable
 * @param historyMode optional
 * @param model optional, nullable
 * @param name optional, nullable
 * @param originator optional, nullable
 * @param parentThreadId optional, nullable
 * @param path optional, nullable
 * @param reasoningEffort optional, nullable
 * @param recencyAt optional, nullable
 * @param section optional, nullable
 * @param sectionEnteredAt optional, nullable
 * @param threadSource optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = Thread.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record Thread(String cliVersion, long createdAt, String cwd, boolean ephemeral, String id,
    String modelProvider, String preview, @Nullable String projectId, String sessionId,
    SessionSource source, ThreadStatus status, List<Turn> turns, long updatedAt,
    @Nullable String agentNickname, @Nullable String agentRole,
    @ExperimentalApi @Nullable String attachedToThreadId,
    @ExperimentalApi @Nullable Boolean canAcceptDirectInput,
    @ExperimentalApi @Nullable Boolean daybreakEnabled,
    @ExperimentalApi @Nullable List<ThreadEnvironment> environments,
    @ExperimentalApi @Nullable ThreadExtra extra, @Nullable String forkedFromId,
    @Nullable GitInfo gitInfo, @Nullable ThreadHistoryMode historyMode, @Nullable String model,
    @Nullable String name, @Nullable String originator, @Nullable String parentThreadId,
    @Nullable String path, @Nullable String reasoningEffort, @Nullable Long recencyAt,
    @Nullable ThreadSection section, @Nullable Long sectionEnteredAt, @Nullable String threadSource,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "Thread";

  public Thread {
    Checks.notNull(cliVersion, TYPE, "cliVersion");
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(modelProvider, TYPE, "modelProvider");
    Checks.notNull(preview, TYPE, "preview");
    Checks.notNull(sessionId, TYPE, "sessionId");
    Checks.notNull(source, TYPE, "source");
    Checks.notNull(status, TYPE, "status");
    Checks.notNull(turns, TYPE, "turns");
    turns = List.copyOf(turns);
    environments = environments == null ? null : List.copyOf(environments);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static Thread of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static Thread read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static Thread readBody(JsonParser p) {
    String cliVersion = null;
    Long createdAt = null;
    String cwd = null;
    Boolean ephemeral = null;
    String id = null;
    String modelProvider = null;
    String preview = null;
    String projectId = null;
    String sessionId = null;
    SessionSource source = null;
    ThreadStatus status = null;
    List<Turn> turns = null;
    Long updatedAt = null;
    String agentNickname = null;
    String agentRole = null;
    String attachedToThreadId = null;
    Boolean canAcceptDirectInput = null;
    Boolean daybreakEnabled = null;
    List<ThreadEnvironment> environments = null;
    ThreadExtra extra = null;
    String forkedFromId = null;
    GitInfo gitInfo = null;
    ThreadHistoryMode historyMode = null;
    String model = null;
    String name = null;
    String originator = null;
    String parentThreadId = null;
    String path = null;
    String reasoningEffort = null;
    Long recencyAt = null;
    ThreadSection section = null;
    Long sectionEnteredAt = null;
    String threadSource = null;
    long jsonNulls = 0;
    long jsonSeen = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cliVersion" -> cliVersion = Decode.string(p, TYPE, "cliVersion");
        case "createdAt" -> createdAt = Decode.int64(p, TYPE, "createdAt");
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "ephemeral" -> ephemeral = Decode.bool(p, TYPE, "ephemeral");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "modelProvider" -> modelProvider = Decode.string(p, TYPE, "modelProvider");
        case "preview" -> preview = Decode.string(p, TYPE, "preview");
        case "projectId" -> {
          jsonSeen |= 1L << 0;
          projectId = jsonNull ? null : Decode.string(p, TYPE, "projectId");
        }
        case "sessionId" -> sessionId = Decode.string(p, TYPE, "sessionId");
        case "source" -> source = SessionSource.read(p);
        case "status" -> status = ThreadStatus.read(p);
        case "turns" -> {
          Decode.startArray(p, TYPE, "turns");
          List<Turn> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(Turn.read(p));
          }
          turns = json;
        }
        case "updatedAt" -> updatedAt = Decode.int64(p, TYPE, "updatedAt");
        case "agentNickname" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          agentNickname = jsonNull ? null : Decode.string(p, TYPE, "agentNickname");
        }
        case "agentRole" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          agentRole = jsonNull ? null : Decode.string(p, TYPE, "agentRole");
        }
        case "attachedToThreadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          attachedToThreadId = jsonNull ? null : Decode.string(p, TYPE, "attachedToThreadId");
        }
        case "canAcceptDirectInput" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          canAcceptDirectInput = jsonNull ? null : Decode.bool(p, TYPE, "canAcceptDirectInput");
        }
        case "daybreakEnabled" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          daybreakEnabled = jsonNull ? null : Decode.bool(p, TYPE, "daybreakEnabled");
        }
        case "environments" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "environments");
            List<ThreadEnvironment> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ThreadEnvironment.read(p));
            }
            environments = json;
          }
        }
        case "extra" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          extra = jsonNull ? null : ThreadExtra.read(p);
        }
        case "forkedFromId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          forkedFromId = jsonNull ? null : Decode.string(p, TYPE, "forkedFromId");
        }
        case "gitInfo" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          gitInfo = jsonNull ? null : GitInfo.read(p);
        }
        case "historyMode" -> historyMode = jsonNull ? null : ThreadHistoryMode.fromWire(Decode.string(p, TYPE, "historyMode"));
        case "model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "name" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          name = jsonNull ? null : Decode.string(p, TYPE, "name");
        }
        case "originator" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          originator = jsonNull ? null : Decode.string(p, TYPE, "originator");
        }
        case "parentThreadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          parentThreadId = jsonNull ? null : Decode.string(p, TYPE, "parentThreadId");
        }
        case "path" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          path = jsonNull ? null : Decode.string(p, TYPE, "path");
        }
        case "reasoningEffort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 14, jsonNull);
          reasoningEffort = jsonNull ? null : Decode.string(p, TYPE, "reasoningEffort");
        }
        case "recencyAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 15, jsonNull);
          recencyAt = jsonNull ? null : Decode.int64(p, TYPE, "recencyAt");
        }
        case "section" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 16, jsonNull);
          section = jsonNull ? null : ThreadSection.read(p);
        }
        case "sectionEnteredAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 17, jsonNull);
          sectionEnteredAt = jsonNull ? null : Decode.int64(p, TYPE, "sectionEnteredAt");
        }
        case "threadSource" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 18, jsonNull);
          threadSource = jsonNull ? null : Decode.string(p, TYPE, "threadSource");
        }
        default -> p.skipChildren();
      }
    }
    if ((jsonSeen & 1L << 0) == 0) {
      Decode.required(null, p, TYPE, "projectId");
    }
    return new Thread(
                Decode.required(cliVersion, p, TYPE, "cliVersion"),
                Decode.required(createdAt, p, TYPE, "createdAt"),
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(ephemeral, p, TYPE, "ephemeral"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(modelProvider, p, TYPE, "modelProvider"),
                Decode.required(preview, p, TYPE, "preview"),
                projectId,
                Decode.required(sessionId, p, TYPE, "sessionId"),
                Decode.required(source, p, TYPE, "source"),
                Decode.required(status, p, TYPE, "status"),
                Decode.required(turns, p, TYPE, "turns"),
                Decode.required(updatedAt, p, TYPE, "updatedAt"),
                agentNickname,
                agentRole,
                attachedToThreadId,
                canAcceptDirectInput,
                daybreakEnabled,
                environments,
                extra,
                forkedFromId,
                gitInfo,
                historyMode,
                model,
                name,
                originator,
                parentThreadId,
                path,
                reasoningEffort,
                recencyAt,
                section,
                sectionEnteredAt,
                threadSource,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("cliVersion", cliVersion);
    g.writeNumberProperty("createdAt", createdAt);
    g.writeStringProperty("cwd", cwd);
    g.writeBooleanProperty("ephemeral", ephemeral);
    g.writeStringProperty("id", id);
    g.writeStringProperty("modelProvider", modelProvider);
    g.writeStringProperty("preview", preview);
    Encode.property(g, "projectId", projectId, true);
    g.writeStringProperty("sessionId", sessionId);
    g.writeName("source");
    source.write(g);
    g.writeName("status");
    status.write(g);
    g.writeName("turns");
    g.writeStartArray();
    for (Turn jsonElement : turns) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeNumberProperty("updatedAt", updatedAt);
    Encode.property(g, "agentNickname", agentNickname, explicitNulls.contains(0));
    Encode.property(g, "agentRole", agentRole, explicitNulls.contains(1));
    Encode.property(g, "attachedToThreadId", attachedToThreadId, explicitNulls.contains(2));
    Encode.property(g, "canAcceptDirectInput", canAcceptDirectInput, explicitNulls.contains(3));
    Encode.property(g, "daybreakEnabled", daybreakEnabled, explicitNulls.contains(4));
    if (environments != null) {
      g.writeName("environments");
      g.writeStartArray();
      for (ThreadEnvironment jsonElement : environments) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(5)) {
      g.writeNullProperty("environments");
    }
    Encode.property(g, "extra", extra, explicitNulls.contains(6));
    Encode.property(g, "forkedFromId", forkedFromId, explicitNulls.contains(7));
    Encode.property(g, "gitInfo", gitInfo, explicitNulls.contains(8));
    Encode.property(g, TYPE, "historyMode", historyMode, false);
    Encode.property(g, "model", model, explicitNulls.contains(9));
    Encode.property(g, "name", name, explicitNulls.contains(10));
    Encode.property(g, "originator", originator, explicitNulls.contains(11));
    Encode.property(g, "parentThreadId", parentThreadId, explicitNulls.contains(12));
    Encode.property(g, "path", path, explicitNulls.contains(13));
    Encode.property(g, "reasoningEffort", reasoningEffort, explicitNulls.contains(14));
    Encode.property(g, "recencyAt", recencyAt, explicitNulls.contains(15));
    Encode.property(g, "section", section, explicitNulls.contains(16));
    Encode.property(g, "sectionEnteredAt", sectionEnteredAt, explicitNulls.contains(17));
    Encode.property(g, "threadSource", threadSource, explicitNulls.contains(18));
    g.writeEndObject();
  }

  /** Builds {@link Thread}. */
  public static final class Builder {
    private @Nullable String cliVersion;
    private @Nullable Long createdAt;
    private @Nullable String cwd;
    private @Nullable Boolean ephemeral;
    private @Nullable String id;
    private @Nullable String modelProvider;
    private @Nullable String preview;
    private @Nullable String projectId;
    private @Nullable String sessionId;
    private @Nullable SessionSource source;
    private @Nullable ThreadStatus status;
    private @Nullable List<Turn> turns;
    private @Nullable Long updatedAt;
    private @Nullable String agentNickname;
    private @Nullable String agentRole;
    private @Nullable String attachedToThreadId;
    private @Nullable Boolean canAcceptDirectInput;
    private @Nullable Boolean daybreakEnabled;
    private @Nullable List<ThreadEnvironment> environments;
    private @Nullable ThreadExtra extra;
    private @Nullable String forkedFromId;
    private @Nullable GitInfo gitInfo;
    private @Nullable ThreadHistoryMode historyMode;
    private @Nullable String model;
    private @Nullable String name;
    private @Nullable String originator;
    private @Nullable String parentThreadId;
    private @Nullable String path;
    private @Nullable String reasoningEffort;
    private @Nullable Long recencyAt;
    private @Nullable ThreadSection section;
    private @Nullable Long sectionEnteredAt;
    private @Nullable String threadSource;
    private long explicitNulls;

    private Builder() {}

    /** {@code cliVersion}: required. */
    public Builder cliVersion(String value) {
      cliVersion = Checks.notNull(value, TYPE, "cliVersion");
      return this;
    }

    /** {@code createdAt}: required. */
    public Builder createdAt(long value) {
      createdAt = value;
      return this;
    }

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code ephemeral}: required. */
    public Builder ephemeral(boolean value) {
      ephemeral = value;
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code modelProvider}: required. */
    public Builder modelProvider(String value) {
      modelProvider = Checks.notNull(value, TYPE, "modelProvider");
      return this;
    }

    /** {@code preview}: required. */
    public Builder preview(String value) {
      preview = Checks.notNull(value, TYPE, "preview");
      return this;
    }

    /** {@code projectId}: required, nullable. */
    public Builder projectId(@Nullable String value) {
      projectId = value;
      return this;
    }

    /** {@code sessionId}: required. */
    public Builder sessionId(String value) {
      sessionId = Checks.notNull(value, TYPE, "sessionId");
      return this;
    }

    /** {@code source}: required. */
    public Builder source(SessionSource value) {
      source = Checks.notNull(value, TYPE, "source");
      return this;
    }

    /** {@code status}: required. */
    public Builder status(ThreadStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code turns}: required. */
    public Builder turns(List<Turn> value) {
      turns = Checks.notNull(value, TYPE, "turns");
      return this;
    }

    /** {@code turns}: required. */
    public Builder turns(Turn... value) {
      return turns(List.of(value));
    }

    /** {@code updatedAt}: required. */
    public Builder updatedAt(long value) {
      updatedAt = value;
      return this;
    }

    /** {@code agentNickname}: optional, nullable. */
    public Builder agentNickname(@Nullable String value) {
      agentNickname = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code agentRole}: optional, nullable. */
    public Builder agentRole(@Nullable String value) {
      agentRole = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code attachedToThreadId}: optional, nullable. */
    @ExperimentalApi
    public Builder attachedToThreadId(@Nullable String value) {
      attachedToThreadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code canAcceptDirectInput}: optional, nullable. */
    @ExperimentalApi
    public Builder canAcceptDirectInput(boolean value) {
      canAcceptDirectInput = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code canAcceptDirectInput}: optional, nullable. */
    @ExperimentalApi
    public Builder canAcceptDirectInput(@Nullable Boolean value) {
      canAcceptDirectInput = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code daybreakEnabled}: optional, nullable. */
    @ExperimentalApi
    public Builder daybreakEnabled(boolean value) {
      daybreakEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code daybreakEnabled}: optional, nullable. */
    @ExperimentalApi
    public Builder daybreakEnabled(@Nullable Boolean value) {
      daybreakEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code environments}: optional, nullable. */
    @ExperimentalApi
    public Builder environments(@Nullable List<ThreadEnvironment> value) {
      environments = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code extra}: optional, nullable. */
    @ExperimentalApi
    public Builder extra(@Nullable ThreadExtra value) {
      extra = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code forkedFromId}: optional, nullable. */
    public Builder forkedFromId(@Nullable String value) {
      forkedFromId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code gitInfo}: optional, nullable. */
    public Builder gitInfo(@Nullable GitInfo value) {
      gitInfo = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code historyMode}: optional. */
    public Builder historyMode(ThreadHistoryMode value) {
      historyMode = Checks.notNull(value, TYPE, "historyMode");
      return this;
    }

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code name}: optional, nullable. */
    public Builder name(@Nullable String value) {
      name = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code originator}: optional, nullable. */
    public Builder originator(@Nullable String value) {
      originator = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code parentThreadId}: optional, nullable. */
    public Builder parentThreadId(@Nullable String value) {
      parentThreadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code path}: optional, nullable. */
    public Builder path(@Nullable String value) {
      path = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /** {@code reasoningEffort}: optional, nullable. */
    public Builder reasoningEffort(@Nullable String value) {
      reasoningEffort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 14, value == null);
      return this;
    }

    /** {@code recencyAt}: optional, nullable. */
    public Builder recencyAt(long value) {
      recencyAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 15, false);
      return this;
    }

    /** {@code recencyAt}: optional, nullable. */
    public Builder recencyAt(@Nullable Long value) {
      recencyAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 15, value == null);
      return this;
    }

    /** {@code section}: optional, nullable. */
    public Builder section(@Nullable ThreadSection value) {
      section = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 16, value == null);
      return this;
    }

    /** {@code sectionEnteredAt}: optional, nullable. */
    public Builder sectionEnteredAt(long value) {
      sectionEnteredAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 17, false);
      return this;
    }

    /** {@code sectionEnteredAt}: optional, nullable. */
    public Builder sectionEnteredAt(@Nullable Long value) {
      sectionEnteredAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 17, value == null);
      return this;
    }

    /** {@code threadSource}: optional, nullable. */
    public Builder threadSource(@Nullable String value) {
      threadSource = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 18, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public Thread build() {
      return new Thread(
                  Checks.isSet(cliVersion, TYPE, "cliVersion"),
                  Checks.isSet(createdAt, TYPE, "createdAt"),
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(ephemeral, TYPE, "ephemeral"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(modelProvider, TYPE, "modelProvider"),
                  Checks.isSet(preview, TYPE, "preview"),
                  projectId,
                  Checks.isSet(sessionId, TYPE, "sessionId"),
                  Checks.isSet(source, TYPE, "source"),
                  Checks.isSet(status, TYPE, "status"),
                  Checks.isSet(turns, TYPE, "turns"),
                  Checks.isSet(updatedAt, TYPE, "updatedAt"),
                  agentNickname,
                  agentRole,
                  attachedToThreadId,
                  canAcceptDirectInput,
                  daybreakEnabled,
                  environments,
                  extra,
                  forkedFromId,
                  gitInfo,
                  historyMode,
                  model,
                  name,
                  originator,
                  parentThreadId,
                  path,
                  reasoningEffort,
                  recencyAt,
                  section,
                  sectionEnteredAt,
                  threadSource,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<Thread> {
    Deserializer() {
      super(Thread.class);
    }

    @Override
    Thread decode(JsonParser p) {
      return Thread.read(p);
    }
  }
}
