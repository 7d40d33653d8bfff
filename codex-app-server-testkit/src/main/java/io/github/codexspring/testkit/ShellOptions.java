package io.github.codexspring.testkit;

import java.time.Duration;
import java.util.Objects;

import tools.jackson.databind.node.ObjectNode;

/**
 * How the scripted model wants a command to be run. Immutable; each method returns a changed copy.
 *
 * @since 0.1.0
 */
public final class ShellOptions {

    private static final ShellOptions DEFAULTS = new ShellOptions(Json.object());

    private final ObjectNode arguments;

    private ShellOptions(ObjectNode arguments) {
        this.arguments = arguments;
    }

    /**
     * Returns the options of a plain call: inside the sandbox, in the directory of the thread.
     *
     * @return the defaults
     */
    public static ShellOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Asks for execution outside the sandbox, which leads to an approval request under the policy {@code on-request}.
     *
     * @param justification what the user is told as the reason
     * @return a changed copy
     */
    public ShellOptions requireEscalated(String justification) {
        Objects.requireNonNull(justification, "justification");
        ObjectNode copy = this.arguments.deepCopy();
        copy.put("sandbox_permissions", "require_escalated").put("justification", justification);
        return new ShellOptions(copy);
    }

    /**
     * Sets how long the model waits for the command before it goes on and leaves it running.
     *
     * @param time the waiting time, in whole milliseconds
     * @return a changed copy
     */
    public ShellOptions yieldTime(Duration time) {
        ObjectNode copy = this.arguments.deepCopy();
        copy.put("yield_time_ms", time.toMillis());
        return new ShellOptions(copy);
    }

    /**
     * Sets the directory of the command.
     *
     * @param directory an absolute path, or one relative to the directory of the thread
     * @return a changed copy
     */
    public ShellOptions workdir(String directory) {
        ObjectNode copy = this.arguments.deepCopy();
        copy.put("workdir", Objects.requireNonNull(directory, "directory"));
        return new ShellOptions(copy);
    }

    /** The arguments of the tool call for a command with these options. */
    ObjectNode argumentsFor(String command) {
        ObjectNode all = Json.object("cmd", command);
        all.setAll(this.arguments.deepCopy());
        return all;
    }
}
