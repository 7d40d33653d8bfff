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
 * Result of {@code skills/list}.
 *
 * @param data required
 */
@JsonDeserialize(using = SkillsListResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillsListResponse(List<SkillsListEntry> data) implements ProtocolValue {
  private static final String TYPE = "SkillsListResponse";

  public SkillsListResponse {
    Checks.notNull(data, TYPE, "data");
    data = List.copyOf(data);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillsListResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillsListResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillsListResponse readBody(JsonParser p) {
    List<SkillsListEntry> data = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "data" -> {
          Decode.startArray(p, TYPE, "data");
          List<SkillsListEntry> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(SkillsListEntry.read(p));
          }
          data = json;
        }
        default -> p.skipChildren();
      }
    }
    return new SkillsListResponse(
                Decode.required(data, p, TYPE, "data"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("data");
    g.writeStartArray();
    for (SkillsListEntry jsonElement : data) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link SkillsListResponse}. */
  public static final class Builder {
    private @Nullable List<SkillsListEntry> data;

    private Builder() {}

    /** {@code data}: required. */
    public Builder data(List<SkillsListEntry> value) {
      data = Checks.notNull(value, TYPE, "data");
      return this;
    }

    /** {@code data}: required. */
    public Builder data(SkillsListEntry... value) {
      return data(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillsListResponse build() {
      return new SkillsListResponse(
                  Checks.isSet(data, TYPE, "data"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillsListResponse> {
    Deserializer() {
      super(SkillsListResponse.class);
    }

    @Override
    SkillsListResponse decode(JsonParser p) {
      return SkillsListResponse.read(p);
    }
  }
}
