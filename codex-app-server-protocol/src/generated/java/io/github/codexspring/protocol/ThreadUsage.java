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
 * Wire type {@code ThreadUsage}.
 *
 * @param estimatedUsageCreditsMicros required
 * @param groups required
 * @param threadId required
 * @param estimatedUsageUsdMicros optional, nullable
 * @param nativeUsageUsdMicros optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadUsage.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadUsage(long estimatedUsageCreditsMicros, List<ThreadUsageBreakdownGroup> groups,
    String threadId, @Nullable Long estimatedUsageUsdMicros, @Nullable Long nativeUsageUsdMicros,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadUsage";

  public ThreadUsage {
    Checks.notNull(groups, TYPE, "groups");
    groups = List.copyOf(groups);
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadUsage of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadUsage read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadUsage readBody(JsonParser p) {
    Long estimatedUsageCreditsMicros = null;
    List<ThreadUsageBreakdownGroup> groups = null;
    String threadId = null;
    Long estimatedUsageUsdMicros = null;
    Long nativeUsageUsdMicros = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "estimatedUsageCreditsMicros" -> estimatedUsageCreditsMicros = Decode.int64(p, TYPE, "estimatedUsageCreditsMicros");
        case "groups" -> {
          Decode.startArray(p, TYPE, "groups");
          List<ThreadUsageBreakdownGroup> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ThreadUsageBreakdownGroup.read(p));
          }
          groups = json;
        }
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "estimatedUsageUsdMicros" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          estimatedUsageUsdMicros = jsonNull ? null : Decode.int64(p, TYPE, "estimatedUsageUsdMicros");
        }
        case "nativeUsageUsdMicros" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          nativeUsageUsdMicros = jsonNull ? null : Decode.int64(p, TYPE, "nativeUsageUsdMicros");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadUsage(
                Decode.required(estimatedUsageCreditsMicros, p, TYPE, "estimatedUsageCreditsMicros"),
                Decode.required(groups, p, TYPE, "groups"),
                Decode.required(threadId, p, TYPE, "threadId"),
                estimatedUsageUsdMicros,
                nativeUsageUsdMicros,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("estimatedUsageCreditsMicros", estimatedUsageCreditsMicros);
    g.writeName("groups");
    g.writeStartArray();
    for (ThreadUsageBreakdownGroup jsonElement : groups) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "estimatedUsageUsdMicros", estimatedUsageUsdMicros, explicitNulls.contains(0));
    Encode.property(g, "nativeUsageUsdMicros", nativeUsageUsdMicros, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ThreadUsage}. */
  public static final class Builder {
    private @Nullable Long estimatedUsageCreditsMicros;
    private @Nullable List<ThreadUsageBreakdownGroup> groups;
    private @Nullable String threadId;
    private @Nullable Long estimatedUsageUsdMicros;
    private @Nullable Long nativeUsageUsdMicros;
    private long explicitNulls;

    private Builder() {}

    /** {@code estimatedUsageCreditsMicros}: required. */
    public Builder estimatedUsageCreditsMicros(long value) {
      estimatedUsageCreditsMicros = value;
      return this;
    }

    /** {@code groups}: required. */
    public Builder groups(List<ThreadUsageBreakdownGroup> value) {
      groups = Checks.notNull(value, TYPE, "groups");
      return this;
    }

    /** {@code groups}: required. */
    public Builder groups(ThreadUsageBreakdownGroup... value) {
      return groups(List.of(value));
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code estimatedUsageUsdMicros}: optional, nullable. */
    public Builder estimatedUsageUsdMicros(long value) {
      estimatedUsageUsdMicros = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code estimatedUsageUsdMicros}: optional, nullable. */
    public Builder estimatedUsageUsdMicros(@Nullable Long value) {
      estimatedUsageUsdMicros = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code nativeUsageUsdMicros}: optional, nullable. */
    public Builder nativeUsageUsdMicros(long value) {
      nativeUsageUsdMicros = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code nativeUsageUsdMicros}: optional, nullable. */
    public Builder nativeUsageUsdMicros(@Nullable Long value) {
      nativeUsageUsdMicros = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadUsage build() {
      return new ThreadUsage(
                  Checks.isSet(estimatedUsageCreditsMicros, TYPE, "estimatedUsageCreditsMicros"),
                  Checks.isSet(groups, TYPE, "groups"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  estimatedUsageUsdMicros,
                  nativeUsageUsdMicros,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadUsage> {
    Deserializer() {
      super(ThreadUsage.class);
    }

    @Override
    ThreadUsage decode(JsonParser p) {
      return ThreadUsage.read(p);
    }
  }
}
