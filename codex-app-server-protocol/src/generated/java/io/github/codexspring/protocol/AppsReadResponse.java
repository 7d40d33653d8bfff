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
 * Result of {@code app/read}.
 *
 * @param apps required
 * @param missingAppIds required
 */
@JsonDeserialize(using = AppsReadResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppsReadResponse(List<ConnectorMetadata> apps,
    List<String> missingAppIds) implements ProtocolValue {
  private static final String TYPE = "AppsReadResponse";

  public AppsReadResponse {
    Checks.notNull(apps, TYPE, "apps");
    apps = List.copyOf(apps);
    Checks.notNull(missingAppIds, TYPE, "missingAppIds");
    missingAppIds = List.copyOf(missingAppIds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppsReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppsReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppsReadResponse readBody(JsonParser p) {
    List<ConnectorMetadata> apps = null;
    List<String> missingAppIds = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "apps" -> {
          Decode.startArray(p, TYPE, "apps");
          List<ConnectorMetadata> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConnectorMetadata.read(p));
          }
          apps = json;
        }
        case "missingAppIds" -> missingAppIds = Decode.strings(p, TYPE, "missingAppIds");
        default -> p.skipChildren();
      }
    }
    return new AppsReadResponse(
                Decode.required(apps, p, TYPE, "apps"),
                Decode.required(missingAppIds, p, TYPE, "missingAppIds"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("apps");
    g.writeStartArray();
    for (ConnectorMetadata jsonElement : apps) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("missingAppIds");
    Encode.strings(g, missingAppIds);
    g.writeEndObject();
  }

  /** Builds {@link AppsReadResponse}. */
  public static final class Builder {
    private @Nullable List<ConnectorMetadata> apps;
    private @Nullable List<String> missingAppIds;

    private Builder() {}

    /** {@code apps}: required. */
    public Builder apps(List<ConnectorMetadata> value) {
      apps = Checks.notNull(value, TYPE, "apps");
      return this;
    }

    /** {@code apps}: required. */
    public Builder apps(ConnectorMetadata... value) {
      return apps(List.of(value));
    }

    /** {@code missingAppIds}: required. */
    public Builder missingAppIds(List<String> value) {
      missingAppIds = Checks.notNull(value, TYPE, "missingAppIds");
      return this;
    }

    /** {@code missingAppIds}: required. */
    public Builder missingAppIds(String... value) {
      return missingAppIds(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppsReadResponse build() {
      return new AppsReadResponse(
                  Checks.isSet(apps, TYPE, "apps"),
                  Checks.isSet(missingAppIds, TYPE, "missingAppIds"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppsReadResponse> {
    Deserializer() {
      super(AppsReadResponse.class);
    }

    @Override
    AppsReadResponse decode(JsonParser p) {
      return AppsReadResponse.read(p);
    }
  }
}
