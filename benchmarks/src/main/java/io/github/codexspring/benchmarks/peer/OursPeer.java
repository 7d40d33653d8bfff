package io.github.codexspring.benchmarks.peer;

import java.time.Duration;
import java.util.List;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnStream;
import io.github.codexspring.client.transport.StdioTransport;
import org.jspecify.annotations.Nullable;

/** This project's client with its defaults. */
final class OursPeer implements Peer {

    private final EventReader reader;

    private final @Nullable ConsumerThreads threads;

    private @Nullable AppServerClient client;

    /** Consumers are pushed to when there are no threads for them, else each pulls on one. */
    OursPeer(EventReader reader, @Nullable ConsumerThreads threads) {
        this.reader = reader;
        this.threads = threads;
    }

    @Override
    public void start(List<String> command) {
        AppServerClientBuilder builder = AppServerClient.builder()
                .transport(StdioTransport.builder()
                        .command(command.subList(0, 1))
                        .arguments(command.subList(1, command.size()))
                        .build());
        String limits = System.getProperty("bench.client-log");
        if (limits != null) {
            String[] parts = limits.split(":");
            builder.turnLog(Long.parseLong(parts[0]), Duration.ofMillis(Long.parseLong(parts[1])));
        }
        this.client = builder.build();
        this.client.start();
    }

    private AppServerClient client() {
        if (this.client == null) {
            throw new IllegalStateException("Not started");
        }
        return this.client;
    }

    @Override
    public String startThread() {
        return client().startThread().id();
    }

    @Override
    public Turn startTurn(String threadId, String text) {
        TurnHandle handle = client().thread(threadId).startTurn(text);
        if (this.threads == null) {
            return (tally, ended) -> handle.async().events().subscribe(new EventSubscriber(this.reader, tally, ended));
        }
        return Turn.onThread(this.threads, (tally) -> {
            try (TurnStream events = handle.stream()) {
                events.forEach((event) -> this.reader.read(event, tally));
            }
        });
    }

    @Override
    public void close() {
        client().close();
    }
}
