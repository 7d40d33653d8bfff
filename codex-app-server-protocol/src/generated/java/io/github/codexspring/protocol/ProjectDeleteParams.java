package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code project/delete}.
 *
 * @param projectId required
 */
@JsonDeserialize(using = ProjectDeleteParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProjectDeleteParams(String projectId) implements ProtocolValue {
  private static final String TYPE = "ProjectDeleteParams";

  public ProjectDeleteParams {
    Checks.notNull(projectId, TYPE, "projectId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProjectDeleteParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProjectDeleteParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProjectDeleteParams readBody(JsonParser p) {
    String projectId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "projectId" -> projectId = Decode.string(p, TYPE, "projectId");
        default -> p.skipChildren();
      }
    }
    return new ProjectDeleteParams(
                Decode.required(projectId, p, TYPE, "projectId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("projectId", projectId);
    g.writeEndObject();
  }

  /** Builds {@link ProjectDeleteParams}. */
  public static final class Builder {
    private @Nullable String projectId;

    private Builder() {}

    /** {@code projectId}: required. */
    public Builder projectId(String value) {
      projectId = Checks.notNull(value, TYPE, "projectId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProjectDeleteParams build() {
      return new ProjectDeleteParams(
                  Checks.isSet(projectId, TYPE, "projectId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectDeleteParams> {
    Deserializer() {
      super(ProjectDeleteParams.class);
    }

    @Override
    ProjectDeleteParams decode(JsonParser p) {
      return ProjectDeleteParams.read(p);
    }
  }
}
