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
 * Result of {@code account/bedrock/discover}.
 *
 * @param environmentCredentials required
 * @param profiles required
 */
@JsonDeserialize(using = BedrockDiscoverResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record BedrockDiscoverResponse(List<BedrockEnvironmentCredential> environmentCredentials,
    List<BedrockAwsProfile> profiles) implements ProtocolValue {
  private static final String TYPE = "BedrockDiscoverResponse";

  public BedrockDiscoverResponse {
    Checks.notNull(environmentCredentials, TYPE, "environmentCredentials");
    environmentCredentials = List.copyOf(environmentCredentials);
    Checks.notNull(profiles, TYPE, "profiles");
    profiles = List.copyOf(profiles);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BedrockDiscoverResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BedrockDiscoverResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BedrockDiscoverResponse readBody(JsonParser p) {
    List<BedrockEnvironmentCredential> environmentCredentials = null;
    List<BedrockAwsProfile> profiles = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "environmentCredentials" -> {
          Decode.startArray(p, TYPE, "environmentCredentials");
          List<BedrockEnvironmentCredential> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(BedrockEnvironmentCredential.read(p));
          }
          environmentCredentials = json;
        }
        case "profiles" -> {
          Decode.startArray(p, TYPE, "profiles");
          List<BedrockAwsProfile> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(BedrockAwsProfile.read(p));
          }
          profiles = json;
        }
        default -> p.skipChildren();
      }
    }
    return new BedrockDiscoverResponse(
                Decode.required(environmentCredentials, p, TYPE, "environmentCredentials"),
                Decode.required(profiles, p, TYPE, "profiles"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("environmentCredentials");
    g.writeStartArray();
    for (BedrockEnvironmentCredential jsonElement : environmentCredentials) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("profiles");
    g.writeStartArray();
    for (BedrockAwsProfile jsonElement : profiles) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  /** Builds {@link BedrockDiscoverResponse}. */
  public static final class Builder {
    private @Nullable List<BedrockEnvironmentCredential> environmentCredentials;
    private @Nullable List<BedrockAwsProfile> profiles;

    private Builder() {}

    /** {@code environmentCredentials}: required. */
    public Builder environmentCredentials(List<BedrockEnvironmentCredential> value) {
      environmentCredentials = Checks.notNull(value, TYPE, "environmentCredentials");
      return this;
    }

    /** {@code environmentCredentials}: required. */
    public Builder environmentCredentials(BedrockEnvironmentCredential... value) {
      return environmentCredentials(List.of(value));
    }

    /** {@code profiles}: required. */
    public Builder profiles(List<BedrockAwsProfile> value) {
      profiles = Checks.notNull(value, TYPE, "profiles");
      return this;
    }

    /** {@code profiles}: required. */
    public Builder profiles(BedrockAwsProfile... value) {
      return profiles(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BedrockDiscoverResponse build() {
      return new BedrockDiscoverResponse(
                  Checks.isSet(environmentCredentials, TYPE, "environmentCredentials"),
                  Checks.isSet(profiles, TYPE, "profiles"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BedrockDiscoverResponse> {
    Deserializer() {
      super(BedrockDiscoverResponse.class);
    }

    @Override
    BedrockDiscoverResponse decode(JsonParser p) {
      return BedrockDiscoverResponse.read(p);
    }
  }
}
