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
 * Wire type {@code MemoryCitation}.
 *
 * @param entries required
 * @param threadIds required
 */
@JsonDeserialize(using = MemoryCitation.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MemoryCitation(List<MemoryCitationEntry> entries,
    List<String> threadIds) implements ProtocolValue {
  private static final String TYPE = "MemoryCitation";

  public MemoryCitation {
    Checks.notNull(entries, TYPE, "entries");
    entries = List.copyOf(entries);
    Checks.notNull(threadIds, TYPE, "threadIds");
    threadIds = List.copyOf(threadIds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MemoryCitation of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MemoryCitation read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MemoryCitation readBody(JsonParser p) {
    List<MemoryCitationEntry> entries = null;
    List<String> threadIds = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "entries" -> {
          Decode.startArray(p, TYPE, "entries");
          List<MemoryCitationEntry> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(MemoryCitationEntry.read(p));
          }
          entries = json;
        }
        case "threadIds" -> threadIds = Decode.strings(p, TYPE, "threadIds");
        default -> p.skipChildren();
      }
    }
    return new MemoryCitation(
                Decode.required(entries, p, TYPE, "entries"),
                Decode.required(threadIds, p, TYPE, "threadIds"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("entries");
    g.writeStartArray();
    for (MemoryCitationEntry jsonElement : entries) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("threadIds");
    Encode.strings(g, threadIds);
    g.writeEndObject();
  }

  /** Builds {@link MemoryCitation}. */
  public static final class Builder {
    private @Nullable List<MemoryCitationEntry> entries;
    private @Nullable List<String> threadIds;

    private Builder() {}

    /** {@code entries}: required. */
    public Builder entries(List<MemoryCitationEntry> value) {
      entries = Checks.notNull(value, TYPE, "entries");
      return this;
    }

    /** {@code entries}: required. */
    public Builder entries(MemoryCitationEntry... value) {
      return entries(List.of(value));
    }

    /** {@code threadIds}: required. */
    public Builder threadIds(List<String> value) {
      threadIds = Checks.notNull(value, TYPE, "threadIds");
      return this;
    }

    /** {@code threadIds}: required. */
    public Builder threadIds(String... value) {
      return threadIds(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MemoryCitation build() {
      return new MemoryCitation(
                  Checks.isSet(entries, TYPE, "entries"),
                  Checks.isSet(threadIds, TYPE, "threadIds"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MemoryCitation> {
    Deserializer() {
      super(MemoryCitation.class);
    }

    @Override
    MemoryCitation decode(JsonParser p) {
      return MemoryCitation.read(p);
    }
  }
}
