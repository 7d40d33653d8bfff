package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code project/update}.
 *
 * @param projectId required
 * @param metadata optional, nullable
 * @param name optional, nullable
 * @param roots optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ProjectUpdateParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProjectUpdateParams(String projectId, @Nullable Map<String, String> metadata,
    @Nullable String name, @Nullable List<ProjectRoot> roots,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ProjectUpdateParams";

  public ProjectUpdateParams {
    Checks.notNull(projectId, TYPE, "projectId");
    metadata = metadata == null ? null : Checks.copy(metadata);
    roots = roots == null ? null : List.copyOf(roots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProjectUpdateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProjectUpdateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProjectUpdateParams readBody(JsonParser p) {
    String projectId = null;
    Map<String, String> metadata = null;
    String name = null;
    List<ProjectRoot> roots = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "projectId" -> projectId = Decode.string(p, TYPE, "projectId");
        case "metadata" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "metadata");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "metadata"));
            }
            metadata = json;
          }
        }
        case "name" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          name = jsonNull ? null : Decode.string(p, TYPE, "name");
        }
        case "roots" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "roots");
            List<ProjectRoot> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ProjectRoot.read(p));
            }
            roots = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ProjectUpdateParams(
                Decode.required(projectId, p, TYPE, "projectId"),
                metadata,
                name,
                roots,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("projectId", projectId);
    if (metadata != null) {
      g.writeName("metadata");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : metadata.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("metadata");
    }
    Encode.property(g, "name", name, explicitNulls.contains(1));
    if (roots != null) {
      g.writeName("roots");
      g.writeStartArray();
      for (ProjectRoot jsonElement : roots) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(2)) {
      g.writeNullProperty("roots");
    }
    g.writeEndObject();
  }

  /** Builds {@link ProjectUpdateParams}. */
  public static final class Builder {
    private @Nullable String projectId;
    private @Nullable Map<String, String> metadata;
    private @Nullable String name;
    private @Nullable List<ProjectRoot> roots;
    private long explicitNulls;

    private Builder() {}

    /** {@code projectId}: required. */
    public Builder projectId(String value) {
      projectId = Checks.notNull(value, TYPE, "projectId");
      return this;
    }

    /** {@code metadata}: optional, nullable. */
    public Builder metadata(@Nullable Map<String, String> value) {
      metadata = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code name}: optional, nullable. */
    public Builder name(@Nullable String value) {
      name = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code roots}: optional, nullable. */
    public Builder roots(@Nullable List<ProjectRoot> value) {
      roots = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProjectUpdateParams build() {
      return new ProjectUpdateParams(
                  Checks.isSet(projectId, TYPE, "projectId"),
                  metadata,
                  name,
                  roots,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectUpdateParams> {
    Deserializer() {
      super(ProjectUpdateParams.class);
    }

    @Override
    ProjectUpdateParams decode(JsonParser p) {
      return ProjectUpdateParams.read(p);
    }
  }
}
