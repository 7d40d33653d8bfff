package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/attachmentOwner/list}.
 *
 * @param attachmentType required
 * @param identityKey required
 * @param archived optional, nullable
 * @param cursor optional, nullable
 * @param limit optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadAttachmentOwnerListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadAttachmentOwnerListParams(String attachmentType, String identityKey,
    @Nullable Boolean archived, @Nullable String cursor, @Nullable Long limit,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadAttachmentOwnerListParams";

  public ThreadAttachmentOwnerListParams {
    Checks.notNull(attachmentType, TYPE, "attachmentType");
    Checks.notNull(identityKey, TYPE, "identityKey");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadAttachmentOwnerListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadAttachmentOwnerListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadAttachmentOwnerListParams readBody(JsonParser p) {
    String attachmentType = null;
    String identityKey = null;
    Boolean archived = null;
    String cursor = null;
    Long limit = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "attachmentType" -> attachmentType = Decode.string(p, TYPE, "attachmentType");
        case "identityKey" -> identityKey = Decode.string(p, TYPE, "identityKey");
        case "archived" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          archived = jsonNull ? null : Decode.bool(p, TYPE, "archived");
        }
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadAttachmentOwnerListParams(
                Decode.required(attachmentType, p, TYPE, "attachmentType"),
                Decode.required(identityKey, p, TYPE, "identityKey"),
                archived,
                cursor,
                limit,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("attachmentType", attachmentType);
    g.writeStringProperty("identityKey", identityKey);
    Encode.property(g, "archived", archived, explicitNulls.contains(0));
    Encode.property(g, "cursor", cursor, explicitNulls.contains(1));
    Encode.property(g, "limit", limit, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link ThreadAttachmentOwnerListParams}. */
  public static final class Builder {
    private @Nullable String attachmentType;
    private @Nullable String identityKey;
    private @Nullable Boolean archived;
    private @Nullable String cursor;
    private @Nullable Long limit;
    private long explicitNulls;

    private Builder() {}

    /** {@code attachmentType}: required. */
    public Builder attachmentType(String value) {
      attachmentType = Checks.notNull(value, TYPE, "attachmentType");
      return this;
    }

    /** {@code identityKey}: required. */
    public Builder identityKey(String value) {
      identityKey = Checks.notNull(value, TYPE, "identityKey");
      return this;
    }

    /** {@code archived}: optional, nullable. */
    public Builder archived(boolean value) {
      archived = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code archived}: optional, nullable. */
    public Builder archived(@Nullable Boolean value) {
      archived = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code cursor}: optional, nullable. */
    public Builder cursor(@Nullable String value) {
      cursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(long value) {
      Checks.unsigned(value, TYPE, "limit");
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "limit");
      }
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadAttachmentOwnerListParams build() {
      return new ThreadAttachmentOwnerListParams(
                  Checks.isSet(attachmentType, TYPE, "attachmentType"),
                  Checks.isSet(identityKey, TYPE, "identityKey"),
                  archived,
                  cursor,
                  limit,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadAttachmentOwnerListParams> {
    Deserializer() {
      super(ThreadAttachmentOwnerListParams.class);
    }

    @Override
    ThreadAttachmentOwnerListParams decode(JsonParser p) {
      return ThreadAttachmentOwnerListParams.read(p);
    }
  }
}
