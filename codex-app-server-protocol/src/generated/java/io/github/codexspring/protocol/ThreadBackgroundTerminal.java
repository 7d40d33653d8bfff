package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadBackgroundTerminal}.
 *
 * @param command required
 * @param cwd required
 * @param itemId required
 * @param processId required
 * @param cpuPercent optional, nullable
 * @param osPid optional, nullable
 * @param rssKb optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadBackgroundTerminal.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadBackgroundTerminal(String command, String cwd, String itemId, String processId,
    @Nullable Double cpuPercent, @Nullable Long osPid, @Nullable Long rssKb,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadBackgroundTerminal";

  public ThreadBackgroundTerminal {
    Checks.notNull(command, TYPE, "command");
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(processId, TYPE, "processId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadBackgroundTerminal of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadBackgroundTerminal read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadBackgroundTerminal readBody(JsonParser p) {
    String command = null;
    String cwd = null;
    String itemId = null;
    String processId = null;
    Double cpuPercent = null;
    Long osPid = null;
    Long rssKb = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "command" -> command = Decode.string(p, TYPE, "command");
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "processId" -> processId = Decode.string(p, TYPE, "processId");
        case "cpuPercent" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cpuPercent = jsonNull ? null : Decode.float64(p, TYPE, "cpuPercent");
        }
        case "osPid" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          osPid = jsonNull ? null : Decode.int64(p, TYPE, "osPid");
        }
        case "rssKb" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          rssKb = jsonNull ? null : Decode.uint64(p, TYPE, "rssKb");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadBackgroundTerminal(
                Decode.required(command, p, TYPE, "command"),
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(processId, p, TYPE, "processId"),
                cpuPercent,
                osPid,
                rssKb,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("command", command);
    g.writeStringProperty("cwd", cwd);
    g.writeStringProperty("itemId", itemId);
    g.writeStringProperty("processId", processId);
    Encode.property(g, "cpuPercent", cpuPercent, explicitNulls.contains(0));
    Encode.property(g, "osPid", osPid, explicitNulls.contains(1));
    Encode.uint64Property(g, "rssKb", rssKb, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link ThreadBackgroundTerminal}. */
  public static final class Builder {
    private @Nullable String command;
    private @Nullable String cwd;
    private @Nullable String itemId;
    private @Nullable String processId;
    private @Nullable Double cpuPercent;
    private @Nullable Long osPid;
    private @Nullable Long rssKb;
    private long explicitNulls;

    private Builder() {}

    /** {@code command}: required. */
    public Builder command(String value) {
      command = Checks.notNull(value, TYPE, "command");
      return this;
    }

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code itemId}: required. */
    public Builder itemId(String value) {
      itemId = Checks.notNull(value, TYPE, "itemId");
      return this;
    }

    /** {@code processId}: required. */
    public Builder processId(String value) {
      processId = Checks.notNull(value, TYPE, "processId");
      return this;
    }

    /** {@code cpuPercent}: optional, nullable. */
    public Builder cpuPercent(double value) {
      cpuPercent = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code cpuPercent}: optional, nullable. */
    public Builder cpuPercent(@Nullable Double value) {
      cpuPercent = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code osPid}: optional, nullable. */
    public Builder osPid(long value) {
      Checks.unsigned(value, TYPE, "osPid");
      osPid = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code osPid}: optional, nullable. */
    public Builder osPid(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "osPid");
      }
      osPid = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code rssKb}: optional, nullable. */
    public Builder rssKb(long value) {
      Checks.unsigned(value, TYPE, "rssKb");
      rssKb = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code rssKb}: optional, nullable. */
    public Builder rssKb(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "rssKb");
      }
      rssKb = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadBackgroundTerminal build() {
      return new ThreadBackgroundTerminal(
                  Checks.isSet(command, TYPE, "command"),
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(processId, TYPE, "processId"),
                  cpuPercent,
                  osPid,
                  rssKb,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadBackgroundTerminal> {
    Deserializer() {
      super(ThreadBackgroundTerminal.class);
    }

    @Override
    ThreadBackgroundTerminal decode(JsonParser p) {
      return ThreadBackgroundTerminal.read(p);
    }
  }
}
