package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CodexErrorInfo}. */
@JsonDeserialize(using = CodexErrorInfo.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface CodexErrorInfo extends ProtocolValue permits CodexErrorInfo.Literal, CodexErrorInfo.HttpConnectionFailed, CodexErrorInfo.ResponseStreamConnectionFailed, CodexErrorInfo.ResponseStreamDisconnected, CodexErrorInfo.ResponseTooManyFailedAttempts, CodexErrorInfo.ActiveTurnNotSteerable, CodexErrorInfo.Unrecognized {
  /** {@code contextWindowExceeded}. */
  CodexErrorInfo CONTEXT_WINDOW_EXCEEDED = Literal.CONTEXT_WINDOW_EXCEEDED;

  /** {@code sessionBudgetExceeded}. */
  CodexErrorInfo SESSION_BUDGET_EXCEEDED = Literal.SESSION_BUDGET_EXCEEDED;

  /** {@code usageLimitExceeded}. */
  CodexErrorInfo USAGE_LIMIT_EXCEEDED = Literal.USAGE_LIMIT_EXCEEDED;

  /** {@code rateLimitExceeded}. */
  CodexErrorInfo RATE_LIMIT_EXCEEDED = Literal.RATE_LIMIT_EXCEEDED;

  /** {@code flexUnavailable}. */
  CodexErrorInfo FLEX_UNAVAILABLE = Literal.FLEX_UNAVAILABLE;

  /** {@code serverOverloaded}. */
  CodexErrorInfo SERVER_OVERLOADED = Literal.SERVER_OVERLOADED;

  /** {@code modelNotFound}. */
  CodexErrorInfo MODEL_NOT_FOUND = Literal.MODEL_NOT_FOUND;

  /** {@code policyCapacityUnavailable}. */
  CodexErrorInfo POLICY_CAPACITY_UNAVAILABLE = Literal.POLICY_CAPACITY_UNAVAILABLE;

  /** {@code cyberPolicy}. */
  CodexErrorInfo CYBER_POLICY = Literal.CYBER_POLICY;

  /** {@code misalignmentPolicyViolation}. */
  CodexErrorInfo MISALIGNMENT_POLICY_VIOLATION = Literal.MISALIGNMENT_POLICY_VIOLATION;

  /** {@code tooManyDenials}. */
  CodexErrorInfo TOO_MANY_DENIALS = Literal.TOO_MANY_DENIALS;

  /** {@code internalServerError}. */
  CodexErrorInfo INTERNAL_SERVER_ERROR = Literal.INTERNAL_SERVER_ERROR;

  /** {@code unauthorized}. */
  CodexErrorInfo UNAUTHORIZED = Literal.UNAUTHORIZED;

  /** {@code badRequest}. */
  CodexErrorInfo BAD_REQUEST = Literal.BAD_REQUEST;

  /** {@code threadRollbackFailed}. */
  CodexErrorInfo THREAD_ROLLBACK_FAILED = Literal.THREAD_ROLLBACK_FAILED;

  /** {@code sandboxError}. */
  CodexErrorInfo SANDBOX_ERROR = Literal.SANDBOX_ERROR;

  /** {@code other}. */
  CodexErrorInfo OTHER = Literal.OTHER;

  /** {@code inferenceHookDenied}. */
  CodexErrorInfo INFERENCE_HOOK_DENIED = Literal.INFERENCE_HOOK_DENIED;

  /** Decodes the value whose first token is the current one. */
  static CodexErrorInfo read(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_STRING) {
      return switch (p.getString()) {
        case "contextWindowExceeded" -> CONTEXT_WINDOW_EXCEEDED;
        case "sessionBudgetExceeded" -> SESSION_BUDGET_EXCEEDED;
        case "usageLimitExceeded" -> USAGE_LIMIT_EXCEEDED;
        case "rateLimitExceeded" -> RATE_LIMIT_EXCEEDED;
        case "flexUnavailable" -> FLEX_UNAVAILABLE;
        case "serverOverloaded" -> SERVER_OVERLOADED;
        case "modelNotFound" -> MODEL_NOT_FOUND;
        case "policyCapacityUnavailable" -> POLICY_CAPACITY_UNAVAILABLE;
        case "cyberPolicy" -> CYBER_POLICY;
        case "misalignmentPolicyViolation" -> MISALIGNMENT_POLICY_VIOLATION;
        case "tooManyDenials" -> TOO_MANY_DENIALS;
        case "internalServerError" -> INTERNAL_SERVER_ERROR;
        case "unauthorized" -> UNAUTHORIZED;
        case "badRequest" -> BAD_REQUEST;
        case "threadRollbackFailed" -> THREAD_ROLLBACK_FAILED;
        case "sandboxError" -> SANDBOX_ERROR;
        case "other" -> OTHER;
        case "inferenceHookDenied" -> INFERENCE_HOOK_DENIED;
        default -> new Unrecognized(Trees.read(p));
      };
    }
    JsonNode raw = Trees.read(p);
    if (raw.has("httpConnectionFailed")) {
      return HttpConnectionFailed.readBody(Tagged.parser(raw.get("httpConnectionFailed")));
    }
    if (raw.has("responseStreamConnectionFailed")) {
      return ResponseStreamConnectionFailed.readBody(Tagged.parser(raw.get("responseStreamConnectionFailed")));
    }
    if (raw.has("responseStreamDisconnected")) {
      return ResponseStreamDisconnected.readBody(Tagged.parser(raw.get("responseStreamDisconnected")));
    }
    if (raw.has("responseTooManyFailedAttempts")) {
      return ResponseTooManyFailedAttempts.readBody(Tagged.parser(raw.get("responseTooManyFailedAttempts")));
    }
    if (raw.has("activeTurnNotSteerable")) {
      return ActiveTurnNotSteerable.readBody(Tagged.parser(raw.get("activeTurnNotSteerable")));
    }
    return new Unrecognized(raw);
  }

  /** The variants that are plain strings. */
  enum Literal implements CodexErrorInfo {
    /** {@code contextWindowExceeded}. */
    CONTEXT_WINDOW_EXCEEDED("contextWindowExceeded"),

    /** {@code sessionBudgetExceeded}. */
    SESSION_BUDGET_EXCEEDED("sessionBudgetExceeded"),

    /** {@code usageLimitExceeded}. */
    USAGE_LIMIT_EXCEEDED("usageLimitExceeded"),

    /** {@code rateLimitExceeded}. */
    RATE_LIMIT_EXCEEDED("rateLimitExceeded"),

    /** {@code flexUnavailable}. */
    FLEX_UNAVAILABLE("flexUnavailable"),

    /** {@code serverOverloaded}. */
    SERVER_OVERLOADED("serverOverloaded"),

    /** {@code modelNotFound}. */
    MODEL_NOT_FOUND("modelNotFound"),

    /** {@code policyCapacityUnavailable}. */
    POLICY_CAPACITY_UNAVAILABLE("policyCapacityUnavailable"),

    /** {@code cyberPolicy}. */
    CYBER_POLICY("cyberPolicy"),

    /** {@code misalignmentPolicyViolation}. */
    MISALIGNMENT_POLICY_VIOLATION("misalignmentPolicyViolation"),

    /** {@code tooManyDenials}. */
    TOO_MANY_DENIALS("tooManyDenials"),

    /** {@code internalServerError}. */
    INTERNAL_SERVER_ERROR("internalServerError"),

    /** {@code unauthorized}. */
    UNAUTHORIZED("unauthorized"),

    /** {@code badRequest}. */
    BAD_REQUEST("badRequest"),

    /** {@code threadRollbackFailed}. */
    THREAD_ROLLBACK_FAILED("threadRollbackFailed"),

    /** {@code sandboxError}. */
    SANDBOX_ERROR("sandboxError"),

    /** {@code other}. */
    OTHER("other"),

    /** {@code inferenceHookDenied}. */
    INFERENCE_HOOK_DENIED("inferenceHookDenied");

    private final String wireName;

    Literal(String wireName) {
      this.wireName = wireName;
    }

    /** The value on the wire. */
    public String wireName() {
      return wireName;
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeString(wireName);
    }
  }

  /**
   * An object with the key {@code httpConnectionFailed}.
   *
   * @param httpStatusCode optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record HttpConnectionFailed(@Nullable Integer httpStatusCode,
      ExplicitNulls explicitNulls) implements CodexErrorInfo {
    private static final String TYPE = "CodexErrorInfo.HttpConnectionFailed";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static HttpConnectionFailed of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static HttpConnectionFailed readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      Integer httpStatusCode = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "httpStatusCode" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            httpStatusCode = jsonNull ? null : Decode.int32(p, TYPE, "httpStatusCode");
          }
          default -> p.skipChildren();
        }
      }
      return new HttpConnectionFailed(
                  httpStatusCode,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("httpConnectionFailed");
      g.writeStartObject();
      Encode.property(g, "httpStatusCode", httpStatusCode, explicitNulls.contains(0));
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link HttpConnectionFailed}. */
    public static final class Builder {
      private @Nullable Integer httpStatusCode;
      private long explicitNulls;

      private Builder() {}

      /** {@code httpStatusCode}: optional, nullable. */
      public Builder httpStatusCode(int value) {
        Checks.unsigned(value, TYPE, "httpStatusCode");
        httpStatusCode = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code httpStatusCode}: optional, nullable. */
      public Builder httpStatusCode(@Nullable Integer value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "httpStatusCode");
        }
        httpStatusCode = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public HttpConnectionFailed build() {
        return new HttpConnectionFailed(
                    httpStatusCode,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * An object with the key {@code responseStreamConnectionFailed}.
   *
   * @param httpStatusCode optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ResponseStreamConnectionFailed(@Nullable Integer httpStatusCode,
      ExplicitNulls explicitNulls) implements CodexErrorInfo {
    private static final String TYPE = "CodexErrorInfo.ResponseStreamConnectionFailed";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ResponseStreamConnectionFailed of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ResponseStreamConnectionFailed readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      Integer httpStatusCode = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "httpStatusCode" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            httpStatusCode = jsonNull ? null : Decode.int32(p, TYPE, "httpStatusCode");
          }
          default -> p.skipChildren();
        }
      }
      return new ResponseStreamConnectionFailed(
                  httpStatusCode,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("responseStreamConnectionFailed");
      g.writeStartObject();
      Encode.property(g, "httpStatusCode", httpStatusCode, explicitNulls.contains(0));
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link ResponseStreamConnectionFailed}. */
    public static final class Builder {
      private @Nullable Integer httpStatusCode;
      private long explicitNulls;

      private Builder() {}

      /** {@code httpStatusCode}: optional, nullable. */
      public Builder httpStatusCode(int value) {
        Checks.unsigned(value, TYPE, "httpStatusCode");
        httpStatusCode = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code httpStatusCode}: optional, nullable. */
      public Builder httpStatusCode(@Nullable Integer value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "httpStatusCode");
        }
        httpStatusCode = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ResponseStreamConnectionFailed build() {
        return new ResponseStreamConnectionFailed(
                    httpStatusCode,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * An object with the key {@code responseStreamDisconnected}.
   *
   * @param httpStatusCode optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ResponseStreamDisconnected(@Nullable Integer httpStatusCode,
      ExplicitNulls explicitNulls) implements CodexErrorInfo {
    private static final String TYPE = "CodexErrorInfo.ResponseStreamDisconnected";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ResponseStreamDisconnected of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ResponseStreamDisconnected readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      Integer httpStatusCode = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "httpStatusCode" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            httpStatusCode = jsonNull ? null : Decode.int32(p, TYPE, "httpStatusCode");
          }
          default -> p.skipChildren();
        }
      }
      return new ResponseStreamDisconnected(
                  httpStatusCode,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("responseStreamDisconnected");
      g.writeStartObject();
      Encode.property(g, "httpStatusCode", httpStatusCode, explicitNulls.contains(0));
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link ResponseStreamDisconnected}. */
    public static final class Builder {
      private @Nullable Integer httpStatusCode;
      private long explicitNulls;

      private Builder() {}

      /** {@code httpStatusCode}: optional, nullable. */
      public Builder httpStatusCode(int value) {
        Checks.unsigned(value, TYPE, "httpStatusCode");
        httpStatusCode = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code httpStatusCode}: optional, nullable. */
      public Builder httpStatusCode(@Nullable Integer value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "httpStatusCode");
        }
        httpStatusCode = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ResponseStreamDisconnected build() {
        return new ResponseStreamDisconnected(
                    httpStatusCode,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * An object with the key {@code responseTooManyFailedAttempts}.
   *
   * @param httpStatusCode optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ResponseTooManyFailedAttempts(@Nullable Integer httpStatusCode,
      ExplicitNulls explicitNulls) implements CodexErrorInfo {
    private static final String TYPE = "CodexErrorInfo.ResponseTooManyFailedAttempts";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ResponseTooManyFailedAttempts of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ResponseTooManyFailedAttempts readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      Integer httpStatusCode = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "httpStatusCode" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            httpStatusCode = jsonNull ? null : Decode.int32(p, TYPE, "httpStatusCode");
          }
          default -> p.skipChildren();
        }
      }
      return new ResponseTooManyFailedAttempts(
                  httpStatusCode,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("responseTooManyFailedAttempts");
      g.writeStartObject();
      Encode.property(g, "httpStatusCode", httpStatusCode, explicitNulls.contains(0));
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link ResponseTooManyFailedAttempts}. */
    public static final class Builder {
      private @Nullable Integer httpStatusCode;
      private long explicitNulls;

      private Builder() {}

      /** {@code httpStatusCode}: optional, nullable. */
      public Builder httpStatusCode(int value) {
        Checks.unsigned(value, TYPE, "httpStatusCode");
        httpStatusCode = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
        return this;
      }

      /** {@code httpStatusCode}: optional, nullable. */
      public Builder httpStatusCode(@Nullable Integer value) {
        if (value != null) {
          Checks.unsigned(value, TYPE, "httpStatusCode");
        }
        httpStatusCode = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ResponseTooManyFailedAttempts build() {
        return new ResponseTooManyFailedAttempts(
                    httpStatusCode,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * An object with the key {@code activeTurnNotSteerable}.
   *
   * @param turnKind required
   */
  record ActiveTurnNotSteerable(NonSteerableTurnKind turnKind) implements CodexErrorInfo {
    private static final String TYPE = "CodexErrorInfo.ActiveTurnNotSteerable";

    public ActiveTurnNotSteerable {
      Checks.notNull(turnKind, TYPE, "turnKind");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ActiveTurnNotSteerable of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ActiveTurnNotSteerable readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      NonSteerableTurnKind turnKind = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "turnKind" -> turnKind = NonSteerableTurnKind.fromWire(Decode.string(p, TYPE, "turnKind"));
          default -> p.skipChildren();
        }
      }
      return new ActiveTurnNotSteerable(
                  Decode.required(turnKind, p, TYPE, "turnKind"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("activeTurnNotSteerable");
      g.writeStartObject();
      g.writeName("turnKind");
      Encode.enumeration(g, turnKind, TYPE, "turnKind");
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link ActiveTurnNotSteerable}. */
    public static final class Builder {
      private @Nullable NonSteerableTurnKind turnKind;

      private Builder() {}

      /** {@code turnKind}: required. */
      public Builder turnKind(NonSteerableTurnKind value) {
        turnKind = Checks.notNull(value, TYPE, "turnKind");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ActiveTurnNotSteerable build() {
        return new ActiveTurnNotSteerable(
                    Checks.isSet(turnKind, TYPE, "turnKind"));
      }
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements CodexErrorInfo {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<CodexErrorInfo> {
    Deserializer() {
      super(CodexErrorInfo.class);
    }

    @Override
    CodexErrorInfo decode(JsonParser p) {
      return CodexErrorInfo.read(p);
    }
  }
}
