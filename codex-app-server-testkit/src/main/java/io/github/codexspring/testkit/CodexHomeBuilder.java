package io.github.codexspring.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link CodexHome}. For use by one thread.
 *
 * @since 0.1.0
 */
public final class CodexHomeBuilder {

    private final URI baseUrl;

    private final List<String> providerLines = new ArrayList<>();

    private final List<String> tables = new ArrayList<>();

    private String model = CodexHome.DEFAULT_MODEL;

    private String sandboxMode = "read-only";

    private String approvalPolicy = "on-request";

    private int requestRetries;

    private int streamRetries;

    private @Nullable Path parent;

    CodexHomeBuilder(URI baseUrl) {
        this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
    }

    /**
     * Sets the model.
     *
     * @param model its name; of one that codex does not know it warns in every turn
     * @return this builder
     */
    public CodexHomeBuilder model(String model) {
        this.model = Objects.requireNonNull(model, "model");
        return this;
    }

    /**
     * Sets the sandbox of threads that do not choose one.
     *
     * @param sandboxMode {@code read-only}, {@code workspace-write} or {@code danger-full-access}
     * @return this builder
     */
    public CodexHomeBuilder sandboxMode(String sandboxMode) {
        this.sandboxMode = Objects.requireNonNull(sandboxMode, "sandboxMode");
        return this;
    }

    /**
     * Sets the approval policy of threads that do not choose one.
     *
     * @param approvalPolicy {@code on-request} or {@code never}; codex takes {@code untrusted} only per thread
     * @return this builder
     */
    public CodexHomeBuilder approvalPolicy(String approvalPolicy) {
        this.approvalPolicy = Objects.requireNonNull(approvalPolicy, "approvalPolicy");
        return this;
    }

    /**
     * Sets how often codex tries again.
     *
     * @param request after a failed request, zero by default
     * @param stream after a broken stream, zero by default
     * @return this builder
     */
    public CodexHomeBuilder retries(int request, int stream) {
        this.requestRetries = request;
        this.streamRetries = stream;
        return this;
    }

    /**
     * Adds a line to the table of the model provider.
     *
     * @param line TOML, for example {@code stream_idle_timeout_ms = 2000}
     * @return this builder
     */
    public CodexHomeBuilder provider(String line) {
        this.providerLines.add(line);
        return this;
    }

    /**
     * Adds lines to the end of the configuration.
     *
     * @param toml one or more tables, for example {@code [features]} and what belongs to it
     * @return this builder
     */
    public CodexHomeBuilder config(String toml) {
        this.tables.add(toml);
        return this;
    }

    /**
     * Sets the directory in which the folder is made.
     *
     * @param parent created if it does not exist; the system's directory for temporary files by default
     * @return this builder
     */
    public CodexHomeBuilder parent(Path parent) {
        this.parent = Objects.requireNonNull(parent, "parent");
        return this;
    }

    /**
     * Creates the folder and writes the configuration.
     *
     * @return the home
     * @throws UncheckedIOException if that fails
     */
    public CodexHome build() {
        try {
            return CodexHome.write(createRoot(), toml());
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot create a codex home", ex);
        }
    }

    private Path createRoot() throws IOException {
        if (this.parent == null) {
            return Files.createTempDirectory("codex-home-");
        }
        return Files.createTempDirectory(Files.createDirectories(this.parent), "codex-home-");
    }

    private String toml() {
        List<String> lines = new ArrayList<>();
        lines.add("model = " + quote(this.model));
        lines.add("model_provider = \"scripted\"");
        lines.add("approval_policy = " + quote(this.approvalPolicy));
        lines.add("sandbox_mode = " + quote(this.sandboxMode));
        lines.add("");
        lines.add("[tools.update_plan]");
        lines.add("enabled = true");
        lines.add("");
        lines.add("[model_providers.scripted]");
        lines.add("name = \"scripted\"");
        lines.add("base_url = " + quote(this.baseUrl.toString()));
        lines.add("wire_api = \"responses\"");
        lines.add("request_max_retries = " + this.requestRetries);
        lines.add("stream_max_retries = " + this.streamRetries);
        lines.addAll(this.providerLines);
        lines.add("");
        lines.addAll(this.tables);
        return String.join("\n", lines) + "\n";
    }

    /** A basic string of TOML, whose escapes are those of JSON. */
    private static String quote(String text) {
        return Json.MAPPER.writeValueAsString(text);
    }
}
