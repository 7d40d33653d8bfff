package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/prepareApprovedPlan}.
 *
 * @param prompt required
 */
@JsonDeserialize(using = ThreadPrepareApprovedPlanResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadPrepareApprovedPlanResponse(String prompt) implements ProtocolValue {
  private static final String TYPE = "ThreadPrepareApprovedPlanResponse";

  public ThreadPrepareApprovedPlanResponse {
    Checks.notNull(prompt, TYPE, "prompt");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadPrepareApprovedPlanResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadPrepareApprovedPlanResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadPrepareApprovedPlanResponse readBody(JsonParser p) {
    String prompt = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "prompt" -> prompt = Decode.string(p, TYPE, "prompt");
        default -> p.skipChildren();
      }
    }
    return new ThreadPrepareApprovedPlanResponse(
                Decode.required(prompt, p, TYPE, "prompt"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("prompt", prompt);
    g.writeEndObject();
  }

  /** Builds {@link ThreadPrepareApprovedPlanResponse}. */
  public static final class Builder {
    private @Nullable String prompt;

    private Builder() {}

    /** {@code prompt}: required. */
    public Builder prompt(String value) {
      prompt = Checks.notNull(value, TYPE, "prompt");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadPrepareApprovedPlanResponse build() {
      return new ThreadPrepareApprovedPlanResponse(
                  Checks.isSet(prompt, TYPE, "prompt"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadPrepareApprovedPlanResponse> {
    Deserializer() {
      super(ThreadPrepareApprovedPlanResponse.class);
    }

    @Override
    ThreadPrepareApprovedPlanResponse decode(JsonParser p) {
      return ThreadPrepareApprovedPlanResponse.read(p);
    }
  }
}
