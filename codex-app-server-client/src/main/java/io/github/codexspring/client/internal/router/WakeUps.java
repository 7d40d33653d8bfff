package io.github.codexspring.client.internal.router;

import io.github.codexspring.client.internal.rpc.Callbacks;
import org.jspecify.annotations.Nullable;

/** Runs what wakes the readers of a batch. */
@FunctionalInterface
public interface WakeUps {

    /**
     * Runs it, and has the callbacks run that come of it.
     *
     * @param idle whether the calling thread may run them
     * @return callbacks that the calling thread is to run, or null
     */
    @Nullable
    Callbacks together(Runnable wakeUps, boolean idle);
}
