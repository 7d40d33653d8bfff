package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code SkillToolDependency}.
 *
 * @param type required
 * @param value required
 * @param command optional, nullable
 * @param description optional, nullable
 * @param transport optional, nullable
 * @param url optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = SkillToolDependency.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillToolDependency(String type, String value, @Nullable String command,
    @Nullable String description, @Nullable String transport, @Nullable String url,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "SkillToolDependency";

  public SkillToolDependency {
    Checks.notNull(type, TYPE, "type");
    Checks.notNull(value, TYPE, "value");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillToolDependency of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillToolDependency read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillToolDependency readBody(JsonParser p) {
    String type = null;
    String value = null;
    String command = null;
    String description = null;
    String transport = null;
    String url = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "type" -> type = Decode.string(p, TYPE, "type");
        case "value" -> value = Decode.string(p, TYPE, "value");
        case "command" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          command = jsonNull ? null : Decode.string(p, TYPE, "command");
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "transport" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          transport = jsonNull ? null : Decode.string(p, TYPE, "transport");
        }
        case "url" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          url = jsonNull ? null : Decode.string(p, TYPE, "url");
        }
        default -> p.skipChildren();
      }
    }
    return new SkillToolDependency(
                Decode.required(type, p, TYPE, "type"),
                Decode.required(value, p, TYPE, "value"),
                command,
                description,
                transport,
                url,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("type", type);
    g.writeStringProperty("value", value);
    Encode.property(g, "command", command, explicitNulls.contains(0));
    Encode.property(g, "description", description, explicitNulls.contains(1));
    Encode.property(g, "transport", transport, explicitNulls.contains(2));
    Encode.property(g, "url", url, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link SkillToolDependency}. */
  public static final class Builder {
    private @Nullable String type;
    private @Nullable String value;
    private @Nullable String command;
    private @Nullable String description;
    private @Nullable String transport;
    private @Nullable String url;
    private long explicitNulls;

    private Builder() {}

    /** {@code type}: required. */
    public Builder type(String value) {
      type = Checks.notNull(value, TYPE, "type");
      return this;
    }

    /** {@code value}: required. */
    public Builder value(String value) {
      this.value = Checks.notNull(value, TYPE, "value");
      return this;
    }

    /** {@code command}: optional, nullable. */
    public Builder command(@Nullable String value) {
      command = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code transport}: optional, nullable. */
    public Builder transport(@Nullable String value) {
      transport = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code url}: optional, nullable. */
    public Builder url(@Nullable String value) {
      url = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillToolDependency build() {
      return new SkillToolDependency(
                  Checks.isSet(type, TYPE, "type"),
                  Checks.isSet(value, TYPE, "value"),
                  command,
                  description,
                  transport,
                  url,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillToolDependency> {
    Deserializer() {
      super(SkillToolDependency.class);
    }

    @Override
    SkillToolDependency decode(JsonParser p) {
      return SkillToolDependency.read(p);
    }
  }
}
