package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code item/tool/call}.
 *
 * @param arguments required
 * @param callId required
 * @param threadId required
 * @param tool required
 * @param turnId required
 * @param namespace optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = DynamicToolCallParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record DynamicToolCallParams(JsonNode arguments, String callId, String threadId, String tool,
    String turnId, @Nullable String namespace,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "DynamicToolCallParams";

  public DynamicToolCallParams {
    Checks.notNull(arguments, TYPE, "arguments");
    Checks.notNull(callId, TYPE, "callId");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(tool, TYPE, "tool");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static DynamicToolCallParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static DynamicToolCallParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static DynamicToolCallParams readBody(JsonParser p) {
    JsonNode arguments = null;
    String callId = null;
    String threadId = null;
    String tool = null;
    String turnId = null;
    String namespace = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "arguments" -> arguments = Trees.read(p);
        case "callId" -> callId = Decode.string(p, TYPE, "callId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "tool" -> tool = Decode.string(p, TYPE, "tool");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "namespace" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          namespace = jsonNull ? null : Decode.string(p, TYPE, "namespace");
        }
        default -> p.skipChildren();
      }
    }
    return new DynamicToolCallParams(
                Decode.required(arguments, p, TYPE, "arguments"),
                Decode.required(callId, p, TYPE, "callId"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(tool, p, TYPE, "tool"),
                Decode.required(turnId, p, TYPE, "turnId"),
                namespace,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("arguments");
    Trees.write(g, arguments);
    g.writeStringProperty("callId", callId);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("tool", tool);
    g.writeStringProperty("turnId", turnId);
    Encode.property(g, "namespace", namespace, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link DynamicToolCallParams}. */
  public static final class Builder {
    private @Nullable JsonNode arguments;
    private @Nullable String callId;
    private @Nullable String threadId;
    private @Nullable String tool;
    private @Nullable String turnId;
    private @Nullable String namespace;
    private long explicitNulls;

    private Builder() {}

    /** {@code arguments}: required. */
    public Builder arguments(JsonNode value) {
      arguments = Checks.notNull(value, TYPE, "arguments");
      return this;
    }

    /** {@code callId}: required. */
    public Builder callId(String value) {
      callId = Checks.notNull(value, TYPE, "callId");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code tool}: required. */
    public Builder tool(String value) {
      tool = Checks.notNull(value, TYPE, "tool");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /** {@code namespace}: optional, nullable. */
    public Builder namespace(@Nullable String value) {
      namespace = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public DynamicToolCallParams build() {
      return new DynamicToolCallParams(
                  Checks.isSet(arguments, TYPE, "arguments"),
                  Checks.isSet(callId, TYPE, "callId"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(tool, TYPE, "tool"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  namespace,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<DynamicToolCallParams> {
    Deserializer() {
      super(DynamicToolCallParams.class);
    }

    @Override
    DynamicToolCallParams decode(JsonParser p) {
      return DynamicToolCallParams.read(p);
    }
  }
}
