package io.github.codexspring.testkit;

import java.util.List;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;
import io.github.codexspring.client.transport.Transport;
import org.junit.jupiter.api.AfterEach;

class FakeTransportContractTest extends TransportContract {

    private final FakeAppServer server = FakeAppServer.create();

    FakeTransportContractTest() {
        prepare(this.server);
    }

    @AfterEach
    void stop() {
        this.server.close();
    }

    @Override
    protected Transport transport() {
        return this.server.transport();
    }

    @Override
    protected Transport nowhere() {
        return FakeAppServer.create()
                .beforeOpen(() -> {
                    throw new AppServerStartException(Reason.UNREACHABLE, "nobody", "fake", null, "", null);
                })
                .transport();
    }

    @Override
    protected List<String> secrets() {
        return List.of("FakeTransport@");
    }
}
