package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/gcp/setup}.
 *
 * @param projectId required
 * @param credentialFile optional, nullable
 * @param location optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GcpSetupParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record GcpSetupParams(String projectId, @Nullable String credentialFile,
    @Nullable String location, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GcpSetupParams";

  public GcpSetupParams {
    Checks.notNull(projectId, TYPE, "projectId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GcpSetupParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GcpSetupParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GcpSetupParams readBody(JsonParser p) {
    String projectId = null;
    String credentialFile = null;
    String location = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "projectId" -> projectId = Decode.string(p, TYPE, "projectId");
        case "credentialFile" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          credentialFile = jsonNull ? null : Decode.string(p, TYPE, "credentialFile");
        }
        case "location" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          location = jsonNull ? null : Decode.string(p, TYPE, "location");
        }
        default -> p.skipChildren();
      }
    }
    return new GcpSetupParams(
                Decode.required(projectId, p, TYPE, "projectId"),
                credentialFile,
                location,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("projectId", projectId);
    Encode.property(g, "credentialFile", credentialFile, explicitNulls.contains(0));
    Encode.property(g, "location", location, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link GcpSetupParams}. */
  public static final class Builder {
    private @Nullable String projectId;
    private @Nullable String credentialFile;
    private @Nullable String location;
    private long explicitNulls;

    private Builder() {}

    /** {@code projectId}: required. */
    public Builder projectId(String value) {
      projectId = Checks.notNull(value, TYPE, "projectId");
      return this;
    }

    /** {@code credentialFile}: optional, nullable. */
    public Builder credentialFile(@Nullable String value) {
      credentialFile = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code location}: optional, nullable. */
    public Builder location(@Nullable String value) {
      location = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GcpSetupParams build() {
      return new GcpSetupParams(
                  Checks.isSet(projectId, TYPE, "projectId"),
                  credentialFile,
                  location,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GcpSetupParams> {
    Deserializer() {
      super(GcpSetupParams.class);
    }

    @Override
    GcpSetupParams decode(JsonParser p) {
      return GcpSetupParams.read(p);
    }
  }
}
