package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code project/changed}.
 *
 * @param changeType required
 * @param projectId required
 */
@JsonDeserialize(using = ProjectChangedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ProjectChangedNotification(ProjectChangeType changeType,
    String projectId) implements ProtocolValue {
  private static final String TYPE = "ProjectChangedNotification";

  public ProjectChangedNotification {
    Checks.notNull(changeType, TYPE, "changeType");
    Checks.notNull(projectId, TYPE, "projectId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProjectChangedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProjectChangedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProjectChangedNotification readBody(JsonParser p) {
    ProjectChangeType changeType = null;
    String projectId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "changeType" -> changeType = ProjectChangeType.fromWire(Decode.string(p, TYPE, "changeType"));
        case "projectId" -> projectId = Decode.string(p, TYPE, "projectId");
        default -> p.skipChildren();
      }
    }
    return new ProjectChangedNotification(
                Decode.required(changeType, p, TYPE, "changeType"),
                Decode.required(projectId, p, TYPE, "projectId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("changeType");
    Encode.enumeration(g, changeType, TYPE, "changeType");
    g.writeStringProperty("projectId", projectId);
    g.writeEndObject();
  }

  /** Builds {@link ProjectChangedNotification}. */
  public static final class Builder {
    private @Nullable ProjectChangeType changeType;
    private @Nullable String projectId;

    private Builder() {}

    /** {@code changeType}: required. */
    public Builder changeType(ProjectChangeType value) {
      changeType = Checks.notNull(value, TYPE, "changeType");
      return this;
    }

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
    public ProjectChangedNotification build() {
      return new ProjectChangedNotification(
                  Checks.isSet(changeType, TYPE, "changeType"),
                  Checks.isSet(projectId, TYPE, "projectId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectChangedNotification> {
    Deserializer() {
      super(ProjectChangedNotification.class);
    }

    @Override
    ProjectChangedNotification decode(JsonParser p) {
      return ProjectChangedNotification.read(p);
    }
  }
}
