package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadEnvironment}.
 *
 * @param cwd required
 * @param environmentId required
 * @param runtimeWorkspaceRoots required
 */
@JsonDeserialize(using = ThreadEnvironment.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadEnvironment(String cwd, String environmentId,
    List<String> runtimeWorkspaceRoots) implements ProtocolValue {
  private static final String TYPE = "ThreadEnvironment";

  public ThreadEnvironment {
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(environmentId, TYPE, "environmentId");
    Checks.notNull(runtimeWorkspaceRoots, TYPE, "runtimeWorkspaceRoots");
    runtimeWorkspaceRoots = List.copyOf(runtimeWorkspaceRoots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadEnvironment of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadEnvironment read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadEnvironment readBody(JsonParser p) {
    String cwd = null;
    String environmentId = null;
    List<String> runtimeWorkspaceRoots = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "environmentId" -> environmentId = Decode.string(p, TYPE, "environmentId");
        case "runtimeWorkspaceRoots" -> runtimeWorkspaceRoots = Decode.strings(p, TYPE, "runtimeWorkspaceRoots");
        default -> p.skipChildren();
      }
    }
    return new ThreadEnvironment(
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(environmentId, p, TYPE, "environmentId"),
                Decode.required(runtimeWorkspaceRoots, p, TYPE, "runtimeWorkspaceRoots"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("cwd", cwd);
    g.writeStringProperty("environmentId", environmentId);
    g.writeName("runtimeWorkspaceRoots");
    Encode.strings(g, runtimeWorkspaceRoots);
    g.writeEndObject();
  }

  /** Builds {@link ThreadEnvironment}. */
  public static final class Builder {
    private @Nullable String cwd;
    private @Nullable String environmentId;
    private @Nullable List<String> runtimeWorkspaceRoots;

    private Builder() {}

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code environmentId}: required. */
    public Builder environmentId(String value) {
      environmentId = Checks.notNull(value, TYPE, "environmentId");
      return this;
    }

    /** {@code runtimeWorkspaceRoots}: required. */
    public Builder runtimeWorkspaceRoots(List<String> value) {
      runtimeWorkspaceRoots = Checks.notNull(value, TYPE, "runtimeWorkspaceRoots");
      return this;
    }

    /** {@code runtimeWorkspaceRoots}: required. */
    public Builder runtimeWorkspaceRoots(String... value) {
      return runtimeWorkspaceRoots(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadEnvironment build() {
      return new ThreadEnvironment(
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(environmentId, TYPE, "environmentId"),
                  Checks.isSet(runtimeWorkspaceRoots, TYPE, "runtimeWorkspaceRoots"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadEnvironment> {
    Deserializer() {
      super(ThreadEnvironment.class);
    }

    @Override
    ThreadEnvironment decode(JsonParser p) {
      return ThreadEnvironment.read(p);
    }
  }
}
