package io.github.codexspring.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.codexspring.testkit.ModelResponse.HttpFailure;
import io.github.codexspring.testkit.SseStream.DeltaTiming;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a {@link ModelResponse}: output items in the order of the calls, one ending (completed unless another is chosen;
 * the last choice counts), and the timing. For use by one thread.
 *
 * @since 0.1.0
 */
public final class ModelResponseBuilder {

    private static final Duration FOREVER = Duration.ofDays(1);

    private final List<OutputStep> steps = new ArrayList<>();

    private final Map<Integer, Gate> deltaGates = new HashMap<>();

    private Duration delay = Duration.ZERO;

    private Duration pace = Duration.ZERO;

    private int batch = 1;

    private Usage usage = Usage.DEFAULT;

    private Ending ending = Ending.completed();

    private @Nullable HttpFailure failure;

    private @Nullable String nextId;

    ModelResponseBuilder() {}

    /**
     * Fixes the id of the next item (of a tool call: its call id, which is the item id that clients see).
     *
     * @param id the id; the model answers for it being unique
     * @return this builder
     */
    public ModelResponseBuilder withId(String id) {
        this.nextId = Objects.requireNonNull(id, "id");
        return this;
    }

    /**
     * Adds an assistant message, one delta per word.
     *
     * @param text the message
     * @return this builder
     */
    public ModelResponseBuilder text(String text) {
        return message(Words.split(text), null, true);
    }

    /**
     * Adds an assistant message with a phase, one delta per word.
     *
     * @param text the message
     * @param phase what the message is for
     * @return this builder
     */
    public ModelResponseBuilder text(String text, Phase phase) {
        return message(Words.split(text), Objects.requireNonNull(phase, "phase"), true);
    }

    /**
     * Adds an assistant message.
     *
     * @param deltas the message in pieces; iterated once each time the response is played
     * @return this builder
     */
    public ModelResponseBuilder text(Iterable<String> deltas) {
        return message(deltas, null, true);
    }

    /**
     * Adds an assistant message that is cut off: its deltas come, its end does not.
     *
     * @param text the part that comes, one delta per word
     * @return this builder
     */
    public ModelResponseBuilder unfinishedText(String text) {
        return message(Words.split(text), null, false);
    }

    /**
     * Adds a generated assistant message.
     *
     * @param count how many deltas
     * @return this builder
     */
    public ModelResponseBuilder words(int count) {
        return words(count, 0);
    }

    /**
     * Adds a generated assistant message with deltas of one size.
     *
     * @param count how many deltas
     * @param bytesPerDelta the length to which each delta is filled up
     * @return this builder
     */
    public ModelResponseBuilder words(int count, int bytesPerDelta) {
        return message(Words.generated(count, bytesPerDelta), null, true);
    }

    private ModelResponseBuilder message(Iterable<String> deltas, @Nullable Phase phase, boolean finished) {
        return step(OutputItems.message(takeId(), phase, deltas, finished));
    }

    /**
     * Adds reasoning.
     *
     * @param summary the summary in parts, one delta per word
     * @return this builder
     */
    public ModelResponseBuilder reasoning(String... summary) {
        return reasoning(List.of(summary), List.of());
    }

    /**
     * Adds reasoning with its raw text.
     *
     * @param summary the summary in parts, possibly none
     * @param raw the raw text in parts, possibly none
     * @return this builder
     */
    public ModelResponseBuilder reasoning(List<String> summary, List<String> raw) {
        return step(OutputItems.reasoning(takeId(), List.copyOf(summary), List.copyOf(raw)));
    }

    /**
     * Adds a call of the shell tool ({@code exec_command}).
     *
     * @param command a command line for the user's shell
     * @return this builder
     */
    public ModelResponseBuilder shell(String command) {
        return shell(command, ShellOptions.defaults());
    }

