package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/metadata/update}.
 *
 * @param threadId required
 * @param daybreakEnabled optional, nullable
 * @param gitInfo optional, nullable
 * @param projectId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadMetadataUpdateParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadMetadataUpdateParams(String threadId,
    @ExperimentalApi @Nullable Boolean daybreakEnabled,
    @Nullable ThreadMetadataGitInfoUpdateParams gitInfo,
    @ExperimentalApi @Nullable String projectId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadMetadataUpdateParams";

  public ThreadMetadataUpdateParams {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadMetadataUpdateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadMetadataUpdateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadMetadataUpdateParams readBody(JsonParser p) {
    String threadId = null;
    Boolean daybreakEnabled = null;
    ThreadMetadataGitInfoUpdateParams gitInfo = null;
    String projectId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "daybreakEnabled" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          daybreakEnabled = jsonNull ? null : Decode.bool(p, TYPE, "daybreakEnabled");
        }
        case "gitInfo" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          gitInfo = jsonNull ? null : ThreadMetadataGitInfoUpdateParams.read(p);
        }
        case "projectId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          projectId = jsonNull ? null : Decode.string(p, TYPE, "projectId");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadMetadataUpdateParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                daybreakEnabled,
                gitInfo,
                projectId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "daybreakEnabled", daybreakEnabled, explicitNulls.contains(0));
    Encode.property(g, "gitInfo", gitInfo, explicitNulls.contains(1));
    Encode.property(g, "projectId", projectId, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link ThreadMetadataUpdateParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable Boolean daybreakEnabled;
    private @Nullable ThreadMetadataGitInfoUpdateParams gitInfo;
    private @Nullable String projectId;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code daybreakEnabled}: optional, nullable. */
    @ExperimentalApi
    public Builder daybreakEnabled(boolean value) {
      daybreakEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code daybreakEnabled}: optional, nullable. */
    @ExperimentalApi
    public Builder daybreakEnabled(@Nullable Boolean value) {
      daybreakEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code gitInfo}: optional, nullable. */
    public Builder gitInfo(@Nullable ThreadMetadataGitInfoUpdateParams value) {
      gitInfo = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code projectId}: optional, nullable. */
    @ExperimentalApi
    public Builder projectId(@Nullable String value) {
      projectId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadMetadataUpdateParams build() {
      return new ThreadMetadataUpdateParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  daybreakEnabled,
                  gitInfo,
                  projectId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadMetadataUpdateParams> {
    Deserializer() {
      super(ThreadMetadataUpdateParams.class);
    }

    @Override
    ThreadMetadataUpdateParams decode(JsonParser p) {
      return ThreadMetadataUpdateParams.read(p);
    }
  }
}
