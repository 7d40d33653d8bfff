package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ApplicationStorageRequirements}.
 *
 * @param defaultProjectParent optional, nullable
 * @param projectlessWorkspaceRoot optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ApplicationStorageRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ApplicationStorageRequirements(@Nullable String defaultProjectParent,
    @Nullable String projectlessWorkspaceRoot,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ApplicationStorageRequirements";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ApplicationStorageRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ApplicationStorageRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ApplicationStorageRequirements readBody(JsonParser p) {
    String defaultProjectParent = null;
    String projectlessWorkspaceRoot = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "defaultProjectParent" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          defaultProjectParent = jsonNull ? null : Decode.string(p, TYPE, "defaultProjectParent");
        }
        case "projectlessWorkspaceRoot" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          projectlessWorkspaceRoot = jsonNull ? null : Decode.string(p, TYPE, "projectlessWorkspaceRoot");
        }
        default -> p.skipChildren();
      }
    }
    return new ApplicationStorageRequirements(
                defaultProjectParent,
                projectlessWorkspaceRoot,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "defaultProjectParent", defaultProjectParent, explicitNulls.contains(0));
    Encode.property(g, "projectlessWorkspaceRoot", projectlessWorkspaceRoot, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ApplicationStorageRequirements}. */
  public static final class Builder {
    private @Nullable String defaultProjectParent;
    private @Nullable String projectlessWorkspaceRoot;
    private long explicitNulls;

    private Builder() {}

    /** {@code defaultProjectParent}: optional, nullable. */
    public Builder defaultProjectParent(@Nullable String value) {
      defaultProjectParent = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code projectlessWorkspaceRoot}: optional, nullable. */
    public Builder projectlessWorkspaceRoot(@Nullable String value) {
      projectlessWorkspaceRoot = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ApplicationStorageRequirements build() {
      return new ApplicationStorageRequirements(
                  defaultProjectParent,
                  projectlessWorkspaceRoot,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ApplicationStorageRequirements> {
    Deserializer() {
      super(ApplicationStorageRequirements.class);
    }

    @Override
    ApplicationStorageRequirements decode(JsonParser p) {
      return ApplicationStorageRequirements.read(p);
    }
  }
}
