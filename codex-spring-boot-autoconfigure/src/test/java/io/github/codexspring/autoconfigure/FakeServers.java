package io.github.codexspring.autoconfigure;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.testkit.FakeAppServer;

import org.springframework.boot.test.context.runner.AbstractApplicationContextRunner;

/** Puts scripted app-servers into contexts of tests. */
public final class FakeServers {

    private FakeServers() {}

    /** The same runner with a client that reaches this server. */
    public static <SELF extends AbstractApplicationContextRunner<SELF, ?, ?>> SELF with(
            SELF runner, FakeAppServer server) {
        return runner.withBean("fakeTransport", Transport.class, server::transport);
    }

    /** A server that cannot be reached. */
    public static FakeAppServer broken() {
        return FakeAppServer.create().beforeOpen(() -> {
            throw new AppServerStartException(
                    AppServerStartException.Reason.ENDED, "It is broken", "codex", 3, "no such option", null);
        });
    }
}
