package io.github.codexspring.testkit;

/** Where a fake connection writes to. Called under the lock of the connection, so never by two threads at once. */
interface FakeOutput {

    /** Takes text exactly as it goes over the wire, line ends included. */
    void write(String text);

    /** Takes text for stderr. */
    void stderr(String text);

    /** Ends the connection as a process that exits; the last call. */
    void end(int exitCode);
}
