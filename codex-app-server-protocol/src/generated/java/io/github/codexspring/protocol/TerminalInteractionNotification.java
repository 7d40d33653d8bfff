package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code item/commandExecution/terminalInteraction}.
 *
 * @param itemId required
 * @param processId required
 * @param stdin required
 * @param threadId required
 * @param turnId required
 */
@JsonDeserialize(using = TerminalInteractionNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TerminalInteractionNotification(String itemId, String processId, String stdin,
    String threadId, String turnId) implements ProtocolValue {
  private static final String TYPE = "TerminalInteractionNotification";

  public TerminalInteractionNotification {
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(processId, TYPE, "processId");
    Checks.notNull(stdin, TYPE, "stdin");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TerminalInteractionNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TerminalInteractionNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TerminalInteractionNotification readBody(JsonParser p) {
    String itemId = null;
    String processId = null;
    String stdin = null;
    String threadId = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "processId" -> processId = Decode.string(p, TYPE, "processId");
        case "stdin" -> stdin = Decode.string(p, TYPE, "stdin");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new TerminalInteractionNotification(
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(processId, p, TYPE, "processId"),
                Decode.required(stdin, p, TYPE, "stdin"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("itemId", itemId);
    g.writeStringProperty("processId", processId);
    g.writeStringProperty("stdin", stdin);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link TerminalInteractionNotification}. */
  public static final class Builder {
    private @Nullable String itemId;
    private @Nullable String processId;
    private @Nullable String stdin;
    private @Nullable String threadId;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code itemId}: required. */
    public Builder itemId(String value) {
      itemId = Checks.notNull(value, TYPE, "itemId");
      return this;
    }

    /** {@code processId}: required. */
    public Builder processId(String value) {
      processId = Checks.notNull(value, TYPE, "processId");
      return this;
    }

    /** {@code stdin}: required. */
    public Builder stdin(String value) {
      stdin = Checks.notNull(value, TYPE, "stdin");
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
    public TerminalInteractionNotification build() {
      return new TerminalInteractionNotification(
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(processId, TYPE, "processId"),
                  Checks.isSet(stdin, TYPE, "stdin"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TerminalInteractionNotification> {
    Deserializer() {
      super(TerminalInteractionNotification.class);
    }

    @Override
    TerminalInteractionNotification decode(JsonParser p) {
      return TerminalInteractionNotification.read(p);
    }
  }
}
