package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code item/fileChange/requestApproval}.
 *
 * @param decision required
 */
@JsonDeserialize(using = FileChangeRequestApprovalResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FileChangeRequestApprovalResponse(
    FileChangeApprovalDecision decision) implements ProtocolValue {
  private static final String TYPE = "FileChangeRequestApprovalResponse";

  public FileChangeRequestApprovalResponse {
    Checks.notNull(decision, TYPE, "decision");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FileChangeRequestApprovalResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FileChangeRequestApprovalResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FileChangeRequestApprovalResponse readBody(JsonParser p) {
    FileChangeApprovalDecision decision = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "decision" -> decision = FileChangeApprovalDecision.fromWire(Decode.string(p, TYPE, "decision"));
        default -> p.skipChildren();
      }
    }
    return new FileChangeRequestApprovalResponse(
                Decode.required(decision, p, TYPE, "decision"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("decision");
    Encode.enumeration(g, decision, TYPE, "decision");
    g.writeEndObject();
  }

  /** Builds {@link FileChangeRequestApprovalResponse}. */
  public static final class Builder {
    private @Nullable FileChangeApprovalDecision decision;

    private Builder() {}

    /** {@code decision}: required. */
    public Builder decision(FileChangeApprovalDecision value) {
      decision = Checks.notNull(value, TYPE, "decision");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FileChangeRequestApprovalResponse build() {
      return new FileChangeRequestApprovalResponse(
                  Checks.isSet(decision, TYPE, "decision"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FileChangeRequestApprovalResponse> {
    Deserializer() {
      super(FileChangeRequestApprovalResponse.class);
    }

    @Override
    FileChangeRequestApprovalResponse decode(JsonParser p) {
      return FileChangeRequestApprovalResponse.read(p);
    }
  }
}
