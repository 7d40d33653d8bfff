package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code permissionProfile/list}.
 *
 * @param cursor optional, nullable
 * @param cwd optional, nullable
 * @param limit optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PermissionProfileListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PermissionProfileListParams(@Nullable String cursor, @Nullable String cwd,
    @Nullable Long limit, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PermissionProfileListParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PermissionProfileListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PermissionProfileListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PermissionProfileListParams readBody(JsonParser p) {
    String cursor = null;
    String cwd = null;
    Long limit = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        default -> p.skipChildren();
      }
    }
    return new PermissionProfileListParams(
                cursor,
                cwd,
                limit,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cursor", cursor, explicitNulls.contains(0));
    Encode.property(g, "cwd", cwd, explicitNulls.contains(1));
    Encode.property(g, "limit", limit, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link PermissionProfileListParams}. */
  public static final class Builder {
    private @Nullable String cursor;
    private @Nullable String cwd;
    private @Nullable Long limit;
    private long explicitNulls;

    private Builder() {}

    /** {@code cursor}: optional, nullable. */
    public Builder cursor(@Nullable String value) {
      cursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(long value) {
      Checks.unsigned(value, TYPE, "limit");
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "limit");
      }
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PermissionProfileListParams build() {
      return new PermissionProfileListParams(
                  cursor,
                  cwd,
                  limit,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PermissionProfileListParams> {
    Deserializer() {
      super(PermissionProfileListParams.class);
    }

    @Override
    PermissionProfileListParams decode(JsonParser p) {
      return PermissionProfileListParams.read(p);
    }
  }
}
