package io.github.codexspring.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a {@link TurnScript}: steps in the order of the calls. The answer to {@code turn/start} and the opening of the turn
 * come first, its completion comes last, unless a method says otherwise. For use by one thread.
 *
 * <p>In every JSON text and every line, <code>${threadId}</code> and <code>${turnId}</code> stand for the ids of the turn.
 *
 * @since 0.1.0
 */
public final class TurnScriptBuilder {

    private final List<TurnStep> steps = new ArrayList<>();

    private Usage usage = Usage.DEFAULT;

    private boolean answered;

    private boolean ended;

    private boolean ignoresInterrupt;

    private @Nullable Gate startGate;

    private @Nullable String nextId;

    TurnScriptBuilder() {}

    /**
     * Fixes the id of the next item.
     *
     * @param id the id
     * @return this builder
     */
    public TurnScriptBuilder withId(String id) {
        this.nextId = Objects.requireNonNull(id, "id");
        return this;
    }

    /**
     * Adds an assistant message, one delta per word.
     *
     * @param text the message
     * @return this builder
     */
    public TurnScriptBuilder text(String text) {
        return step(TurnItems.message(takeId(), Words.split(text), true));
    }

    /**
     * Adds an assistant message.
     *
     * @param deltas the message in pieces; iterated once for each turn
     * @return this builder
     */
    public TurnScriptBuilder text(Iterable<String> deltas) {
        return step(TurnItems.message(takeId(), deltas, true));
    }

    /**
     * Adds an assistant message that starts and never ends.
     *
     * @param text the part that comes, one delta per word
     * @return this builder
     */
    public TurnScriptBuilder unfinishedText(String text) {
        return step(TurnItems.message(takeId(), Words.split(text), false));
    }

    /**
     * Adds a generated assistant message.
     *
     * @param count how many deltas
     * @return this builder
     */
    public TurnScriptBuilder words(int count) {
        return step(TurnItems.message(takeId(), Words.generated(count, 0), true));
    }

    /**
     * Adds reasoning with a summary of one part.
     *
     * @param summary the summary, one delta per word
     * @return this builder
     */
    public TurnScriptBuilder reasoning(String summary) {
        return step(TurnItems.reasoning(takeId(), summary));
    }

    /**
     * Adds a command that runs without asking.
     *
     * @param command the command line
     * @param output what it prints, one delta per line
     * @param exitCode its exit code
     * @return this builder
     */
    public TurnScriptBuilder command(String command, String output, int exitCode) {
        return step(TurnItems.command(takeId(), command, output, exitCode));
    }

    /**
     * Adds a command that asks first: accepted it prints its output; declined or answered with an error it does not run; cancelled it
     * interrupts the turn.
     *
     * @param command the command line
     * @param output what it prints if it may run
     * @return this builder
     */
    public TurnScriptBuilder commandApproval(String command, String output) {
        return step(TurnItems.commandApproval(takeId(), command, output));
    }

    /**
     * Adds a new file, made without asking.
     *
     * @param path the path below the directory of the thread
     * @param content the content
     * @return this builder
     */
    public TurnScriptBuilder fileChange(String path, String content) {
        return step(TurnItems.fileChange(takeId(), path, content, false));
    }

    /**
     * Adds a new file for which the client is asked first.
     *
     * @param path the path below the directory of the thread
     * @param content the content
     * @return this builder
     */
    public TurnScriptBuilder fileChangeApproval(String path, String content) {
        return step(TurnItems.fileChange(takeId(), path, content, true));
    }

    /**
     * Adds a call of a tool of the client, and waits for its result.
     *
     * @param tool the tool
     * @param argumentsJson the arguments as JSON text
     * @return this builder
     */
    public TurnScriptBuilder toolCall(String tool, String argumentsJson) {
        return step(TurnItems.toolCall(takeId(), tool, argumentsJson));
    }

    /**
     * Adds a plan.
     *
     * @param steps the whole plan
     * @return this builder
     */
    public TurnScriptBuilder plan(PlanStep... steps) {
        return step(TurnItems.plan(List.of(steps)));
    }

    /**
     * Adds the diff of all that the turn has changed.
     *
     * @param diff a unified diff
     * @return this builder
     */
    public TurnScriptBuilder diff(String diff) {
        return step(TurnItems.diff(diff));
    }

    /**
     * Adds a notification.
     *
     * @param method the method
     * @param paramsJson its parameters; {@code threadId} and {@code turnId} are added where they are missing
     * @return this builder
     */
    public TurnScriptBuilder event(String method, String paramsJson) {
        return step((turn) -> turn.notify(method, params(turn, paramsJson)));
    }

    /**
     * Adds a request to the client, and waits for its answer.
     *
     * @param method the method
     * @param paramsJson its parameters; {@code threadId} and {@code turnId} are added where they are missing
     * @return this builder
     */
    public TurnScriptBuilder request(String method, String paramsJson) {
        return step((turn) -> turn.ask(method, params(turn, paramsJson)));
    }

    private static ObjectNode params(TurnRun turn, String paramsJson) {
        ObjectNode params = turn.params();
        params.setAll(Json.parseObject(turn.expand(paramsJson)));
        return params;
    }

    /**
     * Adds a line exactly as given, JSON or garbage.
     *
     * @param line the line without its end
     * @return this builder
     */
    public TurnScriptBuilder line(String line) {
        return step((turn) -> turn.connection().writeText(turn.expand(line) + "\n"));
    }

    /**
     * Adds text without the end of its line, as a server leaves it that dies while it writes.
     *
     * @param text the text
     * @return this builder
     */
    public TurnScriptBuilder partialLine(String text) {
        return step((turn) -> turn.connection().writeText(turn.expand(text)));
    }

