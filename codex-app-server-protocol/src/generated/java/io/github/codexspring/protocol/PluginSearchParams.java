package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code plugin/search}.
 *
 * @param searchTerm required
 * @param cursor optional, nullable
 * @param cwds optional, nullable
 * @param limit optional, nullable
 * @param scope optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginSearchParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record PluginSearchParams(String searchTerm, @Nullable String cursor,
    @Nullable List<String> cwds, @Nullable Long limit, @Nullable PluginSearchScope scope,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginSearchParams";

  public PluginSearchParams {
    Checks.notNull(searchTerm, TYPE, "searchTerm");
    cwds = cwds == null ? null : List.copyOf(cwds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginSearchParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginSearchParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginSearchParams readBody(JsonParser p) {
    String searchTerm = null;
    String cursor = null;
    List<String> cwds = null;
    Long limit = null;
    PluginSearchScope scope = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "searchTerm" -> searchTerm = Decode.string(p, TYPE, "searchTerm");
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "cwds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          cwds = jsonNull ? null : Decode.strings(p, TYPE, "cwds");
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        case "scope" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          scope = jsonNull ? null : PluginSearchScope.fromWire(Decode.string(p, TYPE, "scope"));
        }
        default -> p.skipChildren();
      }
    }
    return new PluginSearchParams(
                Decode.required(searchTerm, p, TYPE, "searchTerm"),
                cursor,
                cwds,
                limit,
                scope,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("searchTerm", searchTerm);
    Encode.property(g, "cursor", cursor, explicitNulls.contains(0));
    Encode.property(g, "cwds", cwds, explicitNulls.contains(1));
    Encode.property(g, "limit", limit, explicitNulls.contains(2));
    Encode.property(g, TYPE, "scope", scope, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link PluginSearchParams}. */
  public static final class Builder {
    private @Nullable String searchTerm;
    private @Nullable String cursor;
    private @Nullable List<String> cwds;
    private @Nullable Long limit;
    private @Nullable PluginSearchScope scope;
    private long explicitNulls;

    private Builder() {}

    /** {@code searchTerm}: required. */
    public Builder searchTerm(String value) {
      searchTerm = Checks.notNull(value, TYPE, "searchTerm");
      return this;
    }

    /** {@code cursor}: optional, nullable. */
    public Builder cursor(@Nullable String value) {
      cursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code cwds}: optional, nullable. */
    public Builder cwds(@Nullable List<String> value) {
      cwds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(long value) {
      Checks.unsigned(value, TYPE, "limit");
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "limit");
      }
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code scope}: optional, nullable. */
    public Builder scope(@Nullable PluginSearchScope value) {
      scope = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginSearchParams build() {
      return new PluginSearchParams(
                  Checks.isSet(searchTerm, TYPE, "searchTerm"),
                  cursor,
                  cwds,
                  limit,
                  scope,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginSearchParams> {
    Deserializer() {
      super(PluginSearchParams.class);
    }

    @Override
    PluginSearchParams decode(JsonParser p) {
      return PluginSearchParams.read(p);
    }
  }
}
