package io.github.codexspring.samples.chat.demo;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests of {@link DemoCondition}. */
class DemoConditionTest {

    @TempDir
    Path folder;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(Demo.class)
            .withPropertyValues("PATH=", "OPENAI_API_KEY=", "CODEX_API_KEY=", "CODEX_HOME=", "user.home=");

    @Test
    void whenNothingIsConfiguredAndNoCodexIsInstalledThenMatches() {
        this.runner.run((context) -> assertThat(context).hasSingleBean(Demo.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codex.app-server.command=codex",
                "codex.app-server.command[0]=codex",
                "codex.app-server.url=ws://127.0.0.1:1",
                "codex.app-server.home=/elsewhere"
            })
    void whenSomethingIsConfiguredThenDoesNotMatch(String property) {
        this.runner
                .withPropertyValues(property)
                .run((context) -> assertThat(context).doesNotHaveBean(Demo.class));
    }

    @Test
    void whenCodexIsInstalledWithLoginThenDoesNotMatch() throws Exception {
        installCodex();
        Files.createFile(this.folder.resolve("auth.json"));
        this.runner
                .withPropertyValues("PATH=" + this.folder, "CODEX_HOME=" + this.folder)
                .run((context) -> assertThat(context).doesNotHaveBean(Demo.class));
    }

    @Test
    void whenCodexIsInstalledWithKeyButWithoutLoginThenMatches() throws Exception {
        installCodex();
        this.runner
                .withPropertyValues(
                        "PATH=" + this.folder, "CODEX_HOME=" + this.folder, "OPENAI_API_KEY=some", "CODEX_API_KEY=some")
                .run((context) -> assertThat(context).hasSingleBean(Demo.class));
    }

    @Test
    void whenCodexIsInstalledWithoutLoginThenMatches() throws Exception {
        installCodex();
        this.runner
                .withPropertyValues("PATH=" + this.folder, "CODEX_HOME=" + this.folder)
                .run((context) -> assertThat(context).hasSingleBean(Demo.class));
    }

    private void installCodex() throws Exception {
        Path codex = Files.createFile(this.folder.resolve("codex"));
        assertThat(codex.toFile().setExecutable(true)).isTrue();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnDemo
    static class Demo {}
}
