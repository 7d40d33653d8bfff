package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppSummary}.
 *
 * @param id required
 * @param name required
 * @param category optional, nullable
 * @param description optional, nullable
 * @param installUrl optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppSummary(String id, String name, @Nullable String category,
    @Nullable String description, @Nullable String installUrl,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppSummary";

  public AppSummary {
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppSummary readBody(JsonParser p) {
    String id = null;
    String name = null;
    String category = null;
    String description = null;
    String installUrl = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "category" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          category = jsonNull ? null : Decode.string(p, TYPE, "category");
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "installUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          installUrl = jsonNull ? null : Decode.string(p, TYPE, "installUrl");
        }
        default -> p.skipChildren();
      }
    }
    return new AppSummary(
                Decode.required(id, p, TYPE, "id"),
                Decode.required(name, p, TYPE, "name"),
                category,
                description,
                installUrl,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("id", id);
    g.writeStringProperty("name", name);
    Encode.property(g, "category", category, explicitNulls.contains(0));
    Encode.property(g, "description", description, explicitNulls.contains(1));
    Encode.property(g, "installUrl", installUrl, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link AppSummary}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String category;
    private @Nullable String description;
    private @Nullable String installUrl;
    private long explicitNulls;

    private Builder() {}

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code category}: optional, nullable. */
    public Builder category(@Nullable String value) {
      category = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code installUrl}: optional, nullable. */
    public Builder installUrl(@Nullable String value) {
      installUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppSummary build() {
      return new AppSummary(
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(name, TYPE, "name"),
                  category,
                  description,
                  installUrl,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppSummary> {
    Deserializer() {
      super(AppSummary.class);
    }

    @Override
    AppSummary decode(JsonParser p) {
      return AppSummary.read(p);
    }
  }
}
