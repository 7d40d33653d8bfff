package io.github.codexspring.samples.chat.demo;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.github.codexspring.testkit.ModelRequest;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.ModelResponseBuilder;
import io.github.codexspring.testkit.Phase;
import io.github.codexspring.testkit.PlanStep;
import io.github.codexspring.testkit.ShellOptions;

/**
 * Plays the model. How far a turn has come shows in the results of tools that the request carries: each result was asked
 * for by the step before.
 */
final class DemoModel implements Function<ModelRequest, ModelResponse> {

    /** The same in the shells of Unix and in PowerShell. */
    static final String COMMAND = "date | tee last-run.txt";

    private static final Duration PACE = Duration.ofMillis(25);

    private static final String LOOK = "Look at the workspace";

    private static final String SUM_UP = "Sum up what is there";

    private static final String WRITE = "Write the note";

    private static final String RUN = "Run the command";

    private static final String CHECK = "Check the result";

    private final AtomicInteger notes = new AtomicInteger();

    @Override
    public ModelResponse apply(ModelRequest request) {
        int results = request.toolOutputs().size();
        ModelResponseBuilder response = switch (DemoPrompt.of(request.userText())) {
            case LOOK -> look(results);
            case CHANGE -> change(request, results);
            case RUN -> run(request, results);
        };
        return response.pace(PACE).build();
    }

    private ModelResponseBuilder look(int results) {
        ModelResponseBuilder response = ModelResponse.builder();
        return switch (results) {
            case 0 ->
                response.reasoning(
                                "**Getting an overview**\n\nThe question is about this workspace. Listing its files comes"
                                        + " first, and reading is enough for that.")
                        .text("I will have a look at the workspace before I answer.", Phase.COMMENTARY)
                        .plan(PlanStep.inProgress(LOOK), PlanStep.pending(SUM_UP))
                        .usage(2100, 0, 96, 42);
            case 1 -> response.shell("ls").usage(2240, 2048, 18, 0);
            case 2 ->
                response.plan(PlanStep.completed(LOOK), PlanStep.completed(SUM_UP))
                        .usage(2310, 2048, 30, 0);
            default -> response.text("""
                                Here is what I found. The workspace is a small Python project: a README, a folder with the \
                                sources and one with the tests.

                                The command above ran in the sandbox of codex, which lets me read but not write. Had I \
                                wanted to write, you would have been asked first.

                                These words come from a scripted model, one by one, the way a real one would send them. \
                                Ask me to change something or to run a command, and you will see an approval.\
                                """, Phase.FINAL_ANSWER).usage(2380, 2304, 120, 0);
        };
    }

    private ModelResponseBuilder change(ModelRequest request, int results) {
        ModelResponseBuilder response = ModelResponse.builder();
        return switch (results) {
            case 0 ->
                response.reasoning("**Planning the change**\n\nA new file is the smallest change that shows the way.")
                        .plan(PlanStep.inProgress(WRITE), PlanStep.pending(CHECK))
                        .usage(2150, 0, 80, 30);
            case 1 ->
                response.text("I would like to add a small file. It needs your approval.", Phase.COMMENTARY)
                        .applyPatch(patch(this.notes.incrementAndGet()))
                        .usage(2260, 2048, 74, 0);
            case 2 -> {
                boolean done = patchResult(request).contains("Success");
                yield response.plan(
                                done ? PlanStep.completed(WRITE) : PlanStep.pending(WRITE),
                                done ? PlanStep.completed(CHECK) : PlanStep.pending(CHECK))
                        .usage(2350, 2304, 30, 0);
            }
            default ->
                response.text(
                                patchResult(request).contains("Success")
                                        ? "Done: the file is in the workspace, exactly as shown in the diff."
                                        : "All right, I have left the workspace as it was. Nothing was written.",
                                Phase.FINAL_ANSWER)
                        .usage(2420, 2304, 40, 0);
        };
    }

    private ModelResponseBuilder run(ModelRequest request, int results) {
        ModelResponseBuilder response = ModelResponse.builder();
        return switch (results) {
            case 0 ->
                response.reasoning("**Planning the command**\n\nIt writes a file, which the sandbox does not allow.")
                        .plan(PlanStep.inProgress(RUN), PlanStep.pending(CHECK))
                        .usage(2130, 0, 70, 24);
            case 1 ->
                response.text("I would like to run a command outside the sandbox.", Phase.COMMENTARY)
                        .shell(
                                COMMAND,
                                ShellOptions.defaults()
                                        .requireEscalated("May I run this outside the sandbox? It writes one file."))
                        .usage(2230, 2048, 48, 0);
            case 2 -> {
                boolean done = hasRun(request);
                yield response.plan(
                                done ? PlanStep.completed(RUN) : PlanStep.pending(RUN),
                                done ? PlanStep.completed(CHECK) : PlanStep.pending(CHECK))
                        .usage(2300, 2048, 30, 0);
            }
            default ->
                response.text(
                                hasRun(request)
                                        ? "Done: the command ran outside the sandbox, and its output is above."
                                        : "All right, I have not run the command.",
                                Phase.FINAL_ANSWER)
                        .usage(2360, 2304, 28, 0);
        };
    }

    private static boolean hasRun(ModelRequest request) {
        return request.toolOutputs().get(1).toString().contains("exited with code 0");
    }

    private static String patchResult(ModelRequest request) {
        return request.toolOutputs().get(1).toString();
    }

    private static String patch(int number) {
        return """
                *** Begin Patch
                *** Add File: notes-%d.md
                +# Notes
                +
                +Written by the demo, with your approval.
                +
                +* The sandbox is read-only.
                +* Every change asks first.
                *** End Patch
                """.formatted(number);
    }
}
