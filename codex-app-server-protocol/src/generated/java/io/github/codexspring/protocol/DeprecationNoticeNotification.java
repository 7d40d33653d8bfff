package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code deprecationNotice}.
 *
 * @param summary required
 * @param details optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = DeprecationNoticeNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record DeprecationNoticeNotification(String summary, @Nullable String details,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "DeprecationNoticeNotification";

  public DeprecationNoticeNotification {
    Checks.notNull(summary, TYPE, "summary");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static DeprecationNoticeNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static DeprecationNoticeNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static DeprecationNoticeNotification readBody(JsonParser p) {
    String summary = null;
    String details = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "summary" -> summary = Decode.string(p, TYPE, "summary");
        case "details" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          details = jsonNull ? null : Decode.string(p, TYPE, "details");
        }
        default -> p.skipChildren();
      }
    }
    return new DeprecationNoticeNotification(
                Decode.required(summary, p, TYPE, "summary"),
                details,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("summary", summary);
    Encode.property(g, "details", details, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link DeprecationNoticeNotification}. */
  public static final class Builder {
    private @Nullable String summary;
    private @Nullable String details;
    private long explicitNulls;

    private Builder() {}

    /** {@code summary}: required. */
    public Builder summary(String value) {
      summary = Checks.notNull(value, TYPE, "summary");
      return this;
    }

    /** {@code details}: optional, nullable. */
    public Builder details(@Nullable String value) {
      details = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public DeprecationNoticeNotification build() {
      return new DeprecationNoticeNotification(
                  Checks.isSet(summary, TYPE, "summary"),
                  details,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<DeprecationNoticeNotification> {
    Deserializer() {
      super(DeprecationNoticeNotification.class);
    }

    @Override
    DeprecationNoticeNotification decode(JsonParser p) {
      return DeprecationNoticeNotification.read(p);
    }
  }
}
