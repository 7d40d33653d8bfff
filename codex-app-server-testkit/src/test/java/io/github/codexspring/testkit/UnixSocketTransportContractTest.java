package io.github.codexspring.testkit;

import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.UnixSocketTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class UnixSocketTransportContractTest extends TransportContract {

    private BridgeServer bridge;

    @BeforeEach
    void listen() throws Exception {
        FakeAppServer fake = FakeAppServer.create();
        prepare(fake);
        this.bridge = new BridgeServer(fake);
    }

    @AfterEach
    void stop() throws Exception {
        this.bridge.close();
    }

    @Override
    protected Transport transport() {
        return UnixSocketTransport.builder(this.bridge.path()).build();
    }

    @Override
    protected Transport nowhere() {
        return UnixSocketTransport.builder(this.bridge.path().resolveSibling("none"))
                .build();
    }
}
