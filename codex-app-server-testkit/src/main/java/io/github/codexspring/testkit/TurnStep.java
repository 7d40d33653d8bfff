package io.github.codexspring.testkit;

/** One step of a scripted turn, played by the thread of the turn. */
@FunctionalInterface
interface TurnStep {

    void play(TurnRun turn) throws InterruptedException;
}
