package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code serverRequest/resolved}.
 *
 * @param requestId required
 * @param threadId required
 */
@JsonDeserialize(using = ServerRequestResolvedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ServerRequestResolvedNotification(RequestId requestId,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ServerRequestResolvedNotification";

  public ServerRequestResolvedNotification {
    Checks.notNull(requestId, TYPE, "requestId");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ServerRequestResolvedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ServerRequestResolvedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ServerRequestResolvedNotification readBody(JsonParser p) {
    RequestId requestId = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "requestId" -> requestId = RequestId.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ServerRequestResolvedNotification(
                Decode.required(requestId, p, TYPE, "requestId"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("requestId");
    requestId.write(g);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ServerRequestResolvedNotification}. */
  public static final class Builder {
    private @Nullable RequestId requestId;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code requestId}: required. */
    public Builder requestId(RequestId value) {
      requestId = Checks.notNull(value, TYPE, "requestId");
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
    public ServerRequestResolvedNotification build() {
      return new ServerRequestResolvedNotification(
                  Checks.isSet(requestId, TYPE, "requestId"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ServerRequestResolvedNotification> {
    Deserializer() {
      super(ServerRequestResolvedNotification.class);
    }

    @Override
    ServerRequestResolvedNotification decode(JsonParser p) {
      return ServerRequestResolvedNotification.read(p);
    }
  }
}
