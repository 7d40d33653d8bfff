package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code turn/diff/updated}.
 *
 * @param diff required
 * @param threadId required
 * @param turnId required
 */
@JsonDeserialize(using = TurnDiffUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnDiffUpdatedNotification(String diff, String threadId,
    String turnId) implements ProtocolValue {
  private static final String TYPE = "TurnDiffUpdatedNotification";

  public TurnDiffUpdatedNotification {
    Checks.notNull(diff, TYPE, "diff");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnDiffUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnDiffUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnDiffUpdatedNotification readBody(JsonParser p) {
    String diff = null;
    String threadId = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "diff" -> diff = Decode.string(p, TYPE, "diff");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new TurnDiffUpdatedNotification(
                Decode.required(diff, p, TYPE, "diff"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("diff", diff);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link TurnDiffUpdatedNotification}. */
  public static final class Builder {
    private @Nullable String diff;
    private @Nullable String threadId;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code diff}: required. */
    public Builder diff(String value) {
      diff = Checks.notNull(value, TYPE, "diff");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnDiffUpdatedNotification build() {
      return new TurnDiffUpdatedNotification(
                  Checks.isSet(diff, TYPE, "diff"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnDiffUpdatedNotification> {
    Deserializer() {
      super(TurnDiffUpdatedNotification.class);
    }

    @Override
    TurnDiffUpdatedNotification decode(JsonParser p) {
      return TurnDiffUpdatedNotification.read(p);
    }
  }
}