    /**
     * Adds a line on stderr.
     *
     * @param line the line without its end
     * @return this builder
     */
    public TurnScriptBuilder stderr(String line) {
        return step((turn) -> turn.connection().stderr(line + "\n"));
    }

    /**
     * Waits until the gate is open. If it does not open in time, the turn is interrupted.
     *
     * @param gate where to wait
     * @return this builder
     */
    public TurnScriptBuilder gate(Gate gate) {
        return step((turn) -> pass(turn, gate));
    }

    private static void pass(TurnRun turn, Gate gate) throws InterruptedException {
        if (!gate.pass(turn::isAbandoned)) {
            throw new InterruptedException();
        }
    }

    /**
     * Adds silence.
     *
     * @param time how long
     * @return this builder
     */
    public TurnScriptBuilder pause(Duration time) {
        return step((turn) -> TimeUnit.NANOSECONDS.sleep(time.toNanos()));
    }

    /**
     * Waits until the client has steered the turn once more; after 30 seconds the turn is interrupted.
     *
     * @return this builder
     */
    public TurnScriptBuilder awaitSteer() {
        return step(TurnRun::awaitSteer);
    }

    /**
     * Adds an error that the server will recover from by itself.
     *
     * @param message the message
     * @return this builder
     */
    public TurnScriptBuilder retries(String message) {
        return step((turn) -> {
            ObjectNode params = turn.params().put("willRetry", true);
            params.set("error", error(message, "{\"responseStreamDisconnected\":{\"httpStatusCode\":null}}"));
            turn.notify("error", params);
        });
    }

    /**
     * Sets the token usage that is reported when the turn completes.
     *
     * @param input all of the input
     * @param cached the part of the input that was cached
     * @param output all of the output
     * @param reasoning the part of the output that was reasoning
     * @return this builder
     */
    public TurnScriptBuilder usage(long input, long cached, long output, long reasoning) {
        this.usage = new Usage(input, cached, output, reasoning);
        return this;
    }

    /**
     * Answers {@code turn/start} at this point instead of at the beginning: the opening of the turn and all steps so far overtake
     * the answer.
     *
     * @return this builder
     */
    public TurnScriptBuilder respondsHere() {
        this.answered = true;
        return step(TurnRun::respond);
    }

    /**
     * Never answers {@code turn/start}.
     *
     * @return this builder
     */
    public TurnScriptBuilder neverResponds() {
        this.answered = true;
        return this;
    }

    /**
     * Holds the opening of the turn back. Until then an interrupt is refused, as the real server does it.
     *
     * @param gate where to wait before {@code turn/started}
     * @return this builder
     */
    public TurnScriptBuilder holdsStart(Gate gate) {
        this.startGate = Objects.requireNonNull(gate, "gate");
        return this;
    }

    /**
     * Answers an interrupt with success and runs on.
     *
     * @return this builder
     */
    public TurnScriptBuilder ignoresInterrupt() {
        this.ignoresInterrupt = true;
        return this;
    }

    /**
     * Completes the turn at this point; steps after it come late, under the id of the turn that is over.
     *
     * @return this builder
     */
    public TurnScriptBuilder completes() {
        this.ended = true;
        step((turn) -> TurnItems.usage(this.usage).play(turn));
        return step((turn) -> turn.end("completed", null));
    }

    /**
     * Completes the turn at this point without telling the client, as if it had not been listening; {@code thread/read} shows it.
     *
     * @return this builder
     */
    public TurnScriptBuilder completesUnnoticed() {
        this.ended = true;
        return step(TurnRun::completeUnnoticed);
    }

    /**
     * Fails the turn.
     *
     * @param message the message
     * @return this builder
     */
    public TurnScriptBuilder fails(String message) {
        return fails(message, "\"other\"");
    }

    /**
     * Fails the turn.
     *
     * @param message the message
     * @param codexErrorInfoJson the kind of failure as JSON text, for example {@code "usageLimitExceeded"} with its quotes
     * @return this builder
     */
    public TurnScriptBuilder fails(String message, String codexErrorInfoJson) {
        this.ended = true;
        ObjectNode error = error(message, codexErrorInfoJson);
        return step((turn) -> turn.end("failed", error));
    }

    private static ObjectNode error(String message, String infoJson) {
        ObjectNode error = Json.object("message", message);
        error.set("codexErrorInfo", Json.parse(infoJson));
        return error.putNull("additionalDetails").putNull("misalignment");
    }

    /**
     * Runs until the client interrupts.
     *
     * @return this builder
     */
    public TurnScriptBuilder neverCompletes() {
        this.ended = true;
        return step(TurnRun::awaitInterrupt);
    }

    /**
     * Ends the whole server, as a process that exits; its turns end without a word.
     *
     * @param exitCode the exit code
     * @return this builder
     */
    public TurnScriptBuilder crashes(int exitCode) {
        this.ended = true;
        return step((turn) -> turn.connection().end(exitCode));
    }

    /**
     * Creates the script.
     *
     * @return the script
     */
    public TurnScript build() {
        List<TurnStep> all = new ArrayList<>();
        if (!this.answered) {
            all.add(TurnRun::respond);
        }
        Gate gate = this.startGate;
        if (gate != null) {
            all.add((turn) -> pass(turn, gate));
        }
        all.add(TurnRun::open);
        all.addAll(this.steps);
        if (!this.ended) {
            all.add(TurnItems.usage(this.usage));
            all.add((turn) -> turn.end("completed", null));
        }
        return new TurnScript(all, this.ignoresInterrupt);
    }

    private TurnScriptBuilder step(TurnStep step) {
        this.steps.add(step);
        return this;
    }

    private @Nullable String takeId() {
        String id = this.nextId;
        this.nextId = null;
        return id;
    }
}
