package io.github.codexspring.testkit;

import java.util.List;

/**
 * Prepares the fake app-server of a child JVM, where the lambdas of a test do not reach. Implementations have a constructor
 * without parameters. What they print to standard output lands among the messages.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface FakeScenario {

    /**
     * Prepares the server before the first line is read. May also exit, wait, or install a shutdown hook, to show how a client copes
     * with a process like that.
     *
     * @param server the server to prepare
     * @param arguments what the client put behind the command, for example {@code app-server}
     */
    void prepare(FakeAppServer server, List<String> arguments);
}
