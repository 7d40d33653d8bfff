package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code SelectedCapabilityRoot}.
 *
 * @param id required
 * @param location required
 */
@JsonDeserialize(using = SelectedCapabilityRoot.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SelectedCapabilityRoot(String id,
    CapabilityRootLocation location) implements ProtocolValue {
  private static final String TYPE = "SelectedCapabilityRoot";

  public SelectedCapabilityRoot {
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(location, TYPE, "location");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SelectedCapabilityRoot of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SelectedCapabilityRoot read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SelectedCapabilityRoot readBody(JsonParser p) {
    String id = null;
    CapabilityRootLocation location = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "location" -> location = CapabilityRootLocation.read(p);
        default -> p.skipChildren();
      }
    }
    return new SelectedCapabilityRoot(
                Decode.required(id, p, TYPE, "id"),
                Decode.required(location, p, TYPE, "location"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("id", id);
    g.writeName("location");
    location.write(g);
    g.writeEndObject();
  }

  /** Builds {@link SelectedCapabilityRoot}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable CapabilityRootLocation location;

    private Builder() {}

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code location}: required. */
    public Builder location(CapabilityRootLocation value) {
      location = Checks.notNull(value, TYPE, "location");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SelectedCapabilityRoot build() {
      return new SelectedCapabilityRoot(
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(location, TYPE, "location"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SelectedCapabilityRoot> {
    Deserializer() {
      super(SelectedCapabilityRoot.class);
    }

    @Override
    SelectedCapabilityRoot decode(JsonParser p) {
      return SelectedCapabilityRoot.read(p);
    }
  }
}
