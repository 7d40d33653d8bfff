package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ScheduledTaskSchedule}. */
@JsonDeserialize(using = ScheduledTaskSchedule.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ScheduledTaskSchedule extends ProtocolValue permits ScheduledTaskSchedule.Hourly, ScheduledTaskSchedule.Daily, ScheduledTaskSchedule.Weekdays, ScheduledTaskSchedule.Weekly, ScheduledTaskSchedule.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ScheduledTaskSchedule read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "hourly" -> Hourly.readBody(tagged.body());
      case "daily" -> Daily.readBody(tagged.body());
      case "weekdays" -> Weekdays.readBody(tagged.body());
      case "weekly" -> Weekly.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code hourly}.
   *
   * @param intervalHours required
   * @param days optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Hourly(long intervalHours, @Nullable List<ScheduledTaskWeekday> days,
      ExplicitNulls explicitNulls) implements ScheduledTaskSchedule {
    private static final String TYPE = "ScheduledTaskSchedule.Hourly";

    public Hourly {
      days = days == null ? null : List.copyOf(days);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Hourly of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Hourly readBody(JsonParser p) {
      Long intervalHours = null;
      List<ScheduledTaskWeekday> days = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "intervalHours" -> intervalHours = Decode.int64(p, TYPE, "intervalHours");
          case "days" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            if (!jsonNull) {
              Decode.startArray(p, TYPE, "days");
              List<ScheduledTaskWeekday> json = new ArrayList<>();
              while (p.nextToken() != JsonToken.END_ARRAY) {
                json.add(ScheduledTaskWeekday.fromWire(Decode.string(p, TYPE, "days")));
              }
              days = json;
            }
          }
          default -> p.skipChildren();
        }
      }
      return new Hourly(
                  Decode.required(intervalHours, p, TYPE, "intervalHours"),
                  days,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "hourly");
      g.writeNumberProperty("intervalHours", intervalHours);
      if (days != null) {
        g.writeName("days");
        g.writeStartArray();
        for (ScheduledTaskWeekday jsonElement : days) {
          Encode.enumeration(g, jsonElement, TYPE, "days");
        }
        g.writeEndArray();
      } else if (explicitNulls.contains(0)) {
        g.writeNullProperty("days");
      }
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "hourly";
    }

    /** Builds {@link Hourly}. */
    public static final class Builder {
      private @Nullable Long intervalHours;
      private @Nullable List<ScheduledTaskWeekday> days;
      private long explicitNulls;

      private Builder() {}

      /** {@code intervalHours}: required. */
      public Builder intervalHours(long value) {
        Checks.unsigned(value, TYPE, "intervalHours");
        intervalHours = value;
        return this;
      }

      /** {@code days}: optional, nullable. */
      public Builder days(@Nullable List<ScheduledTaskWeekday> value) {
        days = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Hourly build() {
        return new Hourly(
                    Checks.isSet(intervalHours, TYPE, "intervalHours"),
                    days,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code daily}.
   *
   * @param time required
   */
  record Daily(String time) implements ScheduledTaskSchedule {
    private static final String TYPE = "ScheduledTaskSchedule.Daily";

    public Daily {
      Checks.notNull(time, TYPE, "time");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Daily of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Daily readBody(JsonParser p) {
      String time = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "time" -> time = Decode.string(p, TYPE, "time");
          default -> p.skipChildren();
        }
      }
      return new Daily(
                  Decode.required(time, p, TYPE, "time"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "daily");
      g.writeStringProperty("time", time);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "daily";
    }

    /** Builds {@link Daily}. */
    public static final class Builder {
      private @Nullable String time;

      private Builder() {}

      /** {@code time}: required. */
      public Builder time(String value) {
        time = Checks.notNull(value, TYPE, "time");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Daily build() {
        return new Daily(
                    Checks.isSet(time, TYPE, "time"));
      }
    }
  }

  /**
   * {@code type} is {@code weekdays}.
   *
   * @param time required
   */
  record Weekdays(String time) implements ScheduledTaskSchedule {
    private static final String TYPE = "ScheduledTaskSchedule.Weekdays";

    public Weekdays {
      Checks.notNull(time, TYPE, "time");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Weekdays of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Weekdays readBody(JsonParser p) {
      String time = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "time" -> time = Decode.string(p, TYPE, "time");
          default -> p.skipChildren();
        }
      }
      return new Weekdays(
                  Decode.required(time, p, TYPE, "time"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "weekdays");
      g.writeStringProperty("time", time);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "weekdays";
    }

    /** Builds {@link Weekdays}. */
    public static final class Builder {
      private @Nullable String time;

      private Builder() {}

      /** {@code time}: required. */
      public Builder time(String value) {
        time = Checks.notNull(value, TYPE, "time");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Weekdays build() {
        return new Weekdays(
                    Checks.isSet(time, TYPE, "time"));
      }
    }
  }

  /**
   * {@code type} is {@code weekly}.
   *
   * @param days required
   * @param time required
   */
  record Weekly(List<ScheduledTaskWeekday> days, String time) implements ScheduledTaskSchedule {
    private static final String TYPE = "ScheduledTaskSchedule.Weekly";

    public Weekly {
      Checks.notNull(days, TYPE, "days");
      days = List.copyOf(days);
      Checks.notNull(time, TYPE, "time");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Weekly of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Weekly readBody(JsonParser p) {
      List<ScheduledTaskWeekday> days = null;
      String time = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "days" -> {
            Decode.startArray(p, TYPE, "days");
            List<ScheduledTaskWeekday> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ScheduledTaskWeekday.fromWire(Decode.string(p, TYPE, "days")));
            }
            days = json;
          }
          case "time" -> time = Decode.string(p, TYPE, "time");
          default -> p.skipChildren();
        }
      }
      return new Weekly(
                  Decode.required(days, p, TYPE, "days"),
                  Decode.required(time, p, TYPE, "time"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "weekly");
      g.writeName("days");
      g.writeStartArray();
      for (ScheduledTaskWeekday jsonElement : days) {
        Encode.enumeration(g, jsonElement, TYPE, "days");
      }
      g.writeEndArray();
      g.writeStringProperty("time", time);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "weekly";
    }

    /** Builds {@link Weekly}. */
    public static final class Builder {
      private @Nullable List<ScheduledTaskWeekday> days;
      private @Nullable String time;

      private Builder() {}

      /** {@code days}: required. */
      public Builder days(List<ScheduledTaskWeekday> value) {
        days = Checks.notNull(value, TYPE, "days");
        return this;
      }

      /** {@code days}: required. */
      public Builder days(ScheduledTaskWeekday... value) {
        return days(List.of(value));
      }

      /** {@code time}: required. */
      public Builder time(String value) {
        time = Checks.notNull(value, TYPE, "time");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Weekly build() {
        return new Weekly(
                    Checks.isSet(days, TYPE, "days"),
                    Checks.isSet(time, TYPE, "time"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ScheduledTaskSchedule {
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
  final class Deserializer extends ProtocolDeserializer<ScheduledTaskSchedule> {
    Deserializer() {
      super(ScheduledTaskSchedule.class);
    }

    @Override
    ScheduledTaskSchedule decode(JsonParser p) {
      return ScheduledTaskSchedule.read(p);
    }
  }
}
