package io.github.codexspring.client;

/** Where a client is in its life. */
public enum ClientState {

    /** Never started; the first request or {@code start()} starts it. */
    NEW,

    /** Launching the app-server and shaking hands; requests wait. */
    STARTING,

    /** Connected and initialised. */
    READY,

    /** The connection ended and is being made again; requests wait up to their deadlines. */
    RESTARTING,

    /** The start failed, or the app-server ended and was given up; requests fail at once with the reason. */
    FAILED,

    /** Closed on purpose; requests fail at once. */
    CLOSED
}
