package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadReadState}.
 *
 * @param revision required
 * @param firstUnread optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadReadState.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadReadState(String revision, @Nullable ThreadUnreadPosition firstUnread,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadReadState";

  public ThreadReadState {
    Checks.notNull(revision, TYPE, "revision");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadReadState of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadReadState read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadReadState readBody(JsonParser p) {
    String revision = null;
    ThreadUnreadPosition firstUnread = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "revision" -> revision = Decode.string(p, TYPE, "revision");
        case "firstUnread" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          firstUnread = jsonNull ? null : ThreadUnreadPosition.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadReadState(
                Decode.required(revision, p, TYPE, "revision"),
                firstUnread,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("revision", revision);
    Encode.property(g, "firstUnread", firstUnread, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadReadState}. */
  public static final class Builder {
    private @Nullable String revision;
    private @Nullable ThreadUnreadPosition firstUnread;
    private long explicitNulls;

    private Builder() {}

    /** {@code revision}: required. */
    public Builder revision(String value) {
      revision = Checks.notNull(value, TYPE, "revision");
      return this;
    }

    /** {@code firstUnread}: optional, nullable. */
    public Builder firstUnread(@Nullable ThreadUnreadPosition value) {
      firstUnread = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadReadState build() {
      return new ThreadReadState(
                  Checks.isSet(revision, TYPE, "revision"),
                  firstUnread,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadReadState> {
    Deserializer() {
      super(ThreadReadState.class);
    }

    @Override
    ThreadReadState decode(JsonParser p) {
      return ThreadReadState.read(p);
    }
  }
}
