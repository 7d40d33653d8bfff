package io.github.codexspring.protocol;

/** What a message of the app-server belongs to. */
public enum Scope {
    /** A turn of a thread. */
    TURN,
    /** A thread, outside of any turn. */
    THREAD,
    /** The app-server as a whole. */
    GLOBAL
}
