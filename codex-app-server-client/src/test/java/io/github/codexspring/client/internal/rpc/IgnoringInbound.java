package io.github.codexspring.client.internal.rpc;

import io.github.codexspring.client.TransportClosedException;

/** Takes everything and does nothing. */
class IgnoringInbound implements Inbound {

    @Override
    public void notification(Connection connection, Envelope envelope) {}

    @Override
    public void serverRequest(Connection connection, Envelope envelope) {}

    @Override
    public void batchEnd() {}

    @Override
    public void closed(Connection from, TransportClosedException cause) {}
}
