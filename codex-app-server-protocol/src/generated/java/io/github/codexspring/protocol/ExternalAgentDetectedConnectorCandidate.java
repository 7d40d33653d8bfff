package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ExternalAgentDetectedConnectorCandidate}.
 *
 * @param name required
 * @param sessionCount required
 * @param source required
 */
@JsonDeserialize(using = ExternalAgentDetectedConnectorCandidate.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentDetectedConnectorCandidate(String name, long sessionCount,
    ExternalAgentDetectedConnectorSource source) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentDetectedConnectorCandidate";

  public ExternalAgentDetectedConnectorCandidate {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(source, TYPE, "source");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentDetectedConnectorCandidate of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentDetectedConnectorCandidate read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentDetectedConnectorCandidate readBody(JsonParser p) {
    String name = null;
    Long sessionCount = null;
    ExternalAgentDetectedConnectorSource source = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "sessionCount" -> sessionCount = Decode.int64(p, TYPE, "sessionCount");
        case "source" -> source = ExternalAgentDetectedConnectorSource.fromWire(Decode.string(p, TYPE, "source"));
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentDetectedConnectorCandidate(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(sessionCount, p, TYPE, "sessionCount"),
                Decode.required(source, p, TYPE, "source"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeNumberProperty("sessionCount", sessionCount);
    g.writeName("source");
    Encode.enumeration(g, source, TYPE, "source");
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentDetectedConnectorCandidate}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Long sessionCount;
    private @Nullable ExternalAgentDetectedConnectorSource source;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code sessionCount}: required. */
    public Builder sessionCount(long value) {
      Checks.unsigned(value, TYPE, "sessionCount");
      sessionCount = value;
      return this;
    }

    /** {@code source}: required. */
    public Builder source(ExternalAgentDetectedConnectorSource value) {
      source = Checks.notNull(value, TYPE, "source");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentDetectedConnectorCandidate build() {
      return new ExternalAgentDetectedConnectorCandidate(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(sessionCount, TYPE, "sessionCount"),
                  Checks.isSet(source, TYPE, "source"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentDetectedConnectorCandidate> {
    Deserializer() {
      super(ExternalAgentDetectedConnectorCandidate.class);
    }

    @Override
    ExternalAgentDetectedConnectorCandidate decode(JsonParser p) {
      return ExternalAgentDetectedConnectorCandidate.read(p);
    }
  }
}
