package io.github.codexspring.samples.chat.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.codexspring.testkit.PlanStep;
import io.github.codexspring.testkit.TurnRequest;
import io.github.codexspring.testkit.TurnScript;
import io.github.codexspring.testkit.TurnScriptBuilder;

/** Turns like those of {@link DemoModel}, for where there is no codex at all. */
final class DemoFake {

    private static final Duration PAUSE = Duration.ofMillis(400);

    private static final String STEP = "Look at the workspace";

    private DemoFake() {}

    static TurnScript script(TurnRequest request) {
        TurnScriptBuilder script = TurnScript.builder()
                .reasoning("The question is about this workspace. Listing its files comes first.")
                .pause(PAUSE)
                .plan(PlanStep.inProgress(STEP), PlanStep.pending("Answer"));
        DemoPrompt prompt = DemoPrompt.of(request.text());
        if (prompt == DemoPrompt.RUN) {
            script.commandApproval(DemoModel.COMMAND, "Nothing is run: this is a stand-in.\n");
        } else if (prompt == DemoPrompt.CHANGE) {
            script.fileChangeApproval("notes.md", "# Notes\n\nNothing is written: this is a stand-in.\n");
        } else {
            script.command("ls", "README.md\nsrc\ntests\n", 0);
        }
        return script.pause(PAUSE)
                .plan(PlanStep.completed(STEP), PlanStep.completed("Answer"))
                .text(words("No codex was found on this machine, so this is a stand-in that plays one turn."
                        + " Install codex and log in, and start this application again to talk to the real one."))
                .usage(900, 0, 60, 12)
                .build();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(words.isEmpty() ? word : " " + word);
        }
        return words;
    }
}
