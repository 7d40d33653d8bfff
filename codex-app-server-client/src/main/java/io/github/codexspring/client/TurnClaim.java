package io.github.codexspring.client;

import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.internal.supervisor.ThreadRights;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Claims the turn that an answer names while the reader still stands on that answer: whatever comes next, the end of the
 * connection included, finds the turn's log. A turn whose caller has gone meanwhile is stopped, since nobody else would.
 */
final class TurnClaim implements Call.ResultHook {

    private static final Logger logger = LoggerFactory.getLogger(TurnClaim.class);

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

    @Override
    public void onResult(byte[] bytes, int from, int to) {
        this.core.rightsChanged(this.threadId, this.rights);
        String turnId = turnId(bytes, from, to);
        if (turnId != null) {
            own(this.core.router().claim(this.threadId, turnId));
            this.claimed = true;
        }
    }

    @Override
    public void onUnwanted(byte[] bytes, int from, int to) {
        this.core.rightsChanged(this.threadId, this.rights);
        String turnId = turnId(bytes, from, to);
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

    private static @Nullable String turnId(byte[] bytes, int from, int to) {
        try {
            JsonNode id = Json.tree(bytes, from, to).path("turn").path("id");
            return id.isString() ? id.stringValue() : null;
        } catch (JacksonException ex) {
            logger.debug("The answer to a turn's start could not be read; its caller will be told", ex);
            return null;
        }
    }
}
