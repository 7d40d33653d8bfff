package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code remoteControl/client/list}.
 *
 * @param environmentId required
 * @param cursor optional, nullable
 * @param limit optional, nullable
 * @param order optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RemoteControlClientsListParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record RemoteControlClientsListParams(String environmentId, @Nullable String cursor,
    @Nullable Long limit, @Nullable RemoteControlClientsListOrder order,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RemoteControlClientsListParams";

  public RemoteControlClientsListParams {
    Checks.notNull(environmentId, TYPE, "environmentId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RemoteControlClientsListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RemoteControlClientsListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RemoteControlClientsListParams readBody(JsonParser p) {
    String environmentId = null;
    String cursor = null;
    Long limit = null;
    RemoteControlClientsListOrder order = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "environmentId" -> environmentId = Decode.string(p, TYPE, "environmentId");
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        case "order" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          order = jsonNull ? null : RemoteControlClientsListOrder.fromWire(Decode.string(p, TYPE, "order"));
        }
        default -> p.skipChildren();
      }
    }
    return new RemoteControlClientsListParams(
                Decode.required(environmentId, p, TYPE, "environmentId"),
                cursor,
                limit,
                order,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("environmentId", environmentId);
    Encode.property(g, "cursor", cursor, explicitNulls.contains(0));
    Encode.property(g, "limit", limit, explicitNulls.contains(1));
    Encode.property(g, TYPE, "order", order, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link RemoteControlClientsListParams}. */
  public static final class Builder {
    private @Nullable String environmentId;
    private @Nullable String cursor;
    private @Nullable Long limit;
    private @Nullable RemoteControlClientsListOrder order;
    private long explicitNulls;

    private Builder() {}

    /** {@code environmentId}: required. */
    public Builder environmentId(String value) {
      environmentId = Checks.notNull(value, TYPE, "environmentId");
      return this;
    }

    /** {@code cursor}: optional, nullable. */
    public Builder cursor(@Nullable String value) {
      cursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(long value) {
      Checks.unsigned(value, TYPE, "limit");
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "limit");
      }
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code order}: optional, nullable. */
    public Builder order(@Nullable RemoteControlClientsListOrder value) {
      order = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RemoteControlClientsListParams build() {
      return new RemoteControlClientsListParams(
                  Checks.isSet(environmentId, TYPE, "environmentId"),
                  cursor,
                  limit,
                  order,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlClientsListParams> {
    Deserializer() {
      super(RemoteControlClientsListParams.class);
    }

    @Override
    RemoteControlClientsListParams decode(JsonParser p) {
      return RemoteControlClientsListParams.read(p);
    }
  }
}
