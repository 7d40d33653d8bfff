package io.github.codexspring.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.FakeModelEndpoint;
import io.github.codexspring.testkit.PinnedCodex;
import org.awaitility.Awaitility;

/** The real app-server as somebody else has started it: it listens on a port or a socket. */
final class ListeningCodex implements AutoCloseable {

    private static final Pattern ANNOUNCED = Pattern.compile("listening on: (ws://\\S+)");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final FakeModelEndpoint model;

    final CodexHome home;

    final Process process;

    private final CompletableFuture<URI> announced = new CompletableFuture<>();

    private final Thread drain;

    private ListeningCodex(FakeModelEndpoint model, CodexHome home, String address, List<String> more)
            throws IOException {
        this.model = model;
        this.home = home;
        List<String> command = new ArrayList<>();
        command.add(PinnedCodex.require().toString());
        command.addAll(home.arguments());
        command.addAll(List.of("--listen", address));
        command.addAll(more);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.workspace().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(home.environment());
        this.process = builder.start();
        this.drain = new Thread(this::readStderr, "listening-codex-stderr");
        this.drain.setDaemon(true);
        this.drain.start();
    }

    /** A server on a free port. */
    static ListeningCodex onPort(String... more) {
        ListeningCodex codex = start((home) -> "ws://127.0.0.1:0", List.of(more));
        codex.uri();
        return codex;
    }

    /** A server on a socket in its home. */
    static ListeningCodex onSocket() {
        ListeningCodex codex = start((home) -> "unix://" + socketOf(home), List.of());
        Awaitility.await().atMost(PATIENCE).until(codex::isListeningOnSocket);
        return codex;
    }

    private static ListeningCodex start(Function<CodexHome, String> address, List<String> more) {
        RealCodex.assumeAvailable();
        try {
            FakeModelEndpoint model = FakeModelEndpoint.start();
            CodexHome home = CodexHome.create(model);
            return new ListeningCodex(model, home, address.apply(home), more);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Path socketOf(CodexHome home) {
        return home.codexHome().resolve("s");
    }

    private void readStderr() {
        StringBuilder all = new StringBuilder();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(this.process.getErrorStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                all.append(line).append('\n');
                Matcher matcher = ANNOUNCED.matcher(line);
                if (matcher.find()) {
                    this.announced.complete(URI.create(matcher.group(1)));
                }
            }
        } catch (IOException ex) {
            all.append(ex);
        }
        this.announced.completeExceptionally(new IllegalStateException("The app-server ended:\n" + all));
    }

    /** Where it listens, when that is a port. */
    URI uri() {
        return this.announced.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Where it listens, when that is a socket. */
    Path socket() {
        return socketOf(this.home);
    }

    private boolean isListeningOnSocket() {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            return channel.isConnected();
        } catch (IOException ex) {
            return false;
        }
    }

    /** A client, not started. */
    AppServerClient client(Transport transport) {
        return AppServerClient.builder()
                .transport(transport)
                .requestTimeout(Duration.ofSeconds(60))
                .startupTimeout(Duration.ofSeconds(60))
                .threadDefaults(null, this.home.workspace().toString())
                .build();
    }

    @Override
    public void close() {
        List<ProcessHandle> tree = this.process.descendants().toList();
        this.process.destroyForcibly();
        tree.forEach(ProcessHandle::destroyForcibly);
        try {
            this.process.waitFor(10, TimeUnit.SECONDS);
            this.drain.join(10_000);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        this.model.close();
        this.home.close();
    }
}
