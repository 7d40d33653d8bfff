package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code project/move}.
 *
 * @param projectId required
 * @param beforeProjectId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ProjectMoveParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProjectMoveParams(String projectId, @Nullable String beforeProjectId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ProjectMoveParams";

  public ProjectMoveParams {
    Checks.notNull(projectId, TYPE, "projectId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProjectMoveParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProjectMoveParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProjectMoveParams readBody(JsonParser p) {
    String projectId = null;
    String beforeProjectId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "projectId" -> projectId = Decode.string(p, TYPE, "projectId");
        case "beforeProjectId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          beforeProjectId = jsonNull ? null : Decode.string(p, TYPE, "beforeProjectId");
        }
        default -> p.skipChildren();
      }
    }
    return new ProjectMoveParams(
                Decode.required(projectId, p, TYPE, "projectId"),
                beforeProjectId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("projectId", projectId);
    Encode.property(g, "beforeProjectId", beforeProjectId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ProjectMoveParams}. */
  public static final class Builder {
    private @Nullable String projectId;
    private @Nullable String beforeProjectId;
    private long explicitNulls;

    private Builder() {}

    /** {@code projectId}: required. */
    public Builder projectId(String value) {
      projectId = Checks.notNull(value, TYPE, "projectId");
      return this;
    }

    /** {@code beforeProjectId}: optional, nullable. */
    public Builder beforeProjectId(@Nullable String value) {
      beforeProjectId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProjectMoveParams build() {
      return new ProjectMoveParams(
                  Checks.isSet(projectId, TYPE, "projectId"),
                  beforeProjectId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectMoveParams> {
    Deserializer() {
      super(ProjectMoveParams.class);
    }

    @Override
    ProjectMoveParams decode(JsonParser p) {
      return ProjectMoveParams.read(p);
    }
  }
}
