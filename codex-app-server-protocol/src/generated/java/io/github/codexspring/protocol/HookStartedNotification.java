package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code hook/started}.
 *
 * @param run required
 * @param threadId required
 * @param turnId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = HookStartedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record HookStartedNotification(HookRunSummary run, String threadId, @Nullable String turnId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "HookStartedNotification";

  public HookStartedNotification {
    Checks.notNull(run, TYPE, "run");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static HookStartedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static HookStartedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static HookStartedNotification readBody(JsonParser p) {
    HookRunSummary run = null;
    String threadId = null;
    String turnId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "run" -> run = HookRunSummary.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          turnId = jsonNull ? null : Decode.string(p, TYPE, "turnId");
        }
        default -> p.skipChildren();
      }
    }
    return new HookStartedNotification(
                Decode.required(run, p, TYPE, "run"),
                Decode.required(threadId, p, TYPE, "threadId"),
                turnId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("run");
    run.write(g);
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "turnId", turnId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link HookStartedNotification}. */
  public static final class Builder {
    private @Nullable HookRunSummary run;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private long explicitNulls;

    private Builder() {}

    /** {@code run}: required. */
    public Builder run(HookRunSummary value) {
      run = Checks.notNull(value, TYPE, "run");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: optional, nullable. */
    public Builder turnId(@Nullable String value) {
      turnId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public HookStartedNotification build() {
      return new HookStartedNotification(
                  Checks.isSet(run, TYPE, "run"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  turnId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<HookStartedNotification> {
    Deserializer() {
      super(HookStartedNotification.class);
    }

    @Override
    HookStartedNotification decode(JsonParser p) {
      return HookStartedNotification.read(p);
    }
  }
}
