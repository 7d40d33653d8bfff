package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code collaborationMode/list}.
 *
 */
@JsonDeserialize(using = CollaborationModeListParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record CollaborationModeListParams() implements ProtocolValue {
  private static final String TYPE = "CollaborationModeListParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CollaborationModeListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CollaborationModeListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CollaborationModeListParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new CollaborationModeListParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link CollaborationModeListParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CollaborationModeListParams build() {
      return new CollaborationModeListParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CollaborationModeListParams> {
    Deserializer() {
      super(CollaborationModeListParams.class);
    }

    @Override
    CollaborationModeListParams decode(JsonParser p) {
      return CollaborationModeListParams.read(p);
    }
  }
}
