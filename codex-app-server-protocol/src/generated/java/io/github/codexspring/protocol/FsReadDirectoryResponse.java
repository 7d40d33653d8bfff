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
 * Result of {@code fs/readDirectory}.
 *
 * @param entries required
 */
@JsonDeserialize(using = FsReadDirectoryResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsReadDirectoryResponse(List<FsReadDirectoryEntry> entries) implements ProtocolValue {
  private static final String TYPE = "FsReadDirectoryResponse";

  public FsReadDirectoryResponse {
    Checks.notNull(entries, TYPE, "entries");
    entries = List.copyOf(entries);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsReadDirectoryResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsReadDirectoryResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsReadDirectoryResponse readBody(JsonParser p) {
    List<FsReadDirectoryEntry> entries = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "entries" -> {
          Decode.startArray(p, TYPE, "entries");
          List<FsReadDirectoryEntry> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(FsReadDirectoryEntry.read(p));
          }
          entries = json;
        }
        default -> p.skipChildren();
      }
    }
    return new FsReadDirectoryResponse(
                Decode.required(entries, p, TYPE, "entries"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("entries");
    g.writeStartArray();
    for (FsReadDirectoryEntry jsonElement : entries) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link FsReadDirectoryResponse}. */
  public static final class Builder {
    private @Nullable List<FsReadDirectoryEntry> entries;

    private Builder() {}

    /** {@code entries}: required. */
    public Builder entries(List<FsReadDirectoryEntry> value) {
      entries = Checks.notNull(value, TYPE, "entries");
      return this;
    }

    /** {@code entries}: required. */
    public Builder entries(FsReadDirectoryEntry... value) {
      return entries(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsReadDirectoryResponse build() {
      return new FsReadDirectoryResponse(
                  Checks.isSet(entries, TYPE, "entries"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsReadDirectoryResponse> {
    Deserializer() {
      super(FsReadDirectoryResponse.class);
    }

    @Override
    FsReadDirectoryResponse decode(JsonParser p) {
      return FsReadDirectoryResponse.read(p);
    }
  }
}
