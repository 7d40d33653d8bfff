package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code project/move}.
 *
 */
@JsonDeserialize(using = ProjectMoveResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProjectMoveResponse() implements ProtocolValue {
  private static final String TYPE = "ProjectMoveResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProjectMoveResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProjectMoveResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProjectMoveResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ProjectMoveResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ProjectMoveResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProjectMoveResponse build() {
      return new ProjectMoveResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectMoveResponse> {
    Deserializer() {
      super(ProjectMoveResponse.class);
    }

    @Override
    ProjectMoveResponse decode(JsonParser p) {
      return ProjectMoveResponse.read(p);
    }
  }
}
