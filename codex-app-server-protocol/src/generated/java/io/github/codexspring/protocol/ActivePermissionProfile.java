package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ActivePermissionProfile}.
 *
 * @param id required
 * @param extends_ {@code extends}; optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ActivePermissionProfile.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ActivePermissionProfile(String id, @Nullable String extends_,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ActivePermissionProfile";

  public ActivePermissionProfile {
    Checks.notNull(id, TYPE, "id");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ActivePermissionProfile of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ActivePermissionProfile read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ActivePermissionProfile readBody(JsonParser p) {
    String id = null;
    String extends_ = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "extends" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          extends_ = jsonNull ? null : Decode.string(p, TYPE, "extends");
        }
        default -> p.skipChildren();
      }
    }
    return new ActivePermissionProfile(
                Decode.required(id, p, TYPE, "id"),
                extends_,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("id", id);
    Encode.property(g, "extends", extends_, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ActivePermissionProfile}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String extends_;
    private long explicitNulls;

    private Builder() {}

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code extends}: optional, nullable. */
    public Builder extends_(@Nullable String value) {
      extends_ = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ActivePermissionProfile build() {
      return new ActivePermissionProfile(
                  Checks.isSet(id, TYPE, "id"),
                  extends_,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ActivePermissionProfile> {
    Deserializer() {
      super(ActivePermissionProfile.class);
    }

    @Override
    ActivePermissionProfile decode(JsonParser p) {
      return ActivePermissionProfile.read(p);
    }
  }
}
