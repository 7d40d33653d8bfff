package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code project/delete}.
 *
 */
@JsonDeserialize(using = ProjectDeleteResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProjectDeleteResponse() implements ProtocolValue {
  private static final String TYPE = "ProjectDeleteResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProjectDeleteResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProjectDeleteResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProjectDeleteResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ProjectDeleteResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ProjectDeleteResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProjectDeleteResponse build() {
      return new ProjectDeleteResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectDeleteResponse> {
    Deserializer() {
      super(ProjectDeleteResponse.class);
    }

    @Override
    ProjectDeleteResponse decode(JsonParser p) {
      return ProjectDeleteResponse.read(p);
    }
  }
}
