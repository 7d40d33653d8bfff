package io.github.codexspring.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.ChatgptLogin;
import io.github.codexspring.client.CodexAccount;
import io.github.codexspring.client.CodexConfig;
import io.github.codexspring.client.InvalidRequestException;
import io.github.codexspring.client.SandboxPreset;
import io.github.codexspring.protocol.CancelLoginAccountStatus;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.CommandExecResponse;
import io.github.codexspring.protocol.FuzzyFileSearchParams;
import io.github.codexspring.protocol.FuzzyFileSearchResult;
import io.github.codexspring.protocol.Model;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the real app-server can do beside threads. */
@Tag("real-codex")
@Timeout(120)
class ServerIT {

    @Test
    void whenModelsAreListedThenOneIsTheDefault() {
        try (RealCodex codex = RealCodex.start()) {
            List<Model> models;
            try (Stream<Model> pages = codex.client.models((params) -> params.limit(2L))) {
                models = pages.toList();
            }
            assertThat(models)
                    .hasSizeGreaterThan(2)
                    .filteredOn(Model::isDefault)
                    .hasSize(1);
            assertThat(codex.client
                            .models((params) -> params.includeHidden(true))
                            .count())
                    .isGreaterThanOrEqualTo(models.size());
        }
    }

    @Test
    void whenACommandRunsThenItsOutputComesWhileItRunsOrAtItsEnd() {
        try (RealCodex codex = RealCodex.start()) {
            CommandExecResponse buffered = codex.client
                    .commands()
                    .exec((params) -> params.command("sh", "-c", "echo out; echo err >&2; exit 3")
                            .sandboxPolicy(SandboxPreset.FULL_ACCESS.policy()));
            assertThat(buffered.exitCode()).isEqualTo(3);
            assertThat(buffered.stdout()).isEqualTo("out\n");
            assertThat(buffered.stderr()).isEqualTo("err\n");
            StringBuffer output = new StringBuffer();
            AppServerClient client = codex.client;
            CommandExecResponse streamed = client.commands()
                    .exec(
                            (params) -> params.command("sh", "-c", "echo ready; cat")
                                    .processId("cat")
                                    .streamStdin(true)
                                    .sandboxPolicy(SandboxPreset.FULL_ACCESS.policy()),
                            (piece) -> {
                                output.append(new String(piece.bytes(), StandardCharsets.UTF_8));
                                if (output.toString().equals("ready\n")) {
                                    client.commands().write("cat", "teapot\n".getBytes(StandardCharsets.UTF_8));
                                    client.commands().closeInput("cat");
                                }
                            });
            assertThat(streamed.exitCode()).isZero();
            assertThat(output).hasToString("ready\nteapot\n");
        }
    }

    @Test
    void whenFilesAreSearchedThenTheBestMatchIsFound() throws IOException {
        try (RealCodex codex = RealCodex.start()) {
            Files.writeString(codex.home.workspace().resolve("teapot.txt"), "x");
            Files.writeString(codex.home.workspace().resolve("other.txt"), "x");
            List<FuzzyFileSearchResult> files = codex.client
                    .request(
                            ClientRequests.FUZZY_FILE_SEARCH,
                            FuzzyFileSearchParams.of((params) -> params.query("tepot")
                                    .roots(codex.home.workspace().toString())))
                    .files();
            assertThat(files).extracting(FuzzyFileSearchResult::path).containsExactly("teapot.txt");
        }
    }

    @Test
    void whenTheConfigurationIsWrittenThenItIsReadBack() throws IOException {
        try (RealCodex codex = RealCodex.start()) {
            CodexConfig config = codex.client.serverConfig();
            config.write("model", "teapot");
            assertThat(config.read().config().model()).isEqualTo("teapot");
            assertThat(codex.home.configFile()).content().contains("model = \"teapot\"");
            config.write("model", JsonNodeFactory.instance.nullNode());
            assertThat(codex.home.configFile()).content().doesNotContain("teapot");
        }
    }

    @Test
    void whenLoggedInWithAKeyThenTheServerKeepsItUntilLogout() {
        try (RealCodex codex = RealCodex.start()) {
            CodexAccount account = codex.client.account();
            assertThat(account.read().account()).isNull();
            assertThatThrownBy(account::rateLimits).isInstanceOf(InvalidRequestException.class);
            account.loginApiKey("sk-not-a-real-key");
            Path login = codex.home.codexHome().resolve("auth.json");
            assertThat(login).content().contains("sk-not-a-real-key");
            account.logout();
            assertThat(login).doesNotExist();
        }
    }

    @Test
    void whenALoginByBrowserIsCancelledThenItEndsWithoutSuccess() {
        try (RealCodex codex = RealCodex.start()) {
            ChatgptLogin login = codex.client.account().loginChatgpt();
            assertThat(login.authUrl()).startsWith("https://").contains("redirect_uri=");
            assertThat(login.cancel()).isEqualTo(CancelLoginAccountStatus.CANCELED);
            assertThat(login.await(Duration.ofSeconds(30)).success()).isFalse();
            assertThat(login.cancel()).isEqualTo(CancelLoginAccountStatus.NOT_FOUND);
        }
    }
}
