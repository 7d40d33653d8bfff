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
 * Parameters of {@code model/verification}.
 *
 * @param threadId required
 * @param turnId required
 * @param verifications required
 */
@JsonDeserialize(using = ModelVerificationNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelVerificationNotification(String threadId, String turnId,
    List<ModelVerification> verifications) implements ProtocolValue {
  private static final String TYPE = "ModelVerificationNotification";

  public ModelVerificationNotification {
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
    Checks.notNull(verifications, TYPE, "verifications");
    verifications = List.copyOf(verifications);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelVerificationNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelVerificationNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelVerificationNotification readBody(JsonParser p) {
    String threadId = null;
    String turnId = null;
    List<ModelVerification> verifications = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "verifications" -> {
          Decode.startArray(p, TYPE, "verifications");
          List<ModelVerification> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ModelVerification.fromWire(Decode.string(p, TYPE, "verifications")));
          }
          verifications = json;
        }
        default -> p.skipChildren();
      }
    }
    return new ModelVerificationNotification(
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                Decode.required(verifications, p, TYPE, "verifications"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeName("verifications");
    g.writeStartArray();
    for (ModelVerification jsonElement : verifications) {
      Encode.enumeration(g, jsonElement, TYPE, "verifications");
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link ModelVerificationNotification}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable List<ModelVerification> verifications;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /** {@code verifications}: required. */
    public Builder verifications(List<ModelVerification> value) {
      verifications = Checks.notNull(value, TYPE, "verifications");
      return this;
    }

    /** {@code verifications}: required. */
    public Builder verifications(ModelVerification... value) {
      return verifications(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelVerificationNotification build() {
      return new ModelVerificationNotification(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  Checks.isSet(verifications, TYPE, "verifications"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelVerificationNotification> {
    Deserializer() {
      super(ModelVerificationNotification.class);
    }

    @Override
    ModelVerificationNotification decode(JsonParser p) {
      return ModelVerificationNotification.read(p);
    }
  }
}
