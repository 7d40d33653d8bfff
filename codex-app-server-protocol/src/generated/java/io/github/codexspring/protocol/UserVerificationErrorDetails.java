package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code UserVerificationErrorDetails}. */
@JsonDeserialize(using = UserVerificationErrorDetails.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public sealed interface UserVerificationErrorDetails extends ProtocolValue permits UserVerificationErrorDetails.InvalidRequest, UserVerificationErrorDetails.Unavailable, UserVerificationErrorDetails.Cancelled, UserVerificationErrorDetails.Failed, UserVerificationErrorDetails.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static UserVerificationErrorDetails read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "invalidRequest" -> InvalidRequest.readBody(tagged.body());
      case "unavailable" -> Unavailable.readBody(tagged.body());
      case "cancelled" -> Cancelled.readBody(tagged.body());
      case "failed" -> Failed.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code invalidRequest}.
   *
   * @param reason required
   */
  record InvalidRequest(
      UserVerificationInvalidRequestReason reason) implements UserVerificationErrorDetails {
    private static final String TYPE = "UserVerificationErrorDetails.InvalidRequest";

    public InvalidRequest {
      Checks.notNull(reason, TYPE, "reason");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static InvalidRequest of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static InvalidRequest readBody(JsonParser p) {
      UserVerificationInvalidRequestReason reason = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "reason" -> reason = UserVerificationInvalidRequestReason.fromWire(Decode.string(p, TYPE, "reason"));
          default -> p.skipChildren();
        }
      }
      return new InvalidRequest(
                  Decode.required(reason, p, TYPE, "reason"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "invalidRequest");
      g.writeName("reason");
      Encode.enumeration(g, reason, TYPE, "reason");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "invalidRequest";
    }

    /** Builds {@link InvalidRequest}. */
    public static final class Builder {
      private @Nullable UserVerificationInvalidRequestReason reason;

      private Builder() {}

      /** {@code reason}: required. */
      public Builder reason(UserVerificationInvalidRequestReason value) {
        reason = Checks.notNull(value, TYPE, "reason");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public InvalidRequest build() {
        return new InvalidRequest(
                    Checks.isSet(reason, TYPE, "reason"));
      }
    }
  }

  /**
   * {@code type} is {@code unavailable}.
   *
   * @param reason required
   */
  record Unavailable(
      UserVerificationUnavailableReason reason) implements UserVerificationErrorDetails {
    private static final String TYPE = "UserVerificationErrorDetails.Unavailable";

    public Unavailable {
      Checks.notNull(reason, TYPE, "reason");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Unavailable of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Unavailable readBody(JsonParser p) {
      UserVerificationUnavailableReason reason = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "reason" -> reason = UserVerificationUnavailableReason.fromWire(Decode.string(p, TYPE, "reason"));
          default -> p.skipChildren();
        }
      }
      return new Unavailable(
                  Decode.required(reason, p, TYPE, "reason"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "unavailable");
      g.writeName("reason");
      Encode.enumeration(g, reason, TYPE, "reason");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "unavailable";
    }

    /** Builds {@link Unavailable}. */
    public static final class Builder {
      private @Nullable UserVerificationUnavailableReason reason;

      private Builder() {}

      /** {@code reason}: required. */
      public Builder reason(UserVerificationUnavailableReason value) {
        reason = Checks.notNull(value, TYPE, "reason");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Unavailable build() {
        return new Unavailable(
                    Checks.isSet(reason, TYPE, "reason"));
      }
    }
  }

  /**
   * {@code type} is {@code cancelled}.
   *
   * @param reason required
   */
  record Cancelled(
      UserVerificationCancellationReason reason) implements UserVerificationErrorDetails {
    private static final String TYPE = "UserVerificationErrorDetails.Cancelled";

    public Cancelled {
      Checks.notNull(reason, TYPE, "reason");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Cancelled of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Cancelled readBody(JsonParser p) {
      UserVerificationCancellationReason reason = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "reason" -> reason = UserVerificationCancellationReason.fromWire(Decode.string(p, TYPE, "reason"));
          default -> p.skipChildren();
        }
      }
      return new Cancelled(
                  Decode.required(reason, p, TYPE, "reason"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "cancelled");
      g.writeName("reason");
      Encode.enumeration(g, reason, TYPE, "reason");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "cancelled";
    }

    /** Builds {@link Cancelled}. */
    public static final class Builder {
      private @Nullable UserVerificationCancellationReason reason;

      private Builder() {}

      /** {@code reason}: required. */
      public Builder reason(UserVerificationCancellationReason value) {
        reason = Checks.notNull(value, TYPE, "reason");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Cancelled build() {
        return new Cancelled(
                    Checks.isSet(reason, TYPE, "reason"));
      }
    }
  }

  /**
   * {@code type} is {@code failed}.
   *
   * @param reason required
   */
  record Failed(UserVerificationFailureReason reason) implements UserVerificationErrorDetails {
    private static final String TYPE = "UserVerificationErrorDetails.Failed";

    public Failed {
      Checks.notNull(reason, TYPE, "reason");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Failed of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Failed readBody(JsonParser p) {
      UserVerificationFailureReason reason = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "reason" -> reason = UserVerificationFailureReason.fromWire(Decode.string(p, TYPE, "reason"));
          default -> p.skipChildren();
        }
      }
      return new Failed(
                  Decode.required(reason, p, TYPE, "reason"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "failed");
      g.writeName("reason");
      Encode.enumeration(g, reason, TYPE, "reason");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "failed";
    }

    /** Builds {@link Failed}. */
    public static final class Builder {
      private @Nullable UserVerificationFailureReason reason;

      private Builder() {}

      /** {@code reason}: required. */
      public Builder reason(UserVerificationFailureReason value) {
        reason = Checks.notNull(value, TYPE, "reason");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Failed build() {
        return new Failed(
                    Checks.isSet(reason, TYPE, "reason"));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements UserVerificationErrorDetails {
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
  final class Deserializer extends ProtocolDeserializer<UserVerificationErrorDetails> {
    Deserializer() {
      super(UserVerificationErrorDetails.class);
    }

    @Override
    UserVerificationErrorDetails decode(JsonParser p) {
      return UserVerificationErrorDetails.read(p);
    }
  }
}
