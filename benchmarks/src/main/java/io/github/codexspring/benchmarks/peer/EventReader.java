package io.github.codexspring.benchmarks.peer;

import io.github.codexspring.client.ServerEvent;
import io.github.codexspring.protocol.ServerNotifications;

/** What a consumer of this project's client takes of an event. */
enum EventReader {

    /** The generated type. */
    TYPED {
        @Override
        void delta(ServerEvent event, Tally tally) {
            tally.text(event.as(ServerNotifications.ITEM_AGENT_MESSAGE_DELTA)
                    .orElseThrow()
                    .delta());
        }
    },

    /** The text alone. */
    TEXT {
        @Override
        void delta(ServerEvent event, Tally tally) {
            String text = event.delta();
            if (text == null) {
                throw new IllegalStateException("A delta without text");
            }
            tally.text(text);
        }
    },

    /** The bytes of the params, which is what a server-sent event passes on. */
    BYTES {
        @Override
        void delta(ServerEvent event, Tally tally) {
            byte[] params = event.paramsBytes();
            tally.bytes(params, TEXT_FROM, params.length - 2);
        }
    };

    /** Ids of the firehose have one length, so the text always begins at one place. */
    private static final int TEXT_FROM = "{'threadId':'','turnId':'','itemId':'msg_4','delta':'".length() + 2 * 36;

    abstract void delta(ServerEvent event, Tally tally);

    void read(ServerEvent event, Tally tally) {
        if (event.is(ServerNotifications.ITEM_AGENT_MESSAGE_DELTA)) {
            delta(event, tally);
        } else if (event.isGap()) {
            tally.gap();
        }
    }
}
