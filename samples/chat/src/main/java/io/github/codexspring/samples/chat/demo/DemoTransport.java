package io.github.codexspring.samples.chat.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.TransportSession;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.PinnedCodex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the demo's app-server: the real codex, installed now if need be, or the one in memory where there is none and none
 * can be had. The application does not wait for that while it starts.
 */
public final class DemoTransport implements Transport {

    private static final Logger log = LoggerFactory.getLogger(DemoTransport.class);

    private static final String REAL_CODEX =
            "Demo: no codex login was found, so the real codex runs here with a scripted model. It works in a scratch folder.";

    private static final String NO_CODEX =
            "Demo: no codex was found and none could be installed, so a scripted stand-in answers. No command is run.";

    private final StdioTransport.Builder builder;

    private final FakeAppServer fake;

    private volatile @Nullable Transport delegate;

    /**
     * Creates the transport.
     *
     * @param builder everything of the process but its executable
     * @param fake what answers where there is no executable
     */
    DemoTransport(StdioTransport.Builder builder, FakeAppServer fake) {
        this.builder = builder;
        this.fake = fake;
        log.warn(
                "Demo mode: no codex login was found, so codex {} runs with a scripted model in a scratch folder."
                        + " Log in with 'codex login', or set codex.app-server.command or .home, to use your own",
                PinnedCodex.version());
    }

    @Override
    public TransportSession open() {
        return delegate().open();
    }

    private synchronized Transport delegate() {
        Transport known = this.delegate;
        if (known == null) {
            known = choose();
            this.delegate = known;
        }
        return known;
    }

    private Transport choose() {
        Optional<Path> binary = find();
        if (binary.isEmpty()) {
            log.warn("The demo runs on a stand-in in memory: {}", PinnedCodex.unavailableReason());
            return this.fake.transport();
        }
        return real(binary.get());
    }

    StdioTransport real(Path binary) {
        return this.builder.command(List.of(binary.toString())).build();
    }

    private static Optional<Path> find() {
        try {
            return PinnedCodex.find();
        } catch (IllegalStateException ex) {
            throw new AppServerStartException(
                    AppServerStartException.Reason.NOT_FOUND, String.valueOf(ex.getMessage()), "codex", null, "", ex);
        }
    }

    private boolean isFake() {
        Transport known = this.delegate;
        return known != null && !(known instanceof StdioTransport);
    }

    /** {@code demo} with the real codex, else {@code fake}; the former before the first session, too. */
    public String mode() {
        return isFake() ? "fake" : "demo";
    }

    /** What the page says about it. */
    public String notice() {
        return isFake() ? NO_CODEX : REAL_CODEX;
    }

    @Override
    public String toString() {
        return "demo";
    }
}
