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
 * Parameters of {@code app/read}.
 *
 * @param appIds required
 * @param includeTools optional
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppsReadParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppsReadParams(List<String> appIds, @Nullable Boolean includeTools,
    @Nullable String threadId, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppsReadParams";

  public AppsReadParams {
    Checks.notNull(appIds, TYPE, "appIds");
    appIds = List.copyOf(appIds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppsReadParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppsReadParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppsReadParams readBody(JsonParser p) {
    List<String> appIds = null;
    Boolean includeTools = null;
    String threadId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "appIds" -> appIds = Decode.strings(p, TYPE, "appIds");
        case "includeTools" -> includeTools = jsonNull ? null : Decode.bool(p, TYPE, "includeTools");
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new AppsReadParams(
                Decode.required(appIds, p, TYPE, "appIds"),
                includeTools,
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("appIds");
    Encode.strings(g, appIds);
    Encode.property(g, "includeTools", includeTools, false);
    Encode.property(g, "threadId", threadId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link AppsReadParams}. */
  public static final class Builder {
    private @Nullable List<String> appIds;
    private @Nullable Boolean includeTools;
    private @Nullable String threadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code appIds}: required. */
    public Builder appIds(List<String> value) {
      appIds = Checks.notNull(value, TYPE, "appIds");
      return this;
    }

    /** {@code appIds}: required. */
    public Builder appIds(String... value) {
      return appIds(List.of(value));
    }

    /** {@code includeTools}: optional. */
    public Builder includeTools(boolean value) {
      includeTools = value;
      return this;
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
    public AppsReadParams build() {
      return new AppsReadParams(
                  Checks.isSet(appIds, TYPE, "appIds"),
                  includeTools,
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppsReadParams> {
    Deserializer() {
      super(AppsReadParams.class);
    }

    @Override
    AppsReadParams decode(JsonParser p) {
      return AppsReadParams.read(p);
    }
  }
}
