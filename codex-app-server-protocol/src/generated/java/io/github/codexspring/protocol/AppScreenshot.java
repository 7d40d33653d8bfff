package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppScreenshot}.
 *
 * @param userPrompt required
 * @param fileId optional, nullable
 * @param url optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AppScreenshot.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppScreenshot(String userPrompt, @Nullable String fileId, @Nullable String url,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AppScreenshot";

  public AppScreenshot {
    Checks.notNull(userPrompt, TYPE, "userPrompt");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppScreenshot of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppScreenshot read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppScreenshot readBody(JsonParser p) {
    String userPrompt = null;
    String fileId = null;
    String url = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "userPrompt" -> userPrompt = Decode.string(p, TYPE, "userPrompt");
        case "fileId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          fileId = jsonNull ? null : Decode.string(p, TYPE, "fileId");
        }
        case "url" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          url = jsonNull ? null : Decode.string(p, TYPE, "url");
        }
        default -> p.skipChildren();
      }
    }
    return new AppScreenshot(
                Decode.required(userPrompt, p, TYPE, "userPrompt"),
                fileId,
                url,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("userPrompt", userPrompt);
    Encode.property(g, "fileId", fileId, explicitNulls.contains(0));
    Encode.property(g, "url", url, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link AppScreenshot}. */
  public static final class Builder {
    private @Nullable String userPrompt;
    private @Nullable String fileId;
    private @Nullable String url;
    private long explicitNulls;

    private Builder() {}

    /** {@code userPrompt}: required. */
    public Builder userPrompt(String value) {
      userPrompt = Checks.notNull(value, TYPE, "userPrompt");
      return this;
    }

    /** {@code fileId}: optional, nullable. */
    public Builder fileId(@Nullable String value) {
      fileId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code url}: optional, nullable. */
    public Builder url(@Nullable String value) {
      url = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppScreenshot build() {
      return new AppScreenshot(
                  Checks.isSet(userPrompt, TYPE, "userPrompt"),
                  fileId,
                  url,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppScreenshot> {
    Deserializer() {
      super(AppScreenshot.class);
    }

    @Override
    AppScreenshot decode(JsonParser p) {
      return AppScreenshot.read(p);
    }
  }
}
