package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/prepareApprovedPlan}.
 *
 * @param markdown required
 * @param threadId required
 * @param attachmentPath optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadPrepareApprovedPlanParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadPrepareApprovedPlanParams(String markdown, String threadId,
    @Nullable String attachmentPath, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadPrepareApprovedPlanParams";

  public ThreadPrepareApprovedPlanParams {
    Checks.notNull(markdown, TYPE, "markdown");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadPrepareApprovedPlanParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadPrepareApprovedPlanParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadPrepareApprovedPlanParams readBody(JsonParser p) {
    String markdown = null;
    String threadId = null;
    String attachmentPath = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "markdown" -> markdown = Decode.string(p, TYPE, "markdown");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "attachmentPath" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          attachmentPath = jsonNull ? null : Decode.string(p, TYPE, "attachmentPath");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadPrepareApprovedPlanParams(
                Decode.required(markdown, p, TYPE, "markdown"),
                Decode.required(threadId, p, TYPE, "threadId"),
                attachmentPath,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("markdown", markdown);
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "attachmentPath", attachmentPath, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadPrepareApprovedPlanParams}. */
  public static final class Builder {
    private @Nullable String markdown;
    private @Nullable String threadId;
    private @Nullable String attachmentPath;
    private long explicitNulls;

    private Builder() {}

    /** {@code markdown}: required. */
    public Builder markdown(String value) {
      markdown = Checks.notNull(value, TYPE, "markdown");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code attachmentPath}: optional, nullable. */
    public Builder attachmentPath(@Nullable String value) {
      attachmentPath = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadPrepareApprovedPlanParams build() {
      return new ThreadPrepareApprovedPlanParams(
                  Checks.isSet(markdown, TYPE, "markdown"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  attachmentPath,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadPrepareApprovedPlanParams> {
    Deserializer() {
      super(ThreadPrepareApprovedPlanParams.class);
    }

    @Override
    ThreadPrepareApprovedPlanParams decode(JsonParser p) {
      return ThreadPrepareApprovedPlanParams.read(p);
    }
  }
}
