package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadUnsubscribeStatus}. */
@JsonDeserialize(using = ThreadUnsubscribeStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadUnsubscribeStatus implements ProtocolEnum {
  /** {@code notLoaded}. */
  NOT_LOADED("notLoaded"),

  /** {@code notSubscribed}. */
  NOT_SUBSCRIBED("notSubscribed"),

  /** {@code unsubscribed}. */
  UNSUBSCRIBED("unsubscribed"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadUnsubscribeStatus(String wireName) {
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
  public static ThreadUnsubscribeStatus fromWire(String value) {
    return switch (value) {
      case "notLoaded" -> NOT_LOADED;
      case "notSubscribed" -> NOT_SUBSCRIBED;
      case "unsubscribed" -> UNSUBSCRIBED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadUnsubscribeStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadUnsubscribeStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadUnsubscribeStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadUnsubscribeStatus> {
    Deserializer() {
      super(ThreadUnsubscribeStatus.class);
    }

    @Override
    ThreadUnsubscribeStatus decode(JsonParser p) {
      return ThreadUnsubscribeStatus.read(p);
    }
  }
}
