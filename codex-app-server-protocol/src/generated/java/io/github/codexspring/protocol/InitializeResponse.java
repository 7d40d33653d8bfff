package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code initialize}.
 *
 * @param codexHome required
 * @param platformFamily required
 * @param platformOs required
 * @param userAgent required
 */
@JsonDeserialize(using = InitializeResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record InitializeResponse(String codexHome, String platformFamily, String platformOs,
    String userAgent) implements ProtocolValue {
  private static final String TYPE = "InitializeResponse";

  public InitializeResponse {
    Checks.notNull(codexHome, TYPE, "codexHome");
    Checks.notNull(platformFamily, TYPE, "platformFamily");
    Checks.notNull(platformOs, TYPE, "platformOs");
    Checks.notNull(userAgent, TYPE, "userAgent");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static InitializeResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static InitializeResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static InitializeResponse readBody(JsonParser p) {
    String codexHome = null;
    String platformFamily = null;
    String platformOs = null;
    String userAgent = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "codexHome" -> codexHome = Decode.string(p, TYPE, "codexHome");
        case "platformFamily" -> platformFamily = Decode.string(p, TYPE, "platformFamily");
        case "platformOs" -> platformOs = Decode.string(p, TYPE, "platformOs");
        case "userAgent" -> userAgent = Decode.string(p, TYPE, "userAgent");
        default -> p.skipChildren();
      }
    }
    return new InitializeResponse(
                Decode.required(codexHome, p, TYPE, "codexHome"),
                Decode.required(platformFamily, p, TYPE, "platformFamily"),
                Decode.required(platformOs, p, TYPE, "platformOs"),
                Decode.required(userAgent, p, TYPE, "userAgent"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("codexHome", codexHome);
    g.writeStringProperty("platformFamily", platformFamily);
    g.writeStringProperty("platformOs", platformOs);
    g.writeStringProperty("userAgent", userAgent);
    g.writeEndObject();
  }

  /** Builds {@link InitializeResponse}. */
  public static final class Builder {
    private @Nullable String codexHome;
    private @Nullable String platformFamily;
    private @Nullable String platformOs;
    private @Nullable String userAgent;

    private Builder() {}

    /** {@code codexHome}: required. */
    public Builder codexHome(String value) {
      codexHome = Checks.notNull(value, TYPE, "codexHome");
      return this;
    }

    /** {@code platformFamily}: required. */
    public Builder platformFamily(String value) {
      platformFamily = Checks.notNull(value, TYPE, "platformFamily");
      return this;
    }

    /** {@code platformOs}: required. */
    public Builder platformOs(String value) {
      platformOs = Checks.notNull(value, TYPE, "platformOs");
      return this;
    }

    /** {@code userAgent}: required. */
    public Builder userAgent(String value) {
      userAgent = Checks.notNull(value, TYPE, "userAgent");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public InitializeResponse build() {
      return new InitializeResponse(
                  Checks.isSet(codexHome, TYPE, "codexHome"),
                  Checks.isSet(platformFamily, TYPE, "platformFamily"),
                  Checks.isSet(platformOs, TYPE, "platformOs"),
                  Checks.isSet(userAgent, TYPE, "userAgent"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<InitializeResponse> {
    Deserializer() {
      super(InitializeResponse.class);
    }

    @Override
    InitializeResponse decode(JsonParser p) {
      return InitializeResponse.read(p);
    }
  }
}
