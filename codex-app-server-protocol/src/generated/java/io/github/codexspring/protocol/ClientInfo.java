package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ClientInfo}.
 *
 * @param name required
 * @param version required
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ClientInfo.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ClientInfo(String name, String version, @Nullable String title,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ClientInfo";

  public ClientInfo {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(version, TYPE, "version");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ClientInfo of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ClientInfo read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ClientInfo readBody(JsonParser p) {
    String name = null;
    String version = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "version" -> version = Decode.string(p, TYPE, "version");
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new ClientInfo(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(version, p, TYPE, "version"),
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeStringProperty("version", version);
    Encode.property(g, "title", title, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ClientInfo}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String version;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code version}: required. */
    public Builder version(String value) {
      version = Checks.notNull(value, TYPE, "version");
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
    public ClientInfo build() {
      return new ClientInfo(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(version, TYPE, "version"),
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ClientInfo> {
    Deserializer() {
      super(ClientInfo.class);
    }

    @Override
    ClientInfo decode(JsonParser p) {
      return ClientInfo.read(p);
    }
  }
}
