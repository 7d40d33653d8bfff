package io.github.codexspring.client.internal.router;

import java.util.List;

import io.github.codexspring.client.internal.rpc.Answerers;
import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.FileChangeRequestApprovalParams;
import io.github.codexspring.protocol.FileUpdateChange;
import io.github.codexspring.protocol.ItemStartedNotification;
import io.github.codexspring.protocol.ThreadItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Finds what a file change is to change in the log of its turn: the request for leave names the item only. */
public final class ProposedFileChanges implements Answerers.ProposedChanges {

    private static final Logger logger = LoggerFactory.getLogger(ProposedFileChanges.class);

    private final MessageRouter router;

    /** Looks into the logs of that router. */
    public ProposedFileChanges(MessageRouter router) {
        this.router = router;
    }

    @Override
    public List<FileUpdateChange> of(FileChangeRequestApprovalParams request) {
        TurnLog log = this.router.find(request.turnId());
        if (log == null) {
            return List.of();
        }
        List<FileUpdateChange> changes = List.of();
        try (Cursor cursor = log.tap()) {
            LogEntry entry;
            while ((entry = cursor.poll()) != null) {
                if (entry.method() == WireMethod.ITEM_STARTED
                        && started(entry) instanceof ThreadItem.FileChange change
                        && change.id().equals(request.itemId())) {
                    changes = change.changes();
                }
            }
        } catch (JacksonException ex) {
            logger.warn("The changes of item {} cannot be decoded", request.itemId(), ex);
            return List.of();
        }
        return changes;
    }

    private static ThreadItem started(LogEntry entry) {
        return entry.read(ItemStartedNotification::read).item();
    }
}
