package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code GitInfo}.
 *
 * @param branch optional, nullable
 * @param originUrl optional, nullable
 * @param sha optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GitInfo.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GitInfo(@Nullable String branch, @Nullable String originUrl, @Nullable String sha,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GitInfo";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GitInfo of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GitInfo read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GitInfo readBody(JsonParser p) {
    String branch = null;
    String originUrl = null;
    String sha = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "branch" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          branch = jsonNull ? null : Decode.string(p, TYPE, "branch");
        }
        case "originUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          originUrl = jsonNull ? null : Decode.string(p, TYPE, "originUrl");
        }
        case "sha" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          sha = jsonNull ? null : Decode.string(p, TYPE, "sha");
        }
        default -> p.skipChildren();
      }
    }
    return new GitInfo(
                branch,
                originUrl,
                sha,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "branch", branch, explicitNulls.contains(0));
    Encode.property(g, "originUrl", originUrl, explicitNulls.contains(1));
    Encode.property(g, "sha", sha, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link GitInfo}. */
  public static final class Builder {
    private @Nullable String branch;
    private @Nullable String originUrl;
    private @Nullable String sha;
    private long explicitNulls;

    private Builder() {}

    /** {@code branch}: optional, nullable. */
    public Builder branch(@Nullable String value) {
      branch = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code originUrl}: optional, nullable. */
    public Builder originUrl(@Nullable String value) {
      originUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code sha}: optional, nullable. */
    public Builder sha(@Nullable String value) {
      sha = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GitInfo build() {
      return new GitInfo(
                  branch,
                  originUrl,
                  sha,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GitInfo> {
    Deserializer() {
      super(GitInfo.class);
    }

    @Override
    GitInfo decode(JsonParser p) {
      return GitInfo.read(p);
    }
  }
}
