package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadSortKey}. */
@JsonDeserialize(using = ThreadSortKey.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadSortKey implements ProtocolEnum {
  /** {@code created_at}. */
  CREATED_AT("created_at"),

  /** {@code updated_at}. */
  UPDATED_AT("updated_at"),

  /** {@code recency_at}. */
  RECENCY_AT("recency_at"),

  /** {@code section_position}. */
  SECTION_POSITION("section_position"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadSortKey(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  @Override
  public boolean isRecognized() {
    return this != UNRECOGNIZED;
  }

  /** The constant for a value on the wire, {@link #UNRECOGNIZED} if there is none. */
  public static ThreadSortKey fromWire(String value) {
    return switch (value) {
      case "created_at" -> CREATED_AT;
      case "updated_at" -> UPDATED_AT;
      case "recency_at" -> RECENCY_AT;
      case "section_position" -> SECTION_POSITION;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadSortKey read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadSortKey", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadSortKey");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSortKey> {
    Deserializer() {
      super(ThreadSortKey.class);
    }

    @Override
    ThreadSortKey decode(JsonParser p) {
      return ThreadSortKey.read(p);
    }
  }
}
