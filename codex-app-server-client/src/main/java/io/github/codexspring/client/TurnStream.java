package io.github.codexspring.client;

import io.github.codexspring.client.internal.router.Cursor;
import io.github.codexspring.client.internal.router.TurnLog;

/** The events of a turn from its first to its terminal one, however late the stream was opened. */
public final class TurnStream extends EventStream<TurnEvent> {

    TurnStream(TurnLog log, Cursor cursor) {
        super(cursor, (entry) -> new TurnEvent(log, entry));
    }
}
