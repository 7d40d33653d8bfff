package io.github.codexspring.client;

import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.client.internal.rpc.JsonField;
import io.github.codexspring.client.internal.rpc.Reply;
import io.github.codexspring.client.internal.supervisor.ThreadRights;
import io.github.codexspring.protocol.ClientRequests;

/**
 * Claims the turn that an answer names while the reader still stands on that answer: whatever comes next, the end of the
 * connection included, finds the turn's log. A turn whose caller has gone meanwhile is stopped, since nobody else would.
 */
final class TurnClaim implements Call.ResultHook {

    private static final JsonField TURN_ID = JsonField.at("turn", "id");

    private final ClientCore core;

    private final String threadId;

    private final ThreadRights rights;

    private final long madeNanos = System.nanoTime();

    private volatile boolean claimed;

    /** Creates the hook; {@code rights} is what the turn changes for its thread, of which the server tells nobody. */
    TurnClaim(ClientCore core, String threadId, ThreadRights rights) {
        this.core = core;
        this.threadId = threadId;
        this.rights = rights;
    }

    /** Id of the turn that an answer names; throws what the answer stands for otherwise. */
    static String turnId(Reply reply) {
        reply.throwIfError(ClientRequests.TURN_START.method());
        String turnId = TURN_ID.in(reply.json(), 0, reply.json().length);
        return (turnId != null)
                ? turnId
                : reply.decode(ClientRequests.TURN_START).turn().id();
    }

    @Override
    public void onResult(byte[] bytes, int from, int to) {
        this.core.rightsChanged(this.threadId, this.rights);
        String turnId = TURN_ID.in(bytes, from, to);
        if (turnId != null) {
            own(this.core.router().claim(this.threadId, turnId));
            this.claimed = true;
        }
    }

    @Override
    public void onUnwanted(byte[] bytes, int from, int to) {
        this.core.rightsChanged(this.threadId, this.rights);
        String turnId = TURN_ID.in(bytes, from, to);
        if (turnId == null) {
            return;
        }
        TurnLog log = this.core.router().turn(this.threadId, turnId);
        own(log);
        TurnInterrupt.unlessWanted(this.core, log, this.claimed ? 1 : 0);
    }

    /** An older turn is one that the input has joined: it is whose it was. */
    private void own(TurnLog log) {
        if (!log.isOlderThan(this.madeNanos)) {
            log.own();
        }
    }
}
