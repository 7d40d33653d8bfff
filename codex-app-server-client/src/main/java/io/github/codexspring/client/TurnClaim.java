package io.github.codexspring.client;

import io.github.codexspring.client.internal.router.MessageRouter;
import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.client.internal.rpc.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Claims the turn that an answer names while the reader still stands on that answer: whatever comes next, the end of the
 * connection included, finds the turn's log.
 */
final class TurnClaim implements Call.ResultHook {

    private static final Logger logger = LoggerFactory.getLogger(TurnClaim.class);

    private final MessageRouter router;

    private final String threadId;

    TurnClaim(MessageRouter router, String threadId) {
        this.router = router;
        this.threadId = threadId;
    }

    @Override
    public void onResult(byte[] bytes, int from, int to) {
        try {
            JsonNode id = Json.tree(bytes, from, to).path("turn").path("id");
            if (id.isString()) {
                this.router.claim(this.threadId, id.stringValue()).own();
            }
        } catch (JacksonException ex) {
            logger.debug("The answer to a turn's start could not be read; its caller will be told", ex);
        }
    }
}
