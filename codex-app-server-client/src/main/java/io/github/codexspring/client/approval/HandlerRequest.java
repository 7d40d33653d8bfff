package io.github.codexspring.client.approval;

import org.jspecify.annotations.Nullable;

/**
 * Something the server wants to have answered.
 *
 * @param approvalId id of this request, unique over connections, which the wire's request ids are not. The event that ends
 *     it carries the same, and so does {@code codex/approval/requested}
 * @param method wire method, for example {@code item/tool/requestUserInput}
 * @param threadId id of the thread, or null when it belongs to none
 * @param turnId id of the turn, or null when the server named none
 * @param itemId id of the item it is about, or null when the server named none
 * @param params the typed parameters
 * @param <P> type of the parameters
 */
public record HandlerRequest<P>(
        String approvalId,
        String method,
        @Nullable String threadId,
        @Nullable String turnId,
        @Nullable String itemId,
        P params) {

    /** Names the request without its parameters, which may hold secrets. */
    @Override
    public String toString() {
        return "HandlerRequest[" + this.approvalId + ", " + this.method + ", thread=" + this.threadId + ", turn="
                + this.turnId + "]";
    }
}
