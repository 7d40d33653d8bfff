package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code app/installed}.
 *
 * @param forceRefresh optional
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppsInstalledParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppsInstalledParams(@Nullable Boolean forceRefresh, @Nullable String threadId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppsInstalledParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppsInstalledParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppsInstalledParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppsInstalledParams readBody(JsonParser p) {
    Boolean forceRefresh = null;
    String threadId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "forceRefresh" -> forceRefresh = jsonNull ? null : Decode.bool(p, TYPE, "forceRefresh");
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new AppsInstalledParams(
                forceRefresh,
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "forceRefresh", forceRefresh, false);
    Encode.property(g, "threadId", threadId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link AppsInstalledParams}. */
  public static final class Builder {
    private @Nullable Boolean forceRefresh;
    private @Nullable String threadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code forceRefresh}: optional. */
    public Builder forceRefresh(boolean value) {
      forceRefresh = value;
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
    public AppsInstalledParams build() {
      return new AppsInstalledParams(
                  forceRefresh,
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppsInstalledParams> {
    Deserializer() {
      super(AppsInstalledParams.class);
    }

    @Override
    AppsInstalledParams decode(JsonParser p) {
      return AppsInstalledParams.read(p);
    }
  }
}
