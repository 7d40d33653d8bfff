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
 * Wire type {@code RealtimeVoicesList}.
 *
 * @param defaultV1 required
 * @param defaultV2 required
 * @param v1 required
 * @param v2 required
 * @param v3 optional
 */
@JsonDeserialize(using = RealtimeVoicesList.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record RealtimeVoicesList(RealtimeVoice defaultV1, RealtimeVoice defaultV2,
    List<RealtimeVoice> v1, List<RealtimeVoice> v2,
    @Nullable List<RealtimeVoice> v3) implements ProtocolValue {
  private static final String TYPE = "RealtimeVoicesList";

  public RealtimeVoicesList {
    Checks.notNull(defaultV1, TYPE, "defaultV1");
    Checks.notNull(defaultV2, TYPE, "defaultV2");
    Checks.notNull(v1, TYPE, "v1");
    v1 = List.copyOf(v1);
    Checks.notNull(v2, TYPE, "v2");
    v2 = List.copyOf(v2);
    v3 = v3 == null ? null : List.copyOf(v3);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RealtimeVoicesList of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RealtimeVoicesList read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RealtimeVoicesList readBody(JsonParser p) {
    RealtimeVoice defaultV1 = null;
    RealtimeVoice defaultV2 = null;
    List<RealtimeVoice> v1 = null;
    List<RealtimeVoice> v2 = null;
    List<RealtimeVoice> v3 = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "defaultV1" -> defaultV1 = RealtimeVoice.fromWire(Decode.string(p, TYPE, "defaultV1"));
        case "defaultV2" -> defaultV2 = RealtimeVoice.fromWire(Decode.string(p, TYPE, "defaultV2"));
        case "v1" -> {
          Decode.startArray(p, TYPE, "v1");
          List<RealtimeVoice> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(RealtimeVoice.fromWire(Decode.string(p, TYPE, "v1")));
          }
          v1 = json;
        }
        case "v2" -> {
          Decode.startArray(p, TYPE, "v2");
          List<RealtimeVoice> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(RealtimeVoice.fromWire(Decode.string(p, TYPE, "v2")));
          }
          v2 = json;
        }
        case "v3" -> {
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "v3");
            List<RealtimeVoice> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(RealtimeVoice.fromWire(Decode.string(p, TYPE, "v3")));
            }
            v3 = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new RealtimeVoicesList(
                Decode.required(defaultV1, p, TYPE, "defaultV1"),
                Decode.required(defaultV2, p, TYPE, "defaultV2"),
                Decode.required(v1, p, TYPE, "v1"),
                Decode.required(v2, p, TYPE, "v2"),
                v3);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("defaultV1");
    Encode.enumeration(g, defaultV1, TYPE, "defaultV1");
    g.writeName("defaultV2");
    Encode.enumeration(g, defaultV2, TYPE, "defaultV2");
    g.writeName("v1");
    g.writeStartArray();
    for (RealtimeVoice jsonElement : v1) {
      Encode.enumeration(g, jsonElement, TYPE, "v1");
    }
    g.writeEndArray();
    g.writeName("v2");
    g.writeStartArray();
    for (RealtimeVoice jsonElement : v2) {
      Encode.enumeration(g, jsonElement, TYPE, "v2");
    }
    g.writeEndArray();
    if (v3 != null) {
      g.writeName("v3");
      g.writeStartArray();
      for (RealtimeVoice jsonElement : v3) {
        Encode.enumeration(g, jsonElement, TYPE, "v3");
      }
      g.writeEndArray();
    }
    g.writeEndObject();
  }

  /** Builds {@link RealtimeVoicesList}. */
  public static final class Builder {
    private @Nullable RealtimeVoice defaultV1;
    private @Nullable RealtimeVoice defaultV2;
    private @Nullable List<RealtimeVoice> v1;
    private @Nullable List<RealtimeVoice> v2;
    private @Nullable List<RealtimeVoice> v3;

    private Builder() {}

    /** {@code defaultV1}: required. */
    public Builder defaultV1(RealtimeVoice value) {
      defaultV1 = Checks.notNull(value, TYPE, "defaultV1");
      return this;
    }

    /** {@code defaultV2}: required. */
    public Builder defaultV2(RealtimeVoice value) {
      defaultV2 = Checks.notNull(value, TYPE, "defaultV2");
      return this;
    }

    /** {@code v1}: required. */
    public Builder v1(List<RealtimeVoice> value) {
      v1 = Checks.notNull(value, TYPE, "v1");
      return this;
    }

    /** {@code v1}: required. */
    public Builder v1(RealtimeVoice... value) {
      return v1(List.of(value));
    }

    /** {@code v2}: required. */
    public Builder v2(List<RealtimeVoice> value) {
      v2 = Checks.notNull(value, TYPE, "v2");
      return this;
    }

    /** {@code v2}: required. */
    public Builder v2(RealtimeVoice... value) {
      return v2(List.of(value));
    }

    /** {@code v3}: optional. */
    public Builder v3(List<RealtimeVoice> value) {
      v3 = Checks.notNull(value, TYPE, "v3");
      return this;
    }

    /** {@code v3}: optional. */
    public Builder v3(RealtimeVoice... value) {
      return v3(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RealtimeVoicesList build() {
      return new RealtimeVoicesList(
                  Checks.isSet(defaultV1, TYPE, "defaultV1"),
                  Checks.isSet(defaultV2, TYPE, "defaultV2"),
                  Checks.isSet(v1, TYPE, "v1"),
                  Checks.isSet(v2, TYPE, "v2"),
                  v3);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RealtimeVoicesList> {
    Deserializer() {
      super(RealtimeVoicesList.class);
    }

    @Override
    RealtimeVoicesList decode(JsonParser p) {
      return RealtimeVoicesList.read(p);
    }
  }
}
