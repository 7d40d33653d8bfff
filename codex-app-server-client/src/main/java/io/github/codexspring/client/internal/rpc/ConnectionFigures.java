package io.github.codexspring.client.internal.rpc;

/**
 * What was read on a connection, or on several.
 *
 * @param bytesRead bytes
 * @param malformed lines that were no message, too long or could not be handled; blank lines do not count
 * @param oversize those of them that were too long
 * @param lateAnswers answers to requests that had been given up
 * @param repeatedAnswers answers to requests that had been answered
 * @param unknownAnswers answers to requests that were never sent
 */
public record ConnectionFigures(
        long bytesRead, long malformed, long oversize, long lateAnswers, long repeatedAnswers, long unknownAnswers) {

    /** No connection. */
    public static final ConnectionFigures NONE = new ConnectionFigures(0, 0, 0, 0, 0, 0);

    /** These and those of another connection. */
    public ConnectionFigures plus(ConnectionFigures other) {
        return new ConnectionFigures(
                this.bytesRead + other.bytesRead,
                this.malformed + other.malformed,
                this.oversize + other.oversize,
                this.lateAnswers + other.lateAnswers,
                this.repeatedAnswers + other.repeatedAnswers,
                this.unknownAnswers + other.unknownAnswers);
    }
}
