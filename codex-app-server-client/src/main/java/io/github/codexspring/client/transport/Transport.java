package io.github.codexspring.client.transport;

/**
 * A way to reach an app-server. Implementations are immutable and make any number of sessions, one after the other.
 * {@link Object#toString()} must not show secrets.
 */
public interface Transport {

    /**
     * Opens a session: launches a process or connects. Blocks until bytes can be exchanged, for a time that
     * the transport has to bound itself; the handshake is not its business.
     *
     * @return the open session
     * @throws io.github.codexspring.client.AppServerStartException when the server cannot be launched or reached
     */
    TransportSession open();
}
