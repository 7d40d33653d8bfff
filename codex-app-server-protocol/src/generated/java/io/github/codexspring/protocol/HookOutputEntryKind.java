package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code HookOutputEntryKind}. */
@JsonDeserialize(using = HookOutputEntryKind.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum HookOutputEntryKind implements ProtocolEnum {
  /** {@code warning}. */
  WARNING("warning"),

  /** {@code stop}. */
  STOP("stop"),

  /** {@code feedback}. */
  FEEDBACK("feedback"),

  /** {@code context}. */
  CONTEXT("context"),

  /** {@code error}. */
  ERROR("error"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  HookOutputEntryKind(String wireName) {
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
  public static HookOutputEntryKind fromWire(String value) {
    return switch (value) {
      case "warning" -> WARNING;
      case "stop" -> STOP;
      case "feedback" -> FEEDBACK;
      case "context" -> CONTEXT;
      case "error" -> ERROR;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static HookOutputEntryKind read(JsonParser p) {
    return fromWire(Decode.string(p, "HookOutputEntryKind", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("HookOutputEntryKind");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<HookOutputEntryKind> {
    Deserializer() {
      super(HookOutputEntryKind.class);
    }

    @Override
    HookOutputEntryKind decode(JsonParser p) {
      return HookOutputEntryKind.read(p);
    }
  }
}
