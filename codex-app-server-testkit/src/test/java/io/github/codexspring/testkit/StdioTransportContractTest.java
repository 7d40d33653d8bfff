package io.github.codexspring.testkit;

import java.util.List;
import java.util.Map;

import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.client.transport.Transport;

class StdioTransportContractTest extends TransportContract {

    @Override
    protected Transport transport() {
        return StdioTransport.builder()
                .command(FakeAppServerMain.command(Server.class))
                .arguments(List.of("--token=s3cret-1"))
                .environment(Map.of("CONTRACT_TOKEN", "s3cret-2"))
                .config(Map.of("token", "s3cret-3"))
                .build();
    }

    @Override
    protected Transport nowhere() {
        return StdioTransport.builder()
                .command(List.of("no-such-codex-anywhere"))
                .build();
    }

    @Override
    protected List<String> secrets() {
        return List.of("s3cret");
    }

    /** The other side, in a process of its own. */
    static final class Server implements FakeScenario {

        @Override
        public void prepare(FakeAppServer server, List<String> arguments) {
            TransportContract.prepare(server);
        }
    }
}
