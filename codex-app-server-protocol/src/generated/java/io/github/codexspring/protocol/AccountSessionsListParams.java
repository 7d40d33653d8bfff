package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code accountSession/list}.
 *
 * @param refreshWorkspaceMetadata optional
 */
@JsonDeserialize(using = AccountSessionsListParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record AccountSessionsListParams(
    @Nullable Boolean refreshWorkspaceMetadata) implements ProtocolValue {
  private static final String TYPE = "AccountSessionsListParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountSessionsListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountSessionsListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountSessionsListParams readBody(JsonParser p) {
    Boolean refreshWorkspaceMetadata = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "refreshWorkspaceMetadata" -> refreshWorkspaceMetadata = jsonNull ? null : Decode.bool(p, TYPE, "refreshWorkspaceMetadata");
        default -> p.skipChildren();
      }
    }
    return new AccountSessionsListParams(
                refreshWorkspaceMetadata);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "refreshWorkspaceMetadata", refreshWorkspaceMetadata, false);
    g.writeEndObject();
  }

  /** Builds {@link AccountSessionsListParams}. */
  public static final class Builder {
    private @Nullable Boolean refreshWorkspaceMetadata;

    private Builder() {}

    /** {@code refreshWorkspaceMetadata}: optional. */
    public Builder refreshWorkspaceMetadata(boolean value) {
      refreshWorkspaceMetadata = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountSessionsListParams build() {
      return new AccountSessionsListParams(
                  refreshWorkspaceMetadata);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountSessionsListParams> {
    Deserializer() {
      super(AccountSessionsListParams.class);
    }

    @Override
    AccountSessionsListParams decode(JsonParser p) {
      return AccountSessionsListParams.read(p);
    }
  }
}
