package io.github.codexspring.client.approval;

import org.jspecify.annotations.Nullable;

/**
 * Who answers what the server asks, one handler per kind of request. What holds for all of them:
 *
 * <ul>
 *   <li>A request is in the log of its turn before its handler is called, and so is its end with the outcome.
 *   <li>Handlers run on the handler executor, never on the reading thread, and do not wait for each other. One that waits
 *       for a person should give a stage that is completed later, which holds no thread.
 *   <li>No handler, one that throws, gives null or is later than the approval timeout, and parameters that cannot be
 *       decoded: the answer is one that grants nothing.
 *   <li>When the request lapses (the turn ended, another client answered, the connection broke, the time ran out) the
 *       stage is cancelled if it is a {@link java.util.concurrent.CompletableFuture}; an answer after that is ignored.
 * </ul>
 *
 * <p>Immutable.
 *
 * @param command decides on commands; null where there is an {@link ApprovalHandler}, which does
 * @param fileChange decides on file changes; null where there is an {@link ApprovalHandler}, which does
 * @param permissions decides on permissions, or null
 * @param userInput answers questions, or null
 * @param elicitation answers MCP servers, or null
 * @param tokenRefresh gives tokens, or null
 * @param attestation gives attestations, or null
 * @param currentTime tells the time, or null
 */
public record ServerRequestHandlers(
        @Nullable CommandApprovalHandler command,
        @Nullable FileChangeApprovalHandler fileChange,
        @Nullable PermissionsHandler permissions,
        @Nullable UserInputHandler userInput,
        @Nullable ElicitationHandler elicitation,
        @Nullable TokenRefreshHandler tokenRefresh,
        @Nullable AttestationHandler attestation,
        @Nullable CurrentTimeHandler currentTime) {

    /**
     * No handler for anything.
     *
     * @return the handlers
     */
    public static ServerRequestHandlers none() {
        return builder().build();
    }

    /**
     * Starts to build handlers.
     *
     * @return a builder without a handler
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds handlers. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable CommandApprovalHandler command;

        private @Nullable FileChangeApprovalHandler fileChange;

        private @Nullable PermissionsHandler permissions;

        private @Nullable UserInputHandler userInput;

        private @Nullable ElicitationHandler elicitation;

        private @Nullable TokenRefreshHandler tokenRefresh;

        private @Nullable AttestationHandler attestation;

        private @Nullable CurrentTimeHandler currentTime;

        private Builder() {}

        /**
         * Sets who decides on commands.
         *
         * @param handler the handler, or null
         * @return this builder
         */
        public Builder command(@Nullable CommandApprovalHandler handler) {
            this.command = handler;
            return this;
        }

        /**
         * Sets who decides on file changes.
         *
         * @param handler the handler, or null
         * @return this builder
         */
        public Builder fileChange(@Nullable FileChangeApprovalHandler handler) {
            this.fileChange = handler;
            return this;
        }

        /**
         * Sets who decides on permissions.
         *
         * @param handler the handler, or null
         * @return this builder
         */
        public Builder permissions(@Nullable PermissionsHandler handler) {
            this.permissions = handler;
            return this;
        }

        /**
         * Sets who answers questions of the agent.
         *
         * @param handler the handler, or null
         * @return this builder
         */
        public Builder userInput(@Nullable UserInputHandler handler) {
            this.userInput = handler;
            return this;
        }

        /**
         * Sets who answers MCP servers.
         *
         * @param handler the handler, or null
         * @return this builder
         */
        public Builder elicitation(@Nullable ElicitationHandler handler) {
            this.elicitation = handler;
            return this;
        }

        /**
         * Sets who gives new tokens.
         *
         * @param handler the handler, or null
         * @return this builder
         */
        public Builder tokenRefresh(@Nullable TokenRefreshHandler handler) {
            this.tokenRefresh = handler;
            return this;
        }

        /**
         * Sets who gives attestations.
         *
         * @param handler the handler, or null
         * @return this builder
         */
        public Builder attestation(@Nullable AttestationHandler handler) {
            this.attestation = handler;
            return this;
        }

        /**
         * Sets who tells the time.
         *
         * @param handler the handler, or null
         * @return this builder
         */
        public Builder currentTime(@Nullable CurrentTimeHandler handler) {
            this.currentTime = handler;
            return this;
        }

        /**
         * Builds the handlers.
         *
         * @return the handlers
         */
        public ServerRequestHandlers build() {
            return new ServerRequestHandlers(
                    this.command,
                    this.fileChange,
                    this.permissions,
                    this.userInput,
                    this.elicitation,
                    this.tokenRefresh,
                    this.attestation,
                    this.currentTime);
        }
    }
}
