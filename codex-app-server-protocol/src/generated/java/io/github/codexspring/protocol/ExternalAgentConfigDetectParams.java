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
 * Parameters of {@code externalAgentConfig/detect}.
 *
 * @param cwds optional, nullable
 * @param includeHome optional
 * @param maxSessionAgeDays optional, nullable
 * @param maxSessions optional, nullable
 * @param migrationSource optional, nullable
 * @param source optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ExternalAgentConfigDetectParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigDetectParams(@Nullable List<String> cwds,
    @Nullable Boolean includeHome, @Nullable Long maxSessionAgeDays, @Nullable Long maxSessions,
    @Nullable String migrationSource, @Nullable String source,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigDetectParams";

  public ExternalAgentConfigDetectParams {
    cwds = cwds == null ? null : List.copyOf(cwds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigDetectParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigDetectParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigDetectParams readBody(JsonParser p) {
    List<String> cwds = null;
    Boolean includeHome = null;
    Long maxSessionAgeDays = null;
    Long maxSessions = null;
    String migrationSource = null;
    String source = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cwds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cwds = jsonNull ? null : Decode.strings(p, TYPE, "cwds");
        }
        case "includeHome" -> includeHome = jsonNull ? null : Decode.bool(p, TYPE, "includeHome");
        case "maxSessionAgeDays" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          maxSessionAgeDays = jsonNull ? null : Decode.int64(p, TYPE, "maxSessionAgeDays");
        }
        case "maxSessions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          maxSessions = jsonNull ? null : Decode.int64(p, TYPE, "maxSessions");
        }
        case "migrationSource" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          migrationSource = jsonNull ? null : Decode.string(p, TYPE, "migrationSource");
        }
        case "source" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          source = jsonNull ? null : Decode.string(p, TYPE, "source");
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigDetectParams(
                cwds,
                includeHome,
                maxSessionAgeDays,
                maxSessions,
                migrationSource,
                source,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cwds", cwds, explicitNulls.contains(0));
    Encode.property(g, "includeHome", includeHome, false);
    Encode.property(g, "maxSessionAgeDays", maxSessionAgeDays, explicitNulls.contains(1));
    Encode.property(g, "maxSessions", maxSessions, explicitNulls.contains(2));
    Encode.property(g, "migrationSource", migrationSource, explicitNulls.contains(3));
    Encode.property(g, "source", source, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigDetectParams}. */
  public static final class Builder {
    private @Nullable List<String> cwds;
    private @Nullable Boolean includeHome;
    private @Nullable Long maxSessionAgeDays;
    private @Nullable Long maxSessions;
    private @Nullable String migrationSource;
    private @Nullable String source;
    private long explicitNulls;

    private Builder() {}

    /** {@code cwds}: optional, nullable. */
    public Builder cwds(@Nullable List<String> value) {
      cwds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code includeHome}: optional. */
    public Builder includeHome(boolean value) {
      includeHome = value;
      return this;
    }

    /** {@code maxSessionAgeDays}: optional, nullable. */
    public Builder maxSessionAgeDays(long value) {
      Checks.unsigned(value, TYPE, "maxSessionAgeDays");
      maxSessionAgeDays = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code maxSessionAgeDays}: optional, nullable. */
    public Builder maxSessionAgeDays(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "maxSessionAgeDays");
      }
      maxSessionAgeDays = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code maxSessions}: optional, nullable. */
    public Builder maxSessions(long value) {
      Checks.unsigned(value, TYPE, "maxSessions");
      maxSessions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code maxSessions}: optional, nullable. */
    public Builder maxSessions(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "maxSessions");
      }
      maxSessions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code migrationSource}: optional, nullable. */
    public Builder migrationSource(@Nullable String value) {
      migrationSource = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code source}: optional, nullable. */
    public Builder source(@Nullable String value) {
      source = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigDetectParams build() {
      return new ExternalAgentConfigDetectParams(
                  cwds,
                  includeHome,
                  maxSessionAgeDays,
                  maxSessions,
                  migrationSource,
                  source,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigDetectParams> {
    Deserializer() {
      super(ExternalAgentConfigDetectParams.class);
    }

    @Override
    ExternalAgentConfigDetectParams decode(JsonParser p) {
      return ExternalAgentConfigDetectParams.read(p);
    }
  }
}
