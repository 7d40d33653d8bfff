package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code Account}. */
@JsonDeserialize(using = Account.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface Account extends ProtocolValue permits Account.ApiKey, Account.Chatgpt, Account.AmazonBedrock, Account.Gcp, Account.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static Account read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "apiKey" -> ApiKey.readBody(tagged.body());
      case "chatgpt" -> Chatgpt.readBody(tagged.body());
      case "amazonBedrock" -> AmazonBedrock.readBody(tagged.body());
      case "gcp" -> Gcp.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code apiKey}.
   *
   */
  record ApiKey() implements Account {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ApiKey of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ApiKey readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new ApiKey();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "apiKey");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "apiKey";
    }

    /** Builds {@link ApiKey}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ApiKey build() {
        return new ApiKey();
      }
    }
  }

  /**
   * {@code type} is {@code chatgpt}.
   *
   * @param email required, nullable
   * @param planType required
   * @param workspaceName optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Chatgpt(@Nullable String email, PlanType planType, @Nullable String workspaceName,
      ExplicitNulls explicitNulls) implements Account {
    private static final String TYPE = "Account.Chatgpt";

    public Chatgpt {
      Checks.notNull(planType, TYPE, "planType");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Chatgpt of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Chatgpt readBody(JsonParser p) {
      String email = null;
      PlanType planType = null;
      String workspaceName = null;
      long jsonNulls = 0;
      long jsonSeen = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "email" -> {
            jsonSeen |= 1L << 0;
            email = jsonNull ? null : Decode.string(p, TYPE, "email");
          }
          case "planType" -> planType = PlanType.fromWire(Decode.string(p, TYPE, "planType"));
          case "workspaceName" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            workspaceName = jsonNull ? null : Decode.string(p, TYPE, "workspaceName");
          }
          default -> p.skipChildren();
        }
      }
      if ((jsonSeen & 1L << 0) == 0) {
        Decode.required(null, p, TYPE, "email");
      }
      return new Chatgpt(
                  email,
                  Decode.required(planType, p, TYPE, "planType"),
                  workspaceName,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "chatgpt");
      Encode.property(g, "email", email, true);
      g.writeName("planType");
      Encode.enumeration(g, planType, TYPE, "planType");
      Encode.property(g, "workspaceName", workspaceName, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "chatgpt";
    }

    /** Builds {@link Chatgpt}. */
    public static final class Builder {
      private @Nullable String email;
      private @Nullable PlanType planType;
      private @Nullable String workspaceName;
      private long explicitNulls;

      private Builder() {}

      /** {@code email}: required, nullable. */
      public Builder email(@Nullable String value) {
        email = value;
        return this;
      }

      /** {@code planType}: required. */
      public Builder planType(PlanType value) {
        planType = Checks.notNull(value, TYPE, "planType");
        return this;
      }

      /** {@code workspaceName}: optional, nullable. */
      public Builder workspaceName(@Nullable String value) {
        workspaceName = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Chatgpt build() {
        return new Chatgpt(
                    email,
                    Checks.isSet(planType, TYPE, "planType"),
                    workspaceName,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code amazonBedrock}.
   *
   * @param usesCodexManagedCredentials optional
   */
  record AmazonBedrock(@Nullable Boolean usesCodexManagedCredentials) implements Account {
    private static final String TYPE = "Account.AmazonBedrock";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static AmazonBedrock of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static AmazonBedrock readBody(JsonParser p) {
      Boolean usesCodexManagedCredentials = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "usesCodexManagedCredentials" -> usesCodexManagedCredentials = jsonNull ? null : Decode.bool(p, TYPE, "usesCodexManagedCredentials");
          default -> p.skipChildren();
        }
      }
      return new AmazonBedrock(
                  usesCodexManagedCredentials);
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "amazonBedrock");
      Encode.property(g, "usesCodexManagedCredentials", usesCodexManagedCredentials, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "amazonBedrock";
    }

    /** Builds {@link AmazonBedrock}. */
    public static final class Builder {
      private @Nullable Boolean usesCodexManagedCredentials;

      private Builder() {}

      /** {@code usesCodexManagedCredentials}: optional. */
      public Builder usesCodexManagedCredentials(boolean value) {
        usesCodexManagedCredentials = value;
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public AmazonBedrock build() {
        return new AmazonBedrock(
                    usesCodexManagedCredentials);
      }
    }
  }

  /**
   * {@code type} is {@code gcp}.
   *
   */
  record Gcp() implements Account {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Gcp of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Gcp readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Gcp();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "gcp");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "gcp";
    }

    /** Builds {@link Gcp}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Gcp build() {
        return new Gcp();
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements Account {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<Account> {
    Deserializer() {
      super(Account.class);
    }

    @Override
    Account decode(JsonParser p) {
      return Account.read(p);
    }
  }
}
