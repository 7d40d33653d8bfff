package io.github.codexspring.client.approval;

/** Answer to an approval. */
public enum ApprovalDecision {

    /** Let it happen this once. */
    ACCEPT("accept"),

    /** Let it happen, and do not ask again for the same in this session. */
    ACCEPT_FOR_SESSION("acceptForSession"),

    /** Do not let it happen; the agent is told and goes on. */
    DECLINE("decline"),

    /** Do not let it happen and interrupt the turn. */
    CANCEL("cancel");

    private final String wireName;

    ApprovalDecision(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Name of the decision in the protocol.
     *
     * @return the name, for example {@code acceptForSession}
     */
    public String wireName() {
        return this.wireName;
    }

    /**
     * Whether the decision lets it happen.
     *
     * @return true for both kinds of accept
     */
    public boolean isAccepted() {
        return this == ACCEPT || this == ACCEPT_FOR_SESSION;
    }
}
