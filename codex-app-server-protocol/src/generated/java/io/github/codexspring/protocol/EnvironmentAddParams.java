package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code environment/add}.
 *
 * @param environmentId required
 * @param execServerUrl required
 * @param authBearerToken optional, nullable
 * @param connectTimeoutMs optional, nullable
 * @param skills optional, nullable
 * @param websocketRequestId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = EnvironmentAddParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record EnvironmentAddParams(String environmentId, String execServerUrl,
    @Nullable String authBearerToken, @Nullable Long connectTimeoutMs,
    @Nullable EnvironmentSkillsParams skills, @Nullable String websocketRequestId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "EnvironmentAddParams";

  public EnvironmentAddParams {
    Checks.notNull(environmentId, TYPE, "environmentId");
    Checks.notNull(execServerUrl, TYPE, "execServerUrl");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static EnvironmentAddParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static EnvironmentAddParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static EnvironmentAddParams readBody(JsonParser p) {
    String environmentId = null;
    String execServerUrl = null;
    String authBearerToken = null;
    Long connectTimeoutMs = null;
    EnvironmentSkillsParams skills = null;
    String websocketRequestId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "environmentId" -> environmentId = Decode.string(p, TYPE, "environmentId");
        case "execServerUrl" -> execServerUrl = Decode.string(p, TYPE, "execServerUrl");
        case "authBearerToken" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          authBearerToken = jsonNull ? null : Decode.string(p, TYPE, "authBearerToken");
        }
        case "connectTimeoutMs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          connectTimeoutMs = jsonNull ? null : Decode.uint64(p, TYPE, "connectTimeoutMs");
        }
        case "skills" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          skills = jsonNull ? null : EnvironmentSkillsParams.read(p);
        }
        case "websocketRequestId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          websocketRequestId = jsonNull ? null : Decode.string(p, TYPE, "websocketRequestId");
        }
        default -> p.skipChildren();
      }
    }
    return new EnvironmentAddParams(
                Decode.required(environmentId, p, TYPE, "environmentId"),
                Decode.required(execServerUrl, p, TYPE, "execServerUrl"),
                authBearerToken,
                connectTimeoutMs,
                skills,
                websocketRequestId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("environmentId", environmentId);
    g.writeStringProperty("execServerUrl", execServerUrl);
    Encode.property(g, "authBearerToken", authBearerToken, explicitNulls.contains(0));
    Encode.uint64Property(g, "connectTimeoutMs", connectTimeoutMs, explicitNulls.contains(1));
    Encode.property(g, "skills", skills, explicitNulls.contains(2));
    Encode.property(g, "websocketRequestId", websocketRequestId, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link EnvironmentAddParams}. */
  public static final class Builder {
    private @Nullable String environmentId;
    private @Nullable String execServerUrl;
    private @Nullable String authBearerToken;
    private @Nullable Long connectTimeoutMs;
    private @Nullable EnvironmentSkillsParams skills;
    private @Nullable String websocketRequestId;
    private long explicitNulls;

    private Builder() {}

    /** {@code environmentId}: required. */
    public Builder environmentId(String value) {
      environmentId = Checks.notNull(value, TYPE, "environmentId");
      return this;
    }

    /** {@code execServerUrl}: required. */
    public Builder execServerUrl(String value) {
      execServerUrl = Checks.notNull(value, TYPE, "execServerUrl");
      return this;
    }

    /** {@code authBearerToken}: optional, nullable. */
    public Builder authBearerToken(@Nullable String value) {
      authBearerToken = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code connectTimeoutMs}: optional, nullable. */
    public Builder connectTimeoutMs(long value) {
      Checks.unsigned(value, TYPE, "connectTimeoutMs");
      connectTimeoutMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code connectTimeoutMs}: optional, nullable. */
    public Builder connectTimeoutMs(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "connectTimeoutMs");
      }
      connectTimeoutMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code skills}: optional, nullable. */
    public Builder skills(@Nullable EnvironmentSkillsParams value) {
      skills = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code websocketRequestId}: optional, nullable. */
    public Builder websocketRequestId(@Nullable String value) {
      websocketRequestId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public EnvironmentAddParams build() {
      return new EnvironmentAddParams(
                  Checks.isSet(environmentId, TYPE, "environmentId"),
                  Checks.isSet(execServerUrl, TYPE, "execServerUrl"),
                  authBearerToken,
                  connectTimeoutMs,
                  skills,
                  websocketRequestId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<EnvironmentAddParams> {
    Deserializer() {
      super(EnvironmentAddParams.class);
    }

    @Override
    EnvironmentAddParams decode(JsonParser p) {
      return EnvironmentAddParams.read(p);
    }
  }
}
