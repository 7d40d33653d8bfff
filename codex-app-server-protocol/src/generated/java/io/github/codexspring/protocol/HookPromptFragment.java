package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code HookPromptFragment}.
 *
 * @param hookRunId required
 * @param text required
 */
@JsonDeserialize(using = HookPromptFragment.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record HookPromptFragment(String hookRunId, String text) implements ProtocolValue {
  private static final String TYPE = "HookPromptFragment";

  public HookPromptFragment {
    Checks.notNull(hookRunId, TYPE, "hookRunId");
    Checks.notNull(text, TYPE, "text");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static HookPromptFragment of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static HookPromptFragment read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static HookPromptFragment readBody(JsonParser p) {
    String hookRunId = null;
    String text = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "hookRunId" -> hookRunId = Decode.string(p, TYPE, "hookRunId");
        case "text" -> text = Decode.string(p, TYPE, "text");
        default -> p.skipChildren();
      }
    }
    return new HookPromptFragment(
                Decode.required(hookRunId, p, TYPE, "hookRunId"),
                Decode.required(text, p, TYPE, "text"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("hookRunId", hookRunId);
    g.writeStringProperty("text", text);
    g.writeEndObject();
  }

  /** Builds {@link HookPromptFragment}. */
  public static final class Builder {
    private @Nullable String hookRunId;
    private @Nullable String text;

    private Builder() {}

    /** {@code hookRunId}: required. */
    public Builder hookRunId(String value) {
      hookRunId = Checks.notNull(value, TYPE, "hookRunId");
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
    public HookPromptFragment build() {
      return new HookPromptFragment(
                  Checks.isSet(hookRunId, TYPE, "hookRunId"),
                  Checks.isSet(text, TYPE, "text"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<HookPromptFragment> {
    Deserializer() {
      super(HookPromptFragment.class);
    }

    @Override
    HookPromptFragment decode(JsonParser p) {
      return HookPromptFragment.read(p);
    }
  }
}
