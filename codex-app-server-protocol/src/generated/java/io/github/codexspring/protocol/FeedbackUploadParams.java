package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code feedback/upload}.
 *
 * @param classification required
 * @param extraLogFiles optional, nullable
 * @param includeLogs optional
 * @param reason optional, nullable
 * @param tags optional, nullable
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = FeedbackUploadParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FeedbackUploadParams(String classification, @Nullable List<String> extraLogFiles,
    @Nullable Boolean includeLogs, @Nullable String reason, @Nullable Map<String, String> tags,
    @Nullable String threadId, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "FeedbackUploadParams";

  public FeedbackUploadParams {
    Checks.notNull(classification, TYPE, "classification");
    extraLogFiles = extraLogFiles == null ? null : List.copyOf(extraLogFiles);
    tags = tags == null ? null : Checks.copy(tags);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FeedbackUploadParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FeedbackUploadParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FeedbackUploadParams readBody(JsonParser p) {
    String classification = null;
    List<String> extraLogFiles = null;
    Boolean includeLogs = null;
    String reason = null;
    Map<String, String> tags = null;
    String threadId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "classification" -> classification = Decode.string(p, TYPE, "classification");
        case "extraLogFiles" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          extraLogFiles = jsonNull ? null : Decode.strings(p, TYPE, "extraLogFiles");
        }
        case "includeLogs" -> includeLogs = jsonNull ? null : Decode.bool(p, TYPE, "includeLogs");
        case "reason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          reason = jsonNull ? null : Decode.string(p, TYPE, "reason");
        }
        case "tags" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "tags");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "tags"));
            }
            tags = json;
          }
        }
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new FeedbackUploadParams(
                Decode.required(classification, p, TYPE, "classification"),
                extraLogFiles,
                includeLogs,
                reason,
                tags,
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("classification", classification);
    Encode.property(g, "extraLogFiles", extraLogFiles, explicitNulls.contains(0));
    Encode.property(g, "includeLogs", includeLogs, false);
    Encode.property(g, "reason", reason, explicitNulls.contains(1));
    if (tags != null) {
      g.writeName("tags");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : tags.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(2)) {
      g.writeNullProperty("tags");
    }
    Encode.property(g, "threadId", threadId, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link FeedbackUploadParams}. */
  public static final class Builder {
    private @Nullable String classification;
    private @Nullable List<String> extraLogFiles;
    private @Nullable Boolean includeLogs;
    private @Nullable String reason;
    private @Nullable Map<String, String> tags;
    private @Nullable String threadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code classification}: required. */
    public Builder classification(String value) {
      classification = Checks.notNull(value, TYPE, "classification");
      return this;
    }

    /** {@code extraLogFiles}: optional, nullable. */
    public Builder extraLogFiles(@Nullable List<String> value) {
      extraLogFiles = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code includeLogs}: optional. */
    public Builder includeLogs(boolean value) {
      includeLogs = value;
      return this;
    }

    /** {@code reason}: optional, nullable. */
    public Builder reason(@Nullable String value) {
      reason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code tags}: optional, nullable. */
    public Builder tags(@Nullable Map<String, String> value) {
      tags = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code threadId}: optional, nullable. */
    public Builder threadId(@Nullable String value) {
      threadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FeedbackUploadParams build() {
      return new FeedbackUploadParams(
                  Checks.isSet(classification, TYPE, "classification"),
                  extraLogFiles,
                  includeLogs,
                  reason,
                  tags,
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FeedbackUploadParams> {
    Deserializer() {
      super(FeedbackUploadParams.class);
    }

    @Override
    FeedbackUploadParams decode(JsonParser p) {
      return FeedbackUploadParams.read(p);
    }
  }
}
