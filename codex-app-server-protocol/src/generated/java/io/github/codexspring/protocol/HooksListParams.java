package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code hooks/list}.
 *
 * @param cwds optional
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = HooksListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record HooksListParams(@Nullable List<String> cwds, @Nullable String threadId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "HooksListParams";

  public HooksListParams {
    cwds = cwds == null ? null : List.copyOf(cwds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static HooksListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static HooksListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static HooksListParams readBody(JsonParser p) {
    List<String> cwds = null;
    String threadId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cwds" -> cwds = jsonNull ? null : Decode.strings(p, TYPE, "cwds");
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new HooksListParams(
                cwds,
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cwds", cwds, false);
    Encode.property(g, "threadId", threadId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link HooksListParams}. */
  public static final class Builder {
    private @Nullable List<String> cwds;
    private @Nullable String threadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code cwds}: optional. */
    public Builder cwds(List<String> value) {
      cwds = Checks.notNull(value, TYPE, "cwds");
      return this;
    }

    /** {@code cwds}: optional. */
    public Builder cwds(String... value) {
      return cwds(List.of(value));
    }

    /** {@code threadId}: optional, nullable. */
    public Builder threadId(@Nullable String value) {
      threadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public HooksListParams build() {
      return new HooksListParams(
                  cwds,
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<HooksListParams> {
    Deserializer() {
      super(HooksListParams.class);
    }

    @Override
    HooksListParams decode(JsonParser p) {
      return HooksListParams.read(p);
    }
  }
}
