package io.github.codexspring.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CodexHomeTest {

    private static final URI BASE_URL = URI.create("http://127.0.0.1:1/v1");

    @TempDir
    private Path parent;

    @Test
    void whenCreatedThenConfigNamesTheEndpointAndSafeDefaults() throws IOException {
        try (CodexHome home = CodexHome.builder(BASE_URL).parent(this.parent).build()) {
            assertThat(Files.readString(home.configFile()))
                    .contains("model = \"gpt-5.5\"", "sandbox_mode = \"read-only\"", "approval_policy = \"on-request\"")
                    .contains("base_url = \"http://127.0.0.1:1/v1\"", "wire_api = \"responses\"")
                    .contains("request_max_retries = 0", "stream_max_retries = 0")
                    .contains("[tools.update_plan]\nenabled = true")
                    .doesNotContain("env_key", "requires_openai_auth");
            assertThat(home.workspace()).isEmptyDirectory();
            assertThat(home.arguments()).containsExactly("app-server", "--disable", "plugins");
        }
    }

    @Test
    void whenConfiguredThenEverythingIsInTheFile() throws IOException {
        try (CodexHome home = CodexHome.builder(BASE_URL)
                .parent(this.parent.resolve("new"))
                .model("a\"b")
                .sandboxMode("workspace-write")
                .approvalPolicy("never")
                .retries(1, 2)
                .provider("stream_idle_timeout_ms = 2000")
                .config("[features]\nx = true")
                .build()) {
            assertThat(Files.readString(home.configFile()))
                    .contains("model = \"a\\\"b\"", "\"workspace-write\"", "\"never\"")
                    .contains("request_max_retries = 1\nstream_max_retries = 2\nstream_idle_timeout_ms = 2000\n")
                    .endsWith("[features]\nx = true\n");
        }
    }

    @Test
    void whenAskedForTheEnvironmentThenItIsPrivateAndWithoutProxies() {
        try (CodexHome home = CodexHome.builder(BASE_URL).parent(this.parent).build()) {
            assertThat(home.environment())
                    .containsEntry("CODEX_HOME", home.codexHome().toString())
                    .containsEntry("NO_PROXY", "127.0.0.1,localhost")
                    .containsEntry("PATH", System.getenv("PATH"))
                    .doesNotContainKeys("http_proxy", "https_proxy", "HTTPS_PROXY", "OPENAI_API_KEY");
            assertThat(home.environment().get("HOME")).startsWith(this.parent.toString());
            assertThat(home.environment().get("TMPDIR")).startsWith(this.parent.toString());
        }
    }

    @Test
    void whenClosedThenNothingIsLeftAndLinksAreNotFollowed() throws IOException {
        Path outside = Files.writeString(this.parent.resolve("outside"), "stays");
        Path homes = this.parent.resolve("homes");
        CodexHome home = CodexHome.builder(BASE_URL).parent(homes).build();
        Files.createDirectories(home.workspace().resolve("a/b"));
        Files.writeString(home.workspace().resolve("a/b/c"), "x");
        Files.createSymbolicLink(home.workspace().resolve("link"), outside);

        home.close();
        home.close();

        assertThat(homes).isEmptyDirectory();
        assertThat(outside).hasContent("stays");
    }
}
