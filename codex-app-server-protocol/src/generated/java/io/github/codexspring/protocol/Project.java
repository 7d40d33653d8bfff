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
 * Wire type {@code Project}.
 *
 * @param createdAt required
 * @param id required
 * @param metadata required
 * @param name required
 * @param position required
 * @param roots required
 * @param updatedAt required
 * @param recencyAt optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = Project.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record Project(long createdAt, String id, Map<String, String> metadata, String name,
    long position, List<ProjectRoot> roots, long updatedAt, @Nullable Long recencyAt,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "Project";

  public Project {
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(metadata, TYPE, "metadata");
    metadata = Checks.copy(metadata);
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(roots, TYPE, "roots");
    roots = List.copyOf(roots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static Project of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static Project read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static Project readBody(JsonParser p) {
    Long createdAt = null;
    String id = null;
    Map<String, String> metadata = null;
    String name = null;
    Long position = null;
    List<ProjectRoot> roots = null;
    Long updatedAt = null;
    Long recencyAt = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "createdAt" -> createdAt = Decode.int64(p, TYPE, "createdAt");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "metadata" -> {
          Decode.startObject(p, TYPE, "metadata");
          Map<String, String> json = new LinkedHashMap<>();
          for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
            p.nextToken();
            json.put(jsonKey, Decode.string(p, TYPE, "metadata"));
          }
          metadata = json;
        }
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "position" -> position = Decode.int64(p, TYPE, "position");
        case "roots" -> {
          Decode.startArray(p, TYPE, "roots");
          List<ProjectRoot> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ProjectRoot.read(p));
          }
          roots = json;
        }
        case "updatedAt" -> updatedAt = Decode.int64(p, TYPE, "updatedAt");
        case "recencyAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          recencyAt = jsonNull ? null : Decode.int64(p, TYPE, "recencyAt");
        }
        default -> p.skipChildren();
      }
    }
    return new Project(
                Decode.required(createdAt, p, TYPE, "createdAt"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(metadata, p, TYPE, "metadata"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(position, p, TYPE, "position"),
                Decode.required(roots, p, TYPE, "roots"),
                Decode.required(updatedAt, p, TYPE, "updatedAt"),
                recencyAt,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("createdAt", createdAt);
    g.writeStringProperty("id", id);
    g.writeName("metadata");
    g.writeStartObject();
    for (Map.Entry<String, String> jsonEntry : metadata.entrySet()) {
      g.writeName(jsonEntry.getKey());
      g.writeString(jsonEntry.getValue());
    }
    g.writeEndObject();
    g.writeStringProperty("name", name);
    g.writeNumberProperty("position", position);
    g.writeName("roots");
    g.writeStartArray();
    for (ProjectRoot jsonElement : roots) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeNumberProperty("updatedAt", updatedAt);
    Encode.property(g, "recencyAt", recencyAt, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link Project}. */
  public static final class Builder {
    private @Nullable Long createdAt;
    private @Nullable String id;
    private @Nullable Map<String, String> metadata;
    private @Nullable String name;
    private @Nullable Long position;
    private @Nullable List<ProjectRoot> roots;
    private @Nullable Long updatedAt;
    private @Nullable Long recencyAt;
    private long explicitNulls;

    private Builder() {}

    /** {@code createdAt}: required. */
    public Builder createdAt(long value) {
      createdAt = value;
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code metadata}: required. */
    public Builder metadata(Map<String, String> value) {
      metadata = Checks.notNull(value, TYPE, "metadata");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code position}: required. */
    public Builder position(long value) {
      position = value;
      return this;
    }

    /** {@code roots}: required. */
    public Builder roots(List<ProjectRoot> value) {
      roots = Checks.notNull(value, TYPE, "roots");
      return this;
    }

    /** {@code roots}: required. */
    public Builder roots(ProjectRoot... value) {
      return roots(List.of(value));
    }

    /** {@code updatedAt}: required. */
    public Builder updatedAt(long value) {
      updatedAt = value;
      return this;
    }

    /** {@code recencyAt}: optional, nullable. */
    public Builder recencyAt(long value) {
      recencyAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code recencyAt}: optional, nullable. */
    public Builder recencyAt(@Nullable Long value) {
      recencyAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public Project build() {
      return new Project(
                  Checks.isSet(createdAt, TYPE, "createdAt"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(metadata, TYPE, "metadata"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(position, TYPE, "position"),
                  Checks.isSet(roots, TYPE, "roots"),
                  Checks.isSet(updatedAt, TYPE, "updatedAt"),
                  recencyAt,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<Project> {
    Deserializer() {
      super(Project.class);
    }

    @Override
    Project decode(JsonParser p) {
      return Project.read(p);
    }
  }
}
