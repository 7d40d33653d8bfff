package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code Turn}.
 *
 * @param id required
 * @param items required
 * @param status required
 * @param completedAt optional, nullable
 * @param durationMs optional, nullable
 * @param error optional, nullable
 * @param itemsView optional
 * @param rootTurnId optional, nullable
 * @param startedAt optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = Turn.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record Turn(String id, List<ThreadItem> items, TurnStatus status, @Nullable Long completedAt,
    @Nullable Long durationMs, @Nullable TurnError error, @Nullable TurnItemsView itemsView,
    @Nullable String rootTurnId, @Nullable Long startedAt,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "Turn";

  public Turn {
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(items, TYPE, "items");
    items = List.copyOf(items);
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static Turn of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static Turn read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static Turn readBody(JsonParser p) {
    String id = null;
    List<ThreadItem> items = null;
    TurnStatus status = null;
    Long completedAt = null;
    Long durationMs = null;
    TurnError error = null;
    TurnItemsView itemsView = null;
    String rootTurnId = null;
    Long startedAt = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "items" -> {
          Decode.startArray(p, TYPE, "items");
          List<ThreadItem> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ThreadItem.read(p));
          }
          items = json;
        }
        case "status" -> status = TurnStatus.fromWire(Decode.string(p, TYPE, "status"));
        case "completedAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          completedAt = jsonNull ? null : Decode.int64(p, TYPE, "completedAt");
        }
        case "durationMs" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          durationMs = jsonNull ? null : Decode.int64(p, TYPE, "durationMs");
        }
        case "error" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          error = jsonNull ? null : TurnError.read(p);
        }
        case "itemsView" -> itemsView = jsonNull ? null : TurnItemsView.fromWire(Decode.string(p, TYPE, "itemsView"));
        case "rootTurnId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          rootTurnId = jsonNull ? null : Decode.string(p, TYPE, "rootTurnId");
        }
        case "startedAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          startedAt = jsonNull ? null : Decode.int64(p, TYPE, "startedAt");
        }
        default -> p.skipChildren();
      }
    }
    return new Turn(
                Decode.required(id, p, TYPE, "id"),
                Decode.required(items, p, TYPE, "items"),
                Decode.required(status, p, TYPE, "status"),
                completedAt,
                durationMs,
                error,
                itemsView,
                rootTurnId,
                startedAt,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("id", id);
    g.writeName("items");
    g.writeStartArray();
    for (ThreadItem jsonElement : items) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    Encode.property(g, "completedAt", completedAt, explicitNulls.contains(0));
    Encode.property(g, "durationMs", durationMs, explicitNulls.contains(1));
    Encode.property(g, "error", error, explicitNulls.contains(2));
    Encode.property(g, TYPE, "itemsView", itemsView, false);
    Encode.property(g, "rootTurnId", rootTurnId, explicitNulls.contains(3));
    Encode.property(g, "startedAt", startedAt, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link Turn}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable List<ThreadItem> items;
    private @Nullable TurnStatus status;
    private @Nullable Long completedAt;
    private @Nullable Long durationMs;
    private @Nullable TurnError error;
    private @Nullable TurnItemsView itemsView;
    private @Nullable String rootTurnId;
    private @Nullable Long startedAt;
    private long explicitNulls;

    private Builder() {}

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code items}: required. */
    public Builder items(List<ThreadItem> value) {
      items = Checks.notNull(value, TYPE, "items");
      return this;
    }

    /** {@code items}: required. */
    public Builder items(ThreadItem... value) {
      return items(List.of(value));
    }

    /** {@code status}: required. */
    public Builder status(TurnStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code completedAt}: optional, nullable. */
    public Builder completedAt(long value) {
      completedAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code completedAt}: optional, nullable. */
    public Builder completedAt(@Nullable Long value) {
      completedAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code durationMs}: optional, nullable. */
    public Builder durationMs(long value) {
      durationMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code durationMs}: optional, nullable. */
    public Builder durationMs(@Nullable Long value) {
      durationMs = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code error}: optional, nullable. */
    public Builder error(@Nullable TurnError value) {
      error = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code itemsView}: optional. */
    public Builder itemsView(TurnItemsView value) {
      itemsView = Checks.notNull(value, TYPE, "itemsView");
      return this;
    }

    /** {@code rootTurnId}: optional, nullable. */
    public Builder rootTurnId(@Nullable String value) {
      rootTurnId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code startedAt}: optional, nullable. */
    public Builder startedAt(long value) {
      startedAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code startedAt}: optional, nullable. */
    public Builder startedAt(@Nullable Long value) {
      startedAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public Turn build() {
      return new Turn(
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(items, TYPE, "items"),
                  Checks.isSet(status, TYPE, "status"),
                  completedAt,
                  durationMs,
                  error,
                  itemsView,
                  rootTurnId,
                  startedAt,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<Turn> {
    Deserializer() {
      super(Turn.class);
    }

    @Override
    Turn decode(JsonParser p) {
      return Turn.read(p);
    }
  }
}
