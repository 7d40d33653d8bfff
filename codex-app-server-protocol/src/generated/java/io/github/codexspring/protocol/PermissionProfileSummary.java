package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code PermissionProfileSummary}.
 *
 * @param allowed required
 * @param id required
 * @param description optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PermissionProfileSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PermissionProfileSummary(boolean allowed, String id, @Nullable String description,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PermissionProfileSummary";

  public PermissionProfileSummary {
    Checks.notNull(id, TYPE, "id");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PermissionProfileSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PermissionProfileSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PermissionProfileSummary readBody(JsonParser p) {
    Boolean allowed = null;
    String id = null;
    String description = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "allowed" -> allowed = Decode.bool(p, TYPE, "allowed");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        default -> p.skipChildren();
      }
    }
    return new PermissionProfileSummary(
                Decode.required(allowed, p, TYPE, "allowed"),
                Decode.required(id, p, TYPE, "id"),
                description,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("allowed", allowed);
    g.writeStringProperty("id", id);
    Encode.property(g, "description", description, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link PermissionProfileSummary}. */
  public static final class Builder {
    private @Nullable Boolean allowed;
    private @Nullable String id;
    private @Nullable String description;
    private long explicitNulls;

    private Builder() {}

    /** {@code allowed}: required. */
    public Builder allowed(boolean value) {
      allowed = value;
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PermissionProfileSummary build() {
      return new PermissionProfileSummary(
                  Checks.isSet(allowed, TYPE, "allowed"),
                  Checks.isSet(id, TYPE, "id"),
                  description,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PermissionProfileSummary> {
    Deserializer() {
      super(PermissionProfileSummary.class);
    }

    @Override
    PermissionProfileSummary decode(JsonParser p) {
      return PermissionProfileSummary.read(p);
    }
  }
}
