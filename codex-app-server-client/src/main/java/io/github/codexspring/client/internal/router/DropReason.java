package io.github.codexspring.client.internal.router;

/** Why events were given up. */
public enum DropReason {

    /** Their log, or all logs together, had reached the limit. */
    OVERFLOW,

    /** They had been kept as long as they should. */
    EXPIRED,

    /** Too many turns that nobody had asked for. */
    UNCLAIMED
}
