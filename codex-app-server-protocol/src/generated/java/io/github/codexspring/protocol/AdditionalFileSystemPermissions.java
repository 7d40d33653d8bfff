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
 * Wire type {@code AdditionalFileSystemPermissions}.
 *
 * @param entries optional, nullable
 * @param globScanMaxDepth optional, nullable
 * @param read optional, nullable
 * @param write optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AdditionalFileSystemPermissions.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AdditionalFileSystemPermissions(@Nullable List<FileSystemSandboxEntry> entries,
    @Nullable Long globScanMaxDepth, @Nullable List<String> read, @Nullable List<String> write,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AdditionalFileSystemPermissions";

  public AdditionalFileSystemPermissions {
    entries = entries == null ? null : List.copyOf(entries);
    read = read == null ? null : List.copyOf(read);
    write = write == null ? null : List.copyOf(write);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AdditionalFileSystemPermissions of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AdditionalFileSystemPermissions read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AdditionalFileSystemPermissions readBody(JsonParser p) {
    List<FileSystemSandboxEntry> entries = null;
    Long globScanMaxDepth = null;
    List<String> read = null;
    List<String> write = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "entries" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "entries");
            List<FileSystemSandboxEntry> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(FileSystemSandboxEntry.read(p));
            }
            entries = json;
          }
        }
        case "globScanMaxDepth" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          globScanMaxDepth = jsonNull ? null : Decode.uint64(p, TYPE, "globScanMaxDepth");
        }
        case "read" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          read = jsonNull ? null : Decode.strings(p, TYPE, "read");
        }
        case "write" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          write = jsonNull ? null : Decode.strings(p, TYPE, "write");
        }
        default -> p.skipChildren();
      }
    }
    return new AdditionalFileSystemPermissions(
                entries,
                globScanMaxDepth,
                read,
                write,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    if (entries != null) {
      g.writeName("entries");
      g.writeStartArray();
      for (FileSystemSandboxEntry jsonElement : entries) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("entries");
    }
    Encode.uint64Property(g, "globScanMaxDepth", globScanMaxDepth, explicitNulls.contains(1));
    Encode.property(g, "read", read, explicitNulls.contains(2));
    Encode.property(g, "write", write, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link AdditionalFileSystemPermissions}. */
  public static final class Builder {
    private @Nullable List<FileSystemSandboxEntry> entries;
    private @Nullable Long globScanMaxDepth;
    private @Nullable List<String> read;
    private @Nullable List<String> write;
    private long explicitNulls;

    private Builder() {}

    /** {@code entries}: optional, nullable. */
    public Builder entries(@Nullable List<FileSystemSandboxEntry> value) {
      entries = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code globScanMaxDepth}: optional, nullable. */
    public Builder globScanMaxDepth(long value) {
      Checks.unsigned(value, TYPE, "globScanMaxDepth");
      globScanMaxDepth = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code globScanMaxDepth}: optional, nullable. */
    public Builder globScanMaxDepth(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "globScanMaxDepth");
      }
      globScanMaxDepth = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code read}: optional, nullable. */
    public Builder read(@Nullable List<String> value) {
      read = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code write}: optional, nullable. */
    public Builder write(@Nullable List<String> value) {
      write = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AdditionalFileSystemPermissions build() {
      return new AdditionalFileSystemPermissions(
                  entries,
                  globScanMaxDepth,
                  read,
                  write,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AdditionalFileSystemPermissions> {
    Deserializer() {
      super(AdditionalFileSystemPermissions.class);
    }

    @Override
    AdditionalFileSystemPermissions decode(JsonParser p) {
      return AdditionalFileSystemPermissions.read(p);
    }
  }
}
