package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code project/create}.
 *
 * @param project required
 */
@JsonDeserialize(using = ProjectCreateResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProjectCreateResponse(Project project) implements ProtocolValue {
  private static final String TYPE = "ProjectCreateResponse";

  public ProjectCreateResponse {
    Checks.notNull(project, TYPE, "project");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProjectCreateResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProjectCreateResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProjectCreateResponse readBody(JsonParser p) {
    Project project = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "project" -> project = Project.read(p);
        default -> p.skipChildren();
      }
    }
    return new ProjectCreateResponse(
                Decode.required(project, p, TYPE, "project"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("project");
    project.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ProjectCreateResponse}. */
  public static final class Builder {
    private @Nullable Project project;

    private Builder() {}

    /** {@code project}: required. */
    public Builder project(Project value) {
      project = Checks.notNull(value, TYPE, "project");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProjectCreateResponse build() {
      return new ProjectCreateResponse(
                  Checks.isSet(project, TYPE, "project"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectCreateResponse> {
    Deserializer() {
      super(ProjectCreateResponse.class);
    }

    @Override
    ProjectCreateResponse decode(JsonParser p) {
      return ProjectCreateResponse.read(p);
    }
  }
}
