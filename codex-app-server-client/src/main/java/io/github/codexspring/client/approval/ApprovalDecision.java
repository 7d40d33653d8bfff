package io.github.codexspring.client.approval;

import java.util.List;
import java.util.Optional;

import io.github.codexspring.protocol.CommandExecutionApprovalDecision;
import io.github.codexspring.protocol.CommandExecutionApprovalDecision.AcceptWithExecpolicyAmendment;
import io.github.codexspring.protocol.CommandExecutionApprovalDecision.ApplyNetworkPolicyAmendment;
import io.github.codexspring.protocol.FileChangeApprovalDecision;
import io.github.codexspring.protocol.NetworkPolicyAmendment;
import io.github.codexspring.protocol.NetworkPolicyRuleAction;

/** Answer to an approval. Immutable; two that say the same are equal. */
public final class ApprovalDecision {

    /** Let it happen this once. */
    public static final ApprovalDecision ACCEPT = new ApprovalDecision(CommandExecutionApprovalDecision.ACCEPT);

    /** Let it happen, and do not ask again for the same in this session. */
    public static final ApprovalDecision ACCEPT_FOR_SESSION =
            new ApprovalDecision(CommandExecutionApprovalDecision.ACCEPT_FOR_SESSION);

    /** Do not let it happen; the agent is told and goes on. */
    public static final ApprovalDecision DECLINE = new ApprovalDecision(CommandExecutionApprovalDecision.DECLINE);

    /** Do not let it happen and interrupt the turn. */
    public static final ApprovalDecision CANCEL = new ApprovalDecision(CommandExecutionApprovalDecision.CANCEL);

    private final CommandExecutionApprovalDecision wire;

    private ApprovalDecision(CommandExecutionApprovalDecision wire) {
        this.wire = wire;
    }

    /**
     * Lets a command run, and from now on every command that begins with the same words: the server writes a rule for
     * that. Only for commands; as the answer to a file change it declines.
     *
     * @param prefix first words of the commands, at least one; as a rule the {@code proposedExecpolicyAmendment} of the
     *     request
     * @return the decision
     */
    public static ApprovalDecision acceptWithExecPolicyAmendment(List<String> prefix) {
        if (prefix.isEmpty()) {
            throw new IllegalArgumentException("A rule without a word would accept every command");
        }
        return new ApprovalDecision(new AcceptWithExecpolicyAmendment(prefix));
    }

    /**
     * Lets commands reach a host from now on, or forbids it. Only for commands that ask for the network; as the answer to
     * a file change it declines.
     *
     * @param amendment host and action; as a rule one of the {@code proposedNetworkPolicyAmendments} of the request
     * @return the decision
     */
    public static ApprovalDecision applyNetworkPolicyAmendment(NetworkPolicyAmendment amendment) {
        return new ApprovalDecision(new ApplyNetworkPolicyAmendment(amendment));
    }

    /**
     * Whether the decision lets it happen.
     *
     * @return true for every kind of accept, and for an amendment that allows a host
     */
    public boolean isAccepted() {
        return equals(ACCEPT)
                || equals(ACCEPT_FOR_SESSION)
                || this.wire instanceof AcceptWithExecpolicyAmendment
                || (this.wire instanceof ApplyNetworkPolicyAmendment network
                        && network.networkPolicyAmendment().action() == NetworkPolicyRuleAction.ALLOW);
    }

    /**
     * Name of the decision in the protocol.
     *
     * @return the name, for example {@code acceptForSession}
     */
    public String wireName() {
        if (this.wire instanceof CommandExecutionApprovalDecision.Literal literal) {
            return literal.wireName();
        }
        return (this.wire instanceof AcceptWithExecpolicyAmendment)
                ? "acceptWithExecpolicyAmendment"
                : "applyNetworkPolicyAmendment";
    }

    /**
     * This decision as the answer to a command.
     *
     * @return the wire type
     */
    public CommandExecutionApprovalDecision toCommandDecision() {
        return this.wire;
    }

    /**
     * This decision as the answer to a file change.
     *
     * @return the wire type, or empty for an amendment, which there is for commands only
     */
    public Optional<FileChangeApprovalDecision> toFileChangeDecision() {
        return (this.wire instanceof CommandExecutionApprovalDecision.Literal literal)
                ? Optional.of(FileChangeApprovalDecision.fromWire(literal.wireName()))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApprovalDecision decision && this.wire.equals(decision.wire);
    }

    @Override
    public int hashCode() {
        return this.wire.hashCode();
    }

    /** Names the decision; the words of an amendment are left out. */
    @Override
    public String toString() {
        return wireName();
    }
}
