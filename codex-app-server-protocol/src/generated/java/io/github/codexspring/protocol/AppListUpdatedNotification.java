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
 * Parameters of {@code app/list/updated}.
 *
 * @param data required
 */
@JsonDeserialize(using = AppListUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppListUpdatedNotification(List<AppInfo> data) implements ProtocolValue {
  private static final String TYPE = "AppListUpdatedNotification";

  public AppListUpdatedNotification {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppListUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppListUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppListUpdatedNotification readBody(JsonParser p) {
    List<AppInfo> data = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<AppInfo> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(AppInfo.read(p));
          }
          data = json;
        }
        default -> p.skipChildren();
      }
    }
    return new AppListUpdatedNotification(
                Decode.required(data, p, TYPE, "data"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    g.writeStartArray();
    for (AppInfo jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link AppListUpdatedNotification}. */
  public static final class Builder {
    private @Nullable List<AppInfo> data;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<AppInfo> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(AppInfo... value) {
      return data(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppListUpdatedNotification build() {
      return new AppListUpdatedNotification(
                  Checks.isSet(data, TYPE, "data"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppListUpdatedNotification> {
    Deserializer() {
      super(AppListUpdatedNotification.class);
    }

    @Override
    AppListUpdatedNotification decode(JsonParser p) {
      return AppListUpdatedNotification.read(p);
    }
  }
}
