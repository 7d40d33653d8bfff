package io.github.codexspring.event;

/**
 * A kind of application event that can be switched on and off.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public enum CodexEventGroup {

    /** Starts and ends of the app-server. */
    LIFECYCLE,

    /** Notifications about a thread that come with a turn. */
    THREAD,

    /** Begin and end of turns, and what is in no other group. */
    TURN,

    /** Begin and end of items. */
    ITEM,

    /** Approvals asked for and decided. */
    APPROVAL,

    /** Pieces of text and output. */
    DELTA
}