    /**
     * Adds a call of the shell tool ({@code exec_command}).
     *
     * @param command a command line for the user's shell
     * @param options how to run it
     * @return this builder
     */
    public ModelResponseBuilder shell(String command, ShellOptions options) {
        Objects.requireNonNull(command, "command");
        return functionCall("exec_command", Json.write(options.argumentsFor(command)));
    }

    /**
     * Adds a call of {@code apply_patch}. Codex offers that tool only to models it knows to take it.
     *
     * @param patch the patch, from {@code *** Begin Patch} to {@code *** End Patch}
     * @return this builder
     */
    public ModelResponseBuilder applyPatch(String patch) {
        return customToolCall("apply_patch", patch);
    }

    /**
     * Adds a call of {@code update_plan}. Codex takes it only when {@code tools.update_plan} is enabled.
     *
     * @param steps the whole plan
     * @return this builder
     */
    public ModelResponseBuilder plan(PlanStep... steps) {
        ObjectNode arguments = Json.object();
        var plan = arguments.putArray("plan");
        for (PlanStep step : steps) {
            plan.addObject().put("step", step.step()).put("status", step.status());
        }
        return functionCall("update_plan", Json.write(arguments));
    }

    /**
     * Adds a call of a function tool.
     *
     * @param name the tool
     * @param argumentsJson the arguments as JSON text, not checked
     * @return this builder
     */
    public ModelResponseBuilder functionCall(String name, String argumentsJson) {
        Objects.requireNonNull(name, "name");
        return step(OutputItems.functionCall(takeId(), null, name, argumentsJson));
    }

    /**
     * Adds a call of a function tool within a namespace, as the tools of an MCP server are.
     *
     * @param namespace the namespace, for example {@code mcp__server}
     * @param name the tool
     * @param argumentsJson the arguments as JSON text, not checked
     * @return this builder
     */
    public ModelResponseBuilder functionCall(String namespace, String name, String argumentsJson) {
        Objects.requireNonNull(namespace, "namespace");
        return step(OutputItems.functionCall(takeId(), namespace, name, argumentsJson));
    }

    /**
     * Adds a call of a free-form tool.
     *
     * @param name the tool
     * @param input its input, any text
     * @return this builder
     */
    public ModelResponseBuilder customToolCall(String name, String input) {
        return step(OutputItems.customToolCall(takeId(), name, Objects.requireNonNull(input, "input")));
    }

    /**
     * Adds an output item exactly as given.
     *
     * @param json a JSON object
     * @return this builder
     */
    public ModelResponseBuilder item(String json) {
        return step(OutputItems.verbatim(Json.parseObject(json)));
    }

    /**
     * Adds one event exactly as given.
     *
     * @param type the type of the event
     * @param json a JSON object: its data, to which the type is added
     * @return this builder
     */
    public ModelResponseBuilder event(String type, String json) {
        ObjectNode data = Json.parseObject(json);
        return step((out) -> out.event(type, data.deepCopy()));
    }

    /**
     * Adds silence between two items.
     *
     * @param time how long
     * @return this builder
     */
    public ModelResponseBuilder pause(Duration time) {
        return step((out) -> out.pause(time));
    }

    /**
     * Waits between two items until the gate is open. If it does not open in time the connection is closed.
     *
     * @param gate where to wait
     * @return this builder
     */
    public ModelResponseBuilder gate(Gate gate) {
        Objects.requireNonNull(gate, "gate");
        return step((out) -> out.pass(gate));
    }

    /**
     * Waits within an item until the gate is open. If it does not open in time the connection is closed.
     *
     * @param count after how many deltas of this response, from 1
     * @param gate where to wait
     * @return this builder
     */
    public ModelResponseBuilder gateAfterDelta(int count, Gate gate) {
        this.deltaGates.put(count, Objects.requireNonNull(gate, "gate"));
        return this;
    }

