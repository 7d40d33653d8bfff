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
 * Parameters of {@code externalAgentConfig/import/progress}.
 *
 * @param importId required
 * @param itemTypeResults required
 */
@JsonDeserialize(using = ExternalAgentConfigImportProgressNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExternalAgentConfigImportProgressNotification(String importId,
    List<ExternalAgentConfigImportTypeResult> itemTypeResults) implements ProtocolValue {
  private static final String TYPE = "ExternalAgentConfigImportProgressNotification";

  public ExternalAgentConfigImportProgressNotification {
    Checks.notNull(importId, TYPE, "importId");
    Checks.notNull(itemTypeResults, TYPE, "itemTypeResults");
    itemTypeResults = List.copyOf(itemTypeResults);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExternalAgentConfigImportProgressNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExternalAgentConfigImportProgressNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExternalAgentConfigImportProgressNotification readBody(JsonParser p) {
    String importId = null;
    List<ExternalAgentConfigImportTypeResult> itemTypeResults = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "importId" -> importId = Decode.string(p, TYPE, "importId");
        case "itemTypeResults" -> {
          Decode.startArray(p, TYPE, "itemTypeResults");
          List<ExternalAgentConfigImportTypeResult> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ExternalAgentConfigImportTypeResult.read(p));
          }
          itemTypeResults = json;
        }
        default -> p.skipChildren();
      }
    }
    return new ExternalAgentConfigImportProgressNotification(
                Decode.required(importId, p, TYPE, "importId"),
                Decode.required(itemTypeResults, p, TYPE, "itemTypeResults"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("importId", importId);
    g.writeName("itemTypeResults");
    g.writeStartArray();
    for (ExternalAgentConfigImportTypeResult jsonElement : itemTypeResults) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link ExternalAgentConfigImportProgressNotification}. */
  public static final class Builder {
    private @Nullable String importId;
    private @Nullable List<ExternalAgentConfigImportTypeResult> itemTypeResults;

    private Builder() {}

    /** {@code importId}: required. */
    public Builder importId(String value) {
      importId = Checks.notNull(value, TYPE, "importId");
      return this;
    }

    /** {@code itemTypeResults}: required. */
    public Builder itemTypeResults(List<ExternalAgentConfigImportTypeResult> value) {
      itemTypeResults = Checks.notNull(value, TYPE, "itemTypeResults");
      return this;
    }

    /** {@code itemTypeResults}: required. */
    public Builder itemTypeResults(ExternalAgentConfigImportTypeResult... value) {
      return itemTypeResults(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExternalAgentConfigImportProgressNotification build() {
      return new ExternalAgentConfigImportProgressNotification(
                  Checks.isSet(importId, TYPE, "importId"),
                  Checks.isSet(itemTypeResults, TYPE, "itemTypeResults"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigImportProgressNotification> {
    Deserializer() {
      super(ExternalAgentConfigImportProgressNotification.class);
    }

    @Override
    ExternalAgentConfigImportProgressNotification decode(JsonParser p) {
      return ExternalAgentConfigImportProgressNotification.read(p);
    }
  }
}
