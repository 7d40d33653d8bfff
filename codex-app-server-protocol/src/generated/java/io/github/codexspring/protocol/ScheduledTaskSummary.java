package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ScheduledTaskSummary}.
 *
 * @param key required
 * @param name required
 * @param prompt required
 * @param schedule required
 */
@JsonDeserialize(using = ScheduledTaskSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ScheduledTaskSummary(String key, String name, String prompt,
    ScheduledTaskSchedule schedule) implements ProtocolValue {
  private static final String TYPE = "ScheduledTaskSummary";

  public ScheduledTaskSummary {
    Checks.notNull(key, TYPE, "key");
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(prompt, TYPE, "prompt");
    Checks.notNull(schedule, TYPE, "schedule");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ScheduledTaskSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ScheduledTaskSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ScheduledTaskSummary readBody(JsonParser p) {
    String key = null;
    String name = null;
    String prompt = null;
    ScheduledTaskSchedule schedule = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "key" -> key = Decode.string(p, TYPE, "key");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "prompt" -> prompt = Decode.string(p, TYPE, "prompt");
        case "schedule" -> schedule = ScheduledTaskSchedule.read(p);
        default -> p.skipChildren();
      }
    }
    return new ScheduledTaskSummary(
                Decode.required(key, p, TYPE, "key"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(prompt, p, TYPE, "prompt"),
                Decode.required(schedule, p, TYPE, "schedule"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("key", key);
    g.writeStringProperty("name", name);
    g.writeStringProperty("prompt", prompt);
    g.writeName("schedule");
    schedule.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ScheduledTaskSummary}. */
  public static final class Builder {
    private @Nullable String key;
    private @Nullable String name;
    private @Nullable String prompt;
    private @Nullable ScheduledTaskSchedule schedule;

    private Builder() {}

    /** {@code key}: required. */
    public Builder key(String value) {
      key = Checks.notNull(value, TYPE, "key");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code prompt}: required. */
    public Builder prompt(String value) {
      prompt = Checks.notNull(value, TYPE, "prompt");
      return this;
    }

    /** {@code schedule}: required. */
    public Builder schedule(ScheduledTaskSchedule value) {
      schedule = Checks.notNull(value, TYPE, "schedule");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ScheduledTaskSummary build() {
      return new ScheduledTaskSummary(
                  Checks.isSet(key, TYPE, "key"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(prompt, TYPE, "prompt"),
                  Checks.isSet(schedule, TYPE, "schedule"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ScheduledTaskSummary> {
    Deserializer() {
      super(ScheduledTaskSummary.class);
    }

    @Override
    ScheduledTaskSummary decode(JsonParser p) {
      return ScheduledTaskSummary.read(p);
    }
  }
}
