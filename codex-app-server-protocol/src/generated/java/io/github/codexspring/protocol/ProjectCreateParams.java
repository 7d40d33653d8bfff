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
 * Parameters of {@code project/create}.
 *
 * @param idempotencyKey required
 * @param name required
 * @param roots required
 * @param metadata optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ProjectCreateParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProjectCreateParams(String idempotencyKey, String name, List<ProjectRoot> roots,
    @Nullable Map<String, String> metadata, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ProjectCreateParams";

  public ProjectCreateParams {
    Checks.notNull(idempotencyKey, TYPE, "idempotencyKey");
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(roots, TYPE, "roots");
    roots = List.copyOf(roots);
    metadata = metadata == null ? null : Checks.copy(metadata);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProjectCreateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProjectCreateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProjectCreateParams readBody(JsonParser p) {
    String idempotencyKey = null;
    String name = null;
    List<ProjectRoot> roots = null;
    Map<String, String> metadata = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "idempotencyKey" -> idempotencyKey = Decode.string(p, TYPE, "idempotencyKey");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "roots" -> {
          Decode.startArray(p, TYPE, "roots");
          List<ProjectRoot> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ProjectRoot.read(p));
          }
          roots = json;
        }
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
        default -> p.skipChildren();
      }
    }
    return new ProjectCreateParams(
                Decode.required(idempotencyKey, p, TYPE, "idempotencyKey"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(roots, p, TYPE, "roots"),
                metadata,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("idempotencyKey", idempotencyKey);
    g.writeStringProperty("name", name);
    g.writeName("roots");
    g.writeStartArray();
    for (ProjectRoot jsonElement : roots) {
      jsonElement.write(g);
    }
    g.writeEndArray();
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
    g.writeEndObject();
  }

  /** Builds {@link ProjectCreateParams}. */
  public static final class Builder {
    private @Nullable String idempotencyKey;
    private @Nullable String name;
    private @Nullable List<ProjectRoot> roots;
    private @Nullable Map<String, String> metadata;
    private long explicitNulls;

    private Builder() {}

    /** {@code idempotencyKey}: required. */
    public Builder idempotencyKey(String value) {
      idempotencyKey = Checks.notNull(value, TYPE, "idempotencyKey");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
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

    /** {@code metadata}: optional, nullable. */
    public Builder metadata(@Nullable Map<String, String> value) {
      metadata = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProjectCreateParams build() {
      return new ProjectCreateParams(
                  Checks.isSet(idempotencyKey, TYPE, "idempotencyKey"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(roots, TYPE, "roots"),
                  metadata,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectCreateParams> {
    Deserializer() {
      super(ProjectCreateParams.class);
    }

    @Override
    ProjectCreateParams decode(JsonParser p) {
      return ProjectCreateParams.read(p);
    }
  }
}
