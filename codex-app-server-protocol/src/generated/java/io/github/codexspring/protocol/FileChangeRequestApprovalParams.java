package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code item/fileChange/requestApproval}.
 *
 * @param itemId required
 * @param startedAtMs required
 * @param threadId required
 * @param turnId required
 * @param grantRoot optional, nullable
 * @param reason optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = FileChangeRequestApprovalParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FileChangeRequestApprovalParams(String itemId, long startedAtMs, String threadId,
    String turnId, @Nullable String grantRoot, @Nullable String reason,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "FileChangeRequestApprovalParams";

  public FileChangeRequestApprovalParams {
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FileChangeRequestApprovalParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FileChangeRequestApprovalParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FileChangeRequestApprovalParams readBody(JsonParser p) {
    String itemId = null;
    Long startedAtMs = null;
    String threadId = null;
    String turnId = null;
    String grantRoot = null;
    String reason = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "startedAtMs" -> startedAtMs = Decode.int64(p, TYPE, "startedAtMs");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "grantRoot" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          grantRoot = jsonNull ? null : Decode.string(p, TYPE, "grantRoot");
        }
        case "reason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          reason = jsonNull ? null : Decode.string(p, TYPE, "reason");
        }
        default -> p.skipChildren();
      }
    }
    return new FileChangeRequestApprovalParams(
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(startedAtMs, p, TYPE, "startedAtMs"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                grantRoot,
                reason,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("itemId", itemId);
    g.writeNumberProperty("startedAtMs", startedAtMs);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    Encode.property(g, "grantRoot", grantRoot, explicitNulls.contains(0));
    Encode.property(g, "reason", reason, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link FileChangeRequestApprovalParams}. */
  public static final class Builder {
    private @Nullable String itemId;
    private @Nullable Long startedAtMs;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable String grantRoot;
    private @Nullable String reason;
    private long explicitNulls;

    private Builder() {}

    /** {@code itemId}: required. */
    public Builder itemId(String value) {
      itemId = Checks.notNull(value, TYPE, "itemId");
      return this;
    }

    /** {@code startedAtMs}: required. */
    public Builder startedAtMs(long value) {
      startedAtMs = value;
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

    /** {@code grantRoot}: optional, nullable. */
    public Builder grantRoot(@Nullable String value) {
      grantRoot = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code reason}: optional, nullable. */
    public Builder reason(@Nullable String value) {
      reason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FileChangeRequestApprovalParams build() {
      return new FileChangeRequestApprovalParams(
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(startedAtMs, TYPE, "startedAtMs"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  grantRoot,
                  reason,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FileChangeRequestApprovalParams> {
    Deserializer() {
      super(FileChangeRequestApprovalParams.class);
    }

    @Override
    FileChangeRequestApprovalParams decode(JsonParser p) {
      return FileChangeRequestApprovalParams.read(p);
    }
  }
}
