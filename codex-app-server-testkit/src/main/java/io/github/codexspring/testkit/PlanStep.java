package io.github.codexspring.testkit;

import java.util.Objects;

/**
 * One step of a plan that the scripted model announces.
 *
 * @since 0.1.0
 */
public final class PlanStep {

    private final String step;

    private final String status;

    private PlanStep(String step, String status) {
        this.step = Objects.requireNonNull(step, "step");
        this.status = status;
    }

    /**
     * Creates a step that has not begun.
     *
     * @param step what is to be done
     * @return the step
     */
    public static PlanStep pending(String step) {
        return new PlanStep(step, "pending");
    }

    /**
     * Creates the step that is being worked on.
     *
     * @param step what is being done
     * @return the step
     */
    public static PlanStep inProgress(String step) {
        return new PlanStep(step, "in_progress");
    }

    /**
     * Creates a finished step.
     *
     * @param step what has been done
     * @return the step
     */
    public static PlanStep completed(String step) {
        return new PlanStep(step, "completed");
    }

    String step() {
        return this.step;
    }

    /** The status as the model names it. */
    String status() {
        return this.status;
    }

    /** The status as an app-server names it. */
    String wireStatus() {
        return this.status.equals("in_progress") ? "inProgress" : this.status;
    }
}
