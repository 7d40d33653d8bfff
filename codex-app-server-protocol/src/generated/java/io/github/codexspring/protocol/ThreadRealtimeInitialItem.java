package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadRealtimeInitialItem}.
 *
 * @param role required
 * @param text required
 */
@JsonDeserialize(using = ThreadRealtimeInitialItem.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeInitialItem(ConversationTextRole role,
    String text) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeInitialItem";

  public ThreadRealtimeInitialItem {
    Checks.notNull(role, TYPE, "role");
    Checks.notNull(text, TYPE, "text");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeInitialItem of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeInitialItem read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeInitialItem readBody(JsonParser p) {
    ConversationTextRole role = null;
    String text = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "role" -> role = ConversationTextRole.fromWire(Decode.string(p, TYPE, "role"));
        case "text" -> text = Decode.string(p, TYPE, "text");
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeInitialItem(
                Decode.required(role, p, TYPE, "role"),
                Decode.required(text, p, TYPE, "text"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("role");
    Encode.enumeration(g, role, TYPE, "role");
    g.writeStringProperty("text", text);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeInitialItem}. */
  public static final class Builder {
    private @Nullable ConversationTextRole role;
    private @Nullable String text;

    private Builder() {}

    /** {@code role}: required. */
    public Builder role(ConversationTextRole value) {
      role = Checks.notNull(value, TYPE, "role");
      return this;
    }

    /** {@code text}: required. */
    public Builder text(String value) {
      text = Checks.notNull(value, TYPE, "text");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeInitialItem build() {
      return new ThreadRealtimeInitialItem(
                  Checks.isSet(role, TYPE, "role"),
                  Checks.isSet(text, TYPE, "text"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeInitialItem> {
    Deserializer() {
      super(ThreadRealtimeInitialItem.class);
    }

    @Override
    ThreadRealtimeInitialItem decode(JsonParser p) {
      return ThreadRealtimeInitialItem.read(p);
    }
  }
}
