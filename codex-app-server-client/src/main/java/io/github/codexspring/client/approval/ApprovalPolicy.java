package io.github.codexspring.client.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides on approvals by rules: the first one that is for an approval decides it, and what no rule is for is declined
 * unless {@link Builder#askOtherwise()} or {@link Builder#cancelOtherwise()} says otherwise.
 *
 * <p>Rules that accept want to be sure ({@link ApprovalMatch#YES}). Rules that ask, decline or cancel also take what may
 * be meant ({@link ApprovalMatch#MAYBE}), so that a line that is not understood is never accepted past them. A list of
 * what is refused is never complete all the same: refuse by default and accept what is known.
 *
 * <p>Immutable, safe for any thread.
 */
public final class ApprovalPolicy implements ApprovalHandler {

    private static final Logger logger = LoggerFactory.getLogger(ApprovalPolicy.class);

    private enum Outcome {
        ASK(null),
        ACCEPT(ApprovalDecision.ACCEPT),
        ACCEPT_FOR_SESSION(ApprovalDecision.ACCEPT_FOR_SESSION),
        DECLINE(ApprovalDecision.DECLINE),
        CANCEL(ApprovalDecision.CANCEL);

        private final @Nullable ApprovalDecision decision;

        Outcome(@Nullable ApprovalDecision decision) {
            this.decision = decision;
        }

        boolean takes(ApprovalMatch match) {
            boolean accepts = this.decision != null && this.decision.isAccepted();
            return match == ApprovalMatch.YES || (match == ApprovalMatch.MAYBE && !accepts);
        }
    }

    private record Rule(ApprovalMatcher matcher, Outcome outcome) {}

    private final List<Rule> rules;

    private final Outcome otherwise;

    private final @Nullable ApprovalHandler handler;

    private ApprovalPolicy(List<Rule> rules, Outcome otherwise, @Nullable ApprovalHandler handler) {
        this.rules = List.copyOf(rules);
        this.otherwise = otherwise;
        this.handler = handler;
    }

    /**
     * Starts to build a policy.
     *
     * @return a builder without a rule
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same rules with another one who is asked.
     *
     * @param handler decides where a rule says so
     * @return a new policy
     */
    public ApprovalPolicy askingWith(ApprovalHandler handler) {
        return new ApprovalPolicy(this.rules, this.otherwise, Objects.requireNonNull(handler, "handler"));
    }

    /**
     * Whether there is somebody who is asked.
     *
     * @return false when rules that ask decline
     */
    public boolean hasHandler() {
        return this.handler != null;
    }

    @Override
    public CompletionStage<ApprovalDecision> decide(ApprovalRequest request) {
        Outcome outcome = this.otherwise;
        int number = 0;
        for (Rule rule : this.rules) {
            number++;
            if (rule.outcome().takes(rule.matcher().match(request))) {
                outcome = rule.outcome();
                break;
            }
        }
        logger.debug("{}: {} by rule {} of {}", request, outcome, number, this.rules.size());
        if (outcome.decision != null) {
            return CompletableFuture.completedFuture(outcome.decision);
        }
        return (this.handler != null)
                ? this.handler.decide(request)
                : CompletableFuture.completedFuture(ApprovalDecision.DECLINE);
    }

    /** Says how many rules there are. */
    @Override
    public String toString() {
        return "ApprovalPolicy[" + this.rules.size() + " rules, otherwise " + this.otherwise + "]";
    }

    /** Builds a policy; rules count in the order in which they are added. Not safe for use by several threads. */
    public static final class Builder {

        private final List<Rule> rules = new ArrayList<>();

        private Outcome otherwise = Outcome.DECLINE;

        private @Nullable ApprovalHandler handler;

        private Builder() {}

        private Builder rule(ApprovalMatcher matcher, Outcome outcome) {
            this.rules.add(new Rule(Objects.requireNonNull(matcher, "matcher"), outcome));
            return this;
        }

        /**
         * Accepts what surely matches.
         *
         * @param matcher what the rule is for
         * @return this builder
         */
        public Builder accept(ApprovalMatcher matcher) {
            return rule(matcher, Outcome.ACCEPT);
        }

        /**
         * Accepts what surely matches, and lets the server not ask again for the same in its session.
         *
         * @param matcher what the rule is for
         * @return this builder
         */
        public Builder acceptForSession(ApprovalMatcher matcher) {
            return rule(matcher, Outcome.ACCEPT_FOR_SESSION);
        }

        /**
         * Asks the handler about what matches or may match; without a handler it is declined.
         *
         * @param matcher what the rule is for
         * @return this builder
         */
        public Builder ask(ApprovalMatcher matcher) {
            return rule(matcher, Outcome.ASK);
        }

        /**
         * Declines what matches or may match.
         *
         * @param matcher what the rule is for
         * @return this builder
         */
        public Builder decline(ApprovalMatcher matcher) {
            return rule(matcher, Outcome.DECLINE);
        }

        /**
         * Declines what matches or may match, and interrupts the turn.
         *
         * @param matcher what the rule is for
         * @return this builder
         */
        public Builder cancel(ApprovalMatcher matcher) {
            return rule(matcher, Outcome.CANCEL);
        }

        /**
         * Asks the handler about what no rule is for, instead of declining it.
         *
         * @return this builder
         */
        public Builder askOtherwise() {
            this.otherwise = Outcome.ASK;
            return this;
        }

        /**
         * Interrupts the turn at what no rule is for.
         *
         * @return this builder
         */
        public Builder cancelOtherwise() {
            this.otherwise = Outcome.CANCEL;
            return this;
        }

        /**
         * Sets who is asked.
         *
         * @param handler the handler, or null to decline what would be asked
         * @return this builder
         */
        public Builder handler(@Nullable ApprovalHandler handler) {
            this.handler = handler;
            return this;
        }

        /**
         * Builds the policy.
         *
         * @return the policy
         */
        public ApprovalPolicy build() {
            return new ApprovalPolicy(this.rules, this.otherwise, this.handler);
        }
    }
}
