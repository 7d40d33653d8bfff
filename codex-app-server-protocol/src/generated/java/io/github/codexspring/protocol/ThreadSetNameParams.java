package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/name/set}.
 *
 * @param name required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadSetNameParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSetNameParams(String name, String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadSetNameParams";

  public ThreadSetNameParams {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSetNameParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSetNameParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSetNameParams readBody(JsonParser p) {
    String name = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadSetNameParams(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadSetNameParams}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSetNameParams build() {
      return new ThreadSetNameParams(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSetNameParams> {
    Deserializer() {
      super(ThreadSetNameParams.class);
    }

    @Override
    ThreadSetNameParams decode(JsonParser p) {
      return ThreadSetNameParams.read(p);
    }
  }
}