    /**
     * Sets the time that passes after each write of deltas.
     *
     * @param pace the time; zero, the default, is as fast as possible
     * @return this builder
     */
    public ModelResponseBuilder pace(Duration pace) {
        this.pace = Objects.requireNonNull(pace, "pace");
        return this;
    }

    /**
     * Sets how many deltas are written at once.
     *
     * @param deltas at least 1, the default; some hundred for throughput
     * @return this builder
     */
    public ModelResponseBuilder batch(int deltas) {
        if (deltas < 1) {
            throw new IllegalArgumentException("A batch has at least one delta: " + deltas);
        }
        this.batch = deltas;
        return this;
    }

    /**
     * Sets the time that passes before the response begins.
     *
     * @param delay the time, zero by default
     * @return this builder
     */
    public ModelResponseBuilder delay(Duration delay) {
        this.delay = Objects.requireNonNull(delay, "delay");
        return this;
    }

    /**
     * Sets what the response claims to have cost, in tokens.
     *
     * @param input all of the input
     * @param cached the part of the input that was cached
     * @param output all of the output
     * @param reasoning the part of the output that was reasoning
     * @return this builder
     */
    public ModelResponseBuilder usage(long input, long cached, long output, long reasoning) {
        this.usage = new Usage(input, cached, output, reasoning);
        return this;
    }

    /**
     * Ends the connection in good order, but before the response is complete.
     *
     * @return this builder
     */
    public ModelResponseBuilder endsEarly() {
        return ending(Ending.close());
    }

    /**
     * Ends the connection with a TCP reset.
     *
     * @return this builder
     */
    public ModelResponseBuilder endsWithReset() {
        return ending(Ending.reset());
    }

    /**
     * Ends with an event whose data is not JSON.
     *
     * @return this builder
     */
    public ModelResponseBuilder endsMalformed() {
        return ending(Ending.malformed());
    }

    /**
     * Ends with {@code response.failed}.
     *
     * @param code the code, for example {@code context_length_exceeded}
     * @param message the message for people
     * @return this builder
     */
    public ModelResponseBuilder fails(String code, String message) {
        return ending(Ending.failed(code, message));
    }

    /**
     * Ends with {@code response.incomplete}.
     *
     * @param reason the reason, for example {@code max_output_tokens}
     * @return this builder
     */
    public ModelResponseBuilder endsIncomplete(String reason) {
        return ending(Ending.incomplete(reason));
    }

    /**
     * Ends with an {@code error} event.
     *
     * @param code the code, for example {@code server_error}
     * @param message the message for people
     * @return this builder
     */
    public ModelResponseBuilder endsWithErrorEvent(String code, String message) {
        return ending(Ending.errorEvent(code, message));
    }

    /**
     * Falls silent, with the connection open, until the client hangs up or the endpoint is closed.
     *
     * @return this builder
     */
    public ModelResponseBuilder hangs() {
        return ending(Ending.hang(FOREVER));
    }

    /**
     * Answers with an HTTP response instead of a stream; only the delay is kept of the rest.
     *
     * @param status the HTTP status, 200 to 599
     * @param body the body as text, possibly empty
     * @param headers further headers
     * @return this builder
     */
    public ModelResponseBuilder http(int status, String body, Map<String, String> headers) {
        this.failure = new HttpFailure(status, Objects.requireNonNull(body, "body"), headers);
        return this;
    }

    /**
     * Creates the response.
     *
     * @return the response
     */
    public ModelResponse build() {
        return new ModelResponse(
                this.delay,
                this.failure,
                this.steps,
                new DeltaTiming(this.batch, this.pace, this.deltaGates),
                this.usage,
                this.ending);
    }

    private ModelResponseBuilder ending(Ending ending) {
        this.ending = ending;
        return this;
    }

    private ModelResponseBuilder step(OutputStep step) {
        this.steps.add(step);
        return this;
    }

    private @Nullable String takeId() {
        String id = this.nextId;
        this.nextId = null;
        return id;
    }
}
