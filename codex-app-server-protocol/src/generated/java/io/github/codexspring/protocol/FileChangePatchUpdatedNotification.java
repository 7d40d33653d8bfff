package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code item/fileChange/patchUpdated}.
 *
 * @param changes required
 * @param itemId required
 * @param threadId required
 * @param turnId required
 */
@JsonDeserialize(using = FileChangePatchUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FileChangePatchUpdatedNotification(List<FileUpdateChange> changes, String itemId,
    String threadId, String turnId) implements ProtocolValue {
  private static final String TYPE = "FileChangePatchUpdatedNotification";

  public FileChangePatchUpdatedNotification {
    Checks.notNull(changes, TYPE, "changes");
    changes = List.copyOf(changes);
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FileChangePatchUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FileChangePatchUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FileChangePatchUpdatedNotification readBody(JsonParser p) {
    List<FileUpdateChange> changes = null;
    String itemId = null;
    String threadId = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "changes" -> {
          Decode.startArray(p, TYPE, "changes");
          List<FileUpdateChange> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(FileUpdateChange.read(p));
          }
          changes = json;
        }
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new FileChangePatchUpdatedNotification(
                Decode.required(changes, p, TYPE, "changes"),
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("changes");
    g.writeStartArray();
    for (FileUpdateChange jsonElement : changes) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("itemId", itemId);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link FileChangePatchUpdatedNotification}. */
  public static final class Builder {
    private @Nullable List<FileUpdateChange> changes;
    private @Nullable String itemId;
    private @Nullable String threadId;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code changes}: required. */
    public Builder changes(List<FileUpdateChange> value) {
      changes = Checks.notNull(value, TYPE, "changes");
      return this;
    }

    /** {@code changes}: required. */
    public Builder changes(FileUpdateChange... value) {
      return changes(List.of(value));
    }

    /** {@code itemId}: required. */
    public Builder itemId(String value) {
      itemId = Checks.notNull(value, TYPE, "itemId");
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

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FileChangePatchUpdatedNotification build() {
      return new FileChangePatchUpdatedNotification(
                  Checks.isSet(changes, TYPE, "changes"),
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FileChangePatchUpdatedNotification> {
    Deserializer() {
      super(FileChangePatchUpdatedNotification.class);
    }

    @Override
    FileChangePatchUpdatedNotification decode(JsonParser p) {
      return FileChangePatchUpdatedNotification.read(p);
    }
  }
}
