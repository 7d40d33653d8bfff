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
 * Wire type {@code HookRunSummary}.
 *
 * @param displayOrder required
 * @param entries required
 * @param eventName required
 * @param executionMode required
 * @param handlerType required
 * @param id required
 * @param scope required
 * @param sourcePath required
 * @param startedAt required
 * @param status required
 * @param completedAt optional, nullable
 * @param durationMs optional, nullable
 * @param source optional
 * @param statusMessage optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = HookRunSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record HookRunSummary(long displayOrder, List<HookOutputEntry> entries,
    HookEventName eventName, HookExecutionMode executionMode, HookHandlerType handlerType,
    String id, HookScope scope, String sourcePath, long startedAt, HookRunStatus status,
    @Nullable Long completedAt, @Nullable Long durationMs, @Nullable HookSource source,
    @Nullable String statusMessage, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "HookRunSummary";

  public HookRunSummary {
    Checks.notNull(entries, TYPE, "entries");
    entries = List.copyOf(entries);
    Checks.notNull(eventName, TYPE, "eventName");
    Checks.notNull(executionMode, TYPE, "executionMode");
    Checks.notNull(handlerType, TYPE, "handlerType");
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(scope, TYPE, "scope");
    Checks.notNull(sourcePath, TYPE, "sourcePath");
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static HookRunSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static HookRunSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static HookRunSummary readBody(JsonParser p) {
    Long displayOrder = null;
    List<HookOutputEntry> entries = null;
    HookEventName eventName = null;
    HookExecutionMode executionMode = null;
    HookHandlerType handlerType = null;
    String id = null;
    HookScope scope = null;
    String sourcePath = null;
    Long startedAt = null;
    HookRunStatus status = null;
    Long completedAt = null;
    Long durationMs = null;
    HookSource source = null;
    String statusMessage = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "displayOrder" -> displayOrder = Decode.int64(p, TYPE, "displayOrder");
        case "entries" -> {
          Decode.startArray(p, TYPE, "entries");
          List<HookOutputEntry> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(HookOutputEntry.read(p));
          }
          entries = json;
        }
        case "eventName" -> eventName = HookEventName.fromWire(Decode.string(p, TYPE, "eventName"));
        case "executionMode" -> executionMode = HookExecutionMode.fromWire(Decode.string(p, TYPE, "executionMode"));
        case "handlerType" -> handlerType = HookHandlerType.fromWire(Decode.string(p, TYPE, "handlerType"));
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "scope" -> scope = HookScope.fromWire(Decode.string(p, TYPE, "scope"));
        case "sourcePath" -> sourcePath = Decode.string(p, TYPE, "sourcePath");
        case "startedAt" -> startedAt = Decode.int64(p, TYPE, "startedAt");
        case "status" -> status = HookRunStatus.fromWire(Decode.string(p, TYPE, "status"));
        case "completedAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          completedAt = jsonNull ? null : Decode.int64(p, TYPE, "completedAt");
        }
        case "durationMs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          durationMs = jsonNull ? null : Decode.int64(p, TYPE, "durationMs");
        }
        case "source" -> source = jsonNull ? null : HookSource.fromWire(Decode.string(p, TYPE, "source"));
        case "statusMessage" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          statusMessage = jsonNull ? null : Decode.string(p, TYPE, "statusMessage");
        }
        default -> p.skipChildren();
      }
    }
    return new HookRunSummary(
                Decode.required(displayOrder, p, TYPE, "displayOrder"),
                Decode.required(entries, p, TYPE, "entries"),
                Decode.required(eventName, p, TYPE, "eventName"),
                Decode.required(executionMode, p, TYPE, "executionMode"),
                Decode.required(handlerType, p, TYPE, "handlerType"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(scope, p, TYPE, "scope"),
                Decode.required(sourcePath, p, TYPE, "sourcePath"),
                Decode.required(startedAt, p, TYPE, "startedAt"),
                Decode.required(status, p, TYPE, "status"),
                completedAt,
                durationMs,
                source,
                statusMessage,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("displayOrder", displayOrder);
    g.writeName("entries");
    g.writeStartArray();
    for (HookOutputEntry jsonElement : entries) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("eventName");
    Encode.enumeration(g, eventName, TYPE, "eventName");
    g.writeName("executionMode");
    Encode.enumeration(g, executionMode, TYPE, "executionMode");
    g.writeName("handlerType");
    Encode.enumeration(g, handlerType, TYPE, "handlerType");
    g.writeStringProperty("id", id);
    g.writeName("scope");
    Encode.enumeration(g, scope, TYPE, "scope");
    g.writeStringProperty("sourcePath", sourcePath);
    g.writeNumberProperty("startedAt", startedAt);
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    Encode.property(g, "completedAt", completedAt, explicitNulls.contains(0));
    Encode.property(g, "durationMs", durationMs, explicitNulls.contains(1));
    Encode.property(g, TYPE, "source", source, false);
    Encode.property(g, "statusMessage", statusMessage, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link HookRunSummary}. */
  public static final class Builder {
    private @Nullable Long displayOrder;
    private @Nullable List<HookOutputEntry> entries;
    private @Nullable HookEventName eventName;
    private @Nullable HookExecutionMode executionMode;
    private @Nullable HookHandlerType handlerType;
    private @Nullable String id;
    private @Nullable HookScope scope;
    private @Nullable String sourcePath;
    private @Nullable Long startedAt;
    private @Nullable HookRunStatus status;
    private @Nullable Long completedAt;
    private @Nullable Long durationMs;
    private @Nullable HookSource source;
    private @Nullable String statusMessage;
    private long explicitNulls;

    private Builder() {}

    /** {@code displayOrder}: required. */
    public Builder displayOrder(long value) {
      displayOrder = value;
      return this;
    }

    /** {@code entries}: required. */
    public Builder entries(List<HookOutputEntry> value) {
      entries = Checks.notNull(value, TYPE, "entries");
      return this;
    }

    /** {@code entries}: required. */
    public Builder entries(HookOutputEntry... value) {
      return entries(List.of(value));
    }

    /** {@code eventName}: required. */
    public Builder eventName(HookEventName value) {
      eventName = Checks.notNull(value, TYPE, "eventName");
      return this;
    }

    /** {@code executionMode}: required. */
    public Builder executionMode(HookExecutionMode value) {
      executionMode = Checks.notNull(value, TYPE, "executionMode");
      return this;
    }

    /** {@code handlerType}: required. */
    public Builder handlerType(HookHandlerType value) {
      handlerType = Checks.notNull(value, TYPE, "handlerType");
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code scope}: required. */
    public Builder scope(HookScope value) {
      scope = Checks.notNull(value, TYPE, "scope");
      return this;
    }

    /** {@code sourcePath}: required. */
    public Builder sourcePath(String value) {
      sourcePath = Checks.notNull(value, TYPE, "sourcePath");
      return this;
    }

    /** {@code startedAt}: required. */
    public Builder startedAt(long value) {
      startedAt = value;
      return this;
    }

    /** {@code status}: required. */
    public Builder status(HookRunStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code completedAt}: optional, nullable. */
    public Builder completedAt(long value) {
      completedAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code completedAt}: optional, nullable. */
    public Builder completedAt(@Nullable Long value) {
      completedAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code durationMs}: optional, nullable. */
    public Builder durationMs(long value) {
      durationMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code durationMs}: optional, nullable. */
    public Builder durationMs(@Nullable Long value) {
      durationMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code source}: optional. */
    public Builder source(HookSource value) {
      source = Checks.notNull(value, TYPE, "source");
      return this;
    }

    /** {@code statusMessage}: optional, nullable. */
    public Builder statusMessage(@Nullable String value) {
      statusMessage = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public HookRunSummary build() {
      return new HookRunSummary(
                  Checks.isSet(displayOrder, TYPE, "displayOrder"),
                  Checks.isSet(entries, TYPE, "entries"),
                  Checks.isSet(eventName, TYPE, "eventName"),
                  Checks.isSet(executionMode, TYPE, "executionMode"),
                  Checks.isSet(handlerType, TYPE, "handlerType"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(scope, TYPE, "scope"),
                  Checks.isSet(sourcePath, TYPE, "sourcePath"),
                  Checks.isSet(startedAt, TYPE, "startedAt"),
                  Checks.isSet(status, TYPE, "status"),
                  completedAt,
                  durationMs,
                  source,
                  statusMessage,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<HookRunSummary> {
    Deserializer() {
      super(HookRunSummary.class);
    }

    @Override
    HookRunSummary decode(JsonParser p) {
      return HookRunSummary.read(p);
    }
  }
}
