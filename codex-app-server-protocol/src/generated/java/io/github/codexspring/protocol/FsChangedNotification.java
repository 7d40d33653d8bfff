package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code fs/changed}.
 *
 * @param changedPaths required
 * @param watchId required
 */
@JsonDeserialize(using = FsChangedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsChangedNotification(List<String> changedPaths,
    String watchId) implements ProtocolValue {
  private static final String TYPE = "FsChangedNotification";

  public FsChangedNotification {
    Checks.notNull(changedPaths, TYPE, "changedPaths");
    changedPaths = List.copyOf(changedPaths);
    Checks.notNull(watchId, TYPE, "watchId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsChangedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsChangedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsChangedNotification readBody(JsonParser p) {
    List<String> changedPaths = null;
    String watchId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "changedPaths" -> changedPaths = Decode.strings(p, TYPE, "changedPaths");
        case "watchId" -> watchId = Decode.string(p, TYPE, "watchId");
        default -> p.skipChildren();
      }
    }
    return new FsChangedNotification(
                Decode.required(changedPaths, p, TYPE, "changedPaths"),
                Decode.required(watchId, p, TYPE, "watchId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("changedPaths");
    Encode.strings(g, changedPaths);
    g.writeStringProperty("watchId", watchId);
    g.writeEndObject();
  }

  /** Builds {@link FsChangedNotification}. */
  public static final class Builder {
    private @Nullable List<String> changedPaths;
    private @Nullable String watchId;

    private Builder() {}

    /** {@code changedPaths}: required. */
    public Builder changedPaths(List<String> value) {
      changedPaths = Checks.notNull(value, TYPE, "changedPaths");
      return this;
    }

    /** {@code changedPaths}: required. */
    public Builder changedPaths(String... value) {
      return changedPaths(List.of(value));
    }

    /** {@code watchId}: required. */
    public Builder watchId(String value) {
      watchId = Checks.notNull(value, TYPE, "watchId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsChangedNotification build() {
      return new FsChangedNotification(
                  Checks.isSet(changedPaths, TYPE, "changedPaths"),
                  Checks.isSet(watchId, TYPE, "watchId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsChangedNotification> {
    Deserializer() {
      super(FsChangedNotification.class);
    }

    @Override
    FsChangedNotification decode(JsonParser p) {
      return FsChangedNotification.read(p);
    }
  }
}
