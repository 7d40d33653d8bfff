package io.github.codexspring.samples.chat.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerConfig;
import io.github.codexspring.client.transport.TransportSession;
import io.github.codexspring.testkit.CodexHome;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests of {@link DemoConfiguration}: what a user has set stays. */
class DemoConfigurationTest {

    @TempDir
    Path folder;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CodexAutoConfiguration.class))
            .withUserConfiguration(DemoConfiguration.class)
            .withPropertyValues("PATH=", "codex.app-server.startup=lazy");

    @Test
    void whenNothingIsSetThenStartMayTakeLongAndThreadsWorkInTheDemo() {
        this.runner.run((context) -> {
            AppServerConfig config = context.getBean(AppServerClient.class).config();
            assertThat(config.startupTimeout()).isEqualTo(Duration.ofMinutes(10));
            assertThat(config.thread().cwd())
                    .isEqualTo(context.getBean(CodexHome.class).workspace().toString());
        });
    }

    @Test
    void whenTimeoutModelAndFolderAreSetThenTheyStay() {
        this.runner
                .withPropertyValues(
                        "codex.app-server.startup-timeout=7s", "codex.thread.model=mine", "codex.thread.cwd=/elsewhere")
                .run((context) -> {
                    AppServerConfig config =
                            context.getBean(AppServerClient.class).config();
                    assertThat(config.startupTimeout()).hasSeconds(7);
                    assertThat(config.thread().model()).isEqualTo("mine");
                    assertThat(config.thread().cwd()).isEqualTo("/elsewhere");
                });
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whenNothingIsSetThenProcessRunsInTheDemosOwnWorld() {
        this.runner.run((context) -> {
            CodexHome home = context.getBean(CodexHome.class);
            assertThat(launch(context))
                    .contains("argument app-server", "argument --disable", "pwd " + home.workspace())
                    .contains("CODEX_HOME=" + home.codexHome())
                    .noneMatch((line) -> line.startsWith("USER_SET="));
        });
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whenProcessIsConfiguredThenItIsSoInTheDemo() {
        this.runner
                .withPropertyValues(
                        "codex.app-server.arguments=app-server,--mine",
                        "codex.app-server.working-directory=" + this.folder,
                        "codex.app-server.environment.USER_SET=yes",
                        "codex.app-server.environment.NO_PROXY=elsewhere",
                        "codex.app-server.config.model_reasoning_effort=low")
                .run((context) -> assertThat(launch(context))
                        .contains(
                                "argument app-server",
                                "argument --mine",
                                "argument model_reasoning_effort=\"low\"",
                                "pwd " + this.folder.toRealPath(),
                                "USER_SET=yes",
                                "NO_PROXY=elsewhere",
                                "CODEX_HOME=" + context.getBean(CodexHome.class).codexHome())
                        .doesNotContain("argument --disable"));
    }

    /** What a program in the place of codex sees. */
    private List<String> launch(ApplicationContext context) throws Exception {
        Path seen = this.folder.resolve("seen");
        Path program = Files.createFile(
                this.folder.resolve("codex"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(program, """
                #!/bin/sh
                { printf 'argument %%s\\n' "$@"; echo "pwd $(pwd -P)"; env; } > '%1$s.new'
                mv '%1$s.new' '%1$s'
                """.formatted(seen));
        TransportSession session =
                context.getBean(DemoTransport.class).real(program).open();
        try {
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(seen));
            return Files.readAllLines(seen);
        } finally {
            session.close(Duration.ofSeconds(1));
        }
    }
}
