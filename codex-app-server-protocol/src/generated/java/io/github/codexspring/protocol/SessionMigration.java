package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code SessionMigration}.
 *
 * @param cwd required
 * @param path required
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = SessionMigration.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SessionMigration(String cwd, String path, @Nullable String title,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "SessionMigration";

  public SessionMigration {
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(path, TYPE, "path");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SessionMigration of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SessionMigration read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SessionMigration readBody(JsonParser p) {
    String cwd = null;
    String path = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "path" -> path = Decode.string(p, TYPE, "path");
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new SessionMigration(
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(path, p, TYPE, "path"),
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("cwd", cwd);
    g.writeStringProperty("path", path);
    Encode.property(g, "title", title, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link SessionMigration}. */
  public static final class Builder {
    private @Nullable String cwd;
    private @Nullable String path;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code path}: required. */
    public Builder path(String value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

    /** {@code title}: optional, nullable. */
    public Builder title(@Nullable String value) {
      title = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SessionMigration build() {
      return new SessionMigration(
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(path, TYPE, "path"),
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SessionMigration> {
    Deserializer() {
      super(SessionMigration.class);
    }

    @Override
    SessionMigration decode(JsonParser p) {
      return SessionMigration.read(p);
    }
  }
}
