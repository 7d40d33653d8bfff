package io.github.codexspring.testkit;

import java.util.List;

import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.WebSocketTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class WebSocketTransportContractTest extends TransportContract {

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
        return WebSocketTransport.builder(this.bridge.uri()).token("s3cret").build();
    }

    @Override
    protected Transport nowhere() {
        return WebSocketTransport.builder(this.bridge.closedUri()).build();
    }

    @Override
    protected List<String> secrets() {
        return List.of("s3cret");
    }
}
