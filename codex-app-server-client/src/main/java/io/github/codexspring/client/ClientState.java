package io.github.codexspring.client;

/** Where a client is in its life. */
public enum ClientState {

    /** Never started; the first request or {@code start()} starts it. */
    NEW,

    /** Launching the app-server and shaking hands; requests wait. */
    STARTING,

    /** Connected and initialised. */
    READY,

    /** The start failed or the connection broke; requests fail at once. */
    FAILED,

    /** Closed on purpose; requests fail at once. */
    CLOSED
}
