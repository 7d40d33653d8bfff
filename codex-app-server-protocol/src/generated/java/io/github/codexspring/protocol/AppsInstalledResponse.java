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
 * Result of {@code app/installed}.
 *
 * @param apps required
 */
@JsonDeserialize(using = AppsInstalledResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppsInstalledResponse(List<InstalledApp> apps) implements ProtocolValue {
  private static final String TYPE = "AppsInstalledResponse";

  public AppsInstalledResponse {
    Checks.notNull(apps, TYPE, "apps");
    apps = List.copyOf(apps);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppsInstalledResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppsInstalledResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppsInstalledResponse readBody(JsonParser p) {
    List<InstalledApp> apps = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "apps" -> {
          Decode.startArray(p, TYPE, "apps");
          List<InstalledApp> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(InstalledApp.read(p));
          }
          apps = json;
        }
        default -> p.skipChildren();
      }
    }
    return new AppsInstalledResponse(
                Decode.required(apps, p, TYPE, "apps"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("apps");
    g.writeStartArray();
    for (InstalledApp jsonElement : apps) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link AppsInstalledResponse}. */
  public static final class Builder {
    private @Nullable List<InstalledApp> apps;

    private Builder() {}

    /** {@code apps}: required. */
    public Builder apps(List<InstalledApp> value) {
      apps = Checks.notNull(value, TYPE, "apps");
      return this;
    }

    /** {@code apps}: required. */
    public Builder apps(InstalledApp... value) {
      return apps(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppsInstalledResponse build() {
      return new AppsInstalledResponse(
                  Checks.isSet(apps, TYPE, "apps"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppsInstalledResponse> {
    Deserializer() {
      super(AppsInstalledResponse.class);
    }

    @Override
    AppsInstalledResponse decode(JsonParser p) {
      return AppsInstalledResponse.read(p);
    }
  }
}
