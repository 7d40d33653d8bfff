package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpResourceReadTarget}.
 *
 * @param connectorId required
 * @param linkId required, nullable
 */
@JsonDeserialize(using = McpResourceReadTarget.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpResourceReadTarget(String connectorId,
    @Nullable String linkId) implements ProtocolValue {
  private static final String TYPE = "McpResourceReadTarget";

  public McpResourceReadTarget {
    Checks.notNull(connectorId, TYPE, "connectorId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpResourceReadTarget of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpResourceReadTarget read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpResourceReadTarget readBody(JsonParser p) {
    String connectorId = null;
    String linkId = null;
    long jsonSeen = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "connectorId" -> connectorId = Decode.string(p, TYPE, "connectorId");
        case "linkId" -> {
          jsonSeen |= 1L << 0;
          linkId = jsonNull ? null : Decode.string(p, TYPE, "linkId");
        }
        default -> p.skipChildren();
      }
    }
    if ((jsonSeen & 1L << 0) == 0) {
      Decode.required(null, p, TYPE, "linkId");
    }
    return new McpResourceReadTarget(
                Decode.required(connectorId, p, TYPE, "connectorId"),
                linkId);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("connectorId", connectorId);
    Encode.property(g, "linkId", linkId, true);
    g.writeEndObject();
  }

  /** Builds {@link McpResourceReadTarget}. */
  public static final class Builder {
    private @Nullable String connectorId;
    private @Nullable String linkId;

    private Builder() {}

    /** {@code connectorId}: required. */
    public Builder connectorId(String value) {
      connectorId = Checks.notNull(value, TYPE, "connectorId");
      return this;
    }

    /** {@code linkId}: required, nullable. */
    public Builder linkId(@Nullable String value) {
      linkId = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpResourceReadTarget build() {
      return new McpResourceReadTarget(
                  Checks.isSet(connectorId, TYPE, "connectorId"),
                  linkId);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpResourceReadTarget> {
    Deserializer() {
      super(McpResourceReadTarget.class);
    }

    @Override
    McpResourceReadTarget decode(JsonParser p) {
      return McpResourceReadTarget.read(p);
    }
  }
}
