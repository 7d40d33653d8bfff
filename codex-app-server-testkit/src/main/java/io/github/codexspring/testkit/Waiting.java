package io.github.codexspring.testkit;

import java.util.function.Supplier;

/** How tests wait in this package: with a time limit, and with an exception that says what did not happen. */
final class Waiting {

    private Waiting() {}

    static void orThrow(Condition condition, Supplier<String> complaint) {
        try {
            if (!condition.await()) {
                throw new IllegalStateException(complaint.get());
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting. " + complaint.get(), ex);
        }
    }

    @FunctionalInterface
    interface Condition {

        boolean await() throws InterruptedException;
    }
}
