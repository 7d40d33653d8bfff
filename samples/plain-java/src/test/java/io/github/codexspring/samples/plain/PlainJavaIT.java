package io.github.codexspring.samples.plain;

import java.nio.file.Path;

import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.FakeModelEndpoint;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.PinnedCodex;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("real-codex")
@Timeout(120)
class PlainJavaIT {

    @Test
    void whenRunWithTheRealServerThenItPrintsTheAnswerOfTheModel() throws Exception {
        Assumptions.assumeTrue(PinnedCodex.find().isPresent(), PinnedCodex::unavailableReason);
        Path folder = PinnedCodex.require().getParent();
        try (FakeModelEndpoint model = FakeModelEndpoint.start();
                CodexHome home = CodexHome.builder(model.baseUrl())
                        .config("[features]\nplugins = false")
                        .build()) {
            model.script("What is it?", ModelResponse.text("A teapot."));
            assertThat(Program.run(folder, home.environment(), "What", "is", "it?"))
                    .isEqualTo("A teapot." + System.lineSeparator());
        }
    }
}
