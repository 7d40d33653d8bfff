package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ApplicationRequirements}.
 *
 * @param network optional, nullable
 * @param storage optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ApplicationRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ApplicationRequirements(@Nullable ApplicationNetworkRequirements network,
    @Nullable ApplicationStorageRequirements storage,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ApplicationRequirements";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ApplicationRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ApplicationRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ApplicationRequirements readBody(JsonParser p) {
    ApplicationNetworkRequirements network = null;
    ApplicationStorageRequirements storage = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "network" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          network = jsonNull ? null : ApplicationNetworkRequirements.read(p);
        }
        case "storage" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          storage = jsonNull ? null : ApplicationStorageRequirements.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ApplicationRequirements(
                network,
                storage,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "network", network, explicitNulls.contains(0));
    Encode.property(g, "storage", storage, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ApplicationRequirements}. */
  public static final class Builder {
    private @Nullable ApplicationNetworkRequirements network;
    private @Nullable ApplicationStorageRequirements storage;
    private long explicitNulls;

    private Builder() {}

    /** {@code network}: optional, nullable. */
    public Builder network(@Nullable ApplicationNetworkRequirements value) {
      network = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code storage}: optional, nullable. */
    public Builder storage(@Nullable ApplicationStorageRequirements value) {
      storage = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ApplicationRequirements build() {
      return new ApplicationRequirements(
                  network,
                  storage,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ApplicationRequirements> {
    Deserializer() {
      super(ApplicationRequirements.class);
    }

    @Override
    ApplicationRequirements decode(JsonParser p) {
      return ApplicationRequirements.read(p);
    }
  }
}
