package io.github.codexspring.client;

/** Why an app-server was started again, or a connection made anew. */
public enum RestartReason {

    /** The process had ended. */
    EXIT,

    /** The connection had ended; of the process nothing is known. */
    CONNECTION,

    /** The app-server did not answer any more, and was ended. */
    UNRESPONSIVE
}
