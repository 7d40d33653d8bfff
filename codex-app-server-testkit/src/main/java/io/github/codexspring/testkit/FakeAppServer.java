package io.github.codexspring.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import io.github.codexspring.client.transport.Transport;

/**
 * A scriptable app-server in memory. It behaves like the real one as far as a client can tell: handshake, ids, order of events,
 * error texts; and it shows faults on demand that the real one cannot be made to show. Threads and turns outlive a crash, as
 * files would; a turn that was running is interrupted then.
 *
 * <p>The script of a turn is the first {@linkplain #onTurn rule} that matches, else the head of the
 * {@linkplain #enqueue queue}, else the {@linkplain #onOtherTurns default}. All methods may be called by any thread.
 *
 * @since 0.1.0
 */
public final class FakeAppServer implements AutoCloseable {

    private static final TurnScript DEFAULT_SCRIPT = TurnScript.text("Hello from the scripted app-server.");

    private final TurnScripts scripts = new TurnScripts((request) -> DEFAULT_SCRIPT);

    private final FakeBehaviour behaviour = new FakeBehaviour(this.scripts);

    private final FakeTransport transport = new FakeTransport(this::connect);

    private FakeAppServer() {}

    /**
     * Creates a server. Nothing runs before a client connects.
     *
     * @return the server
     */
    public static FakeAppServer create() {
        return new FakeAppServer();
    }

    /**
     * Returns the way to this server for a client. Each session is a new process as far as the client can tell, over the same
     * threads. What the server writes is buffered without limit, as the real one does it.
     *
     * @return the transport
     */
    public Transport transport() {
        return this.transport;
    }

    /**
     * Calls somebody before each session is opened.
     *
     * @param hook may wait, or throw what the opening is to fail with
     * @return this server
     */
    public FakeAppServer beforeOpen(Runnable hook) {
        this.transport.beforeOpen(Objects.requireNonNull(hook, "hook"));
        return this;
    }

    /**
     * Returns how many sessions have been opened.
     *
     * @return the number since the creation
     */
    public int openedSessions() {
        return this.transport.opened();
    }

    /**
     * Sets the script of turns whose text contains a marker.
     *
     * @param marker a part of the user's text
     * @param script used for each such turn
     * @return this server
     */
    public FakeAppServer onTurn(String marker, TurnScript script) {
        Objects.requireNonNull(marker, "marker");
        return onTurn((request) -> request.text().contains(marker), script);
    }

    /**
     * Sets the script of turns that fulfil a condition.
     *
     * @param condition called once for each turn
     * @param script used for each such turn
     * @return this server
     */
    public FakeAppServer onTurn(Predicate<TurnRequest> condition, TurnScript script) {
        this.scripts.add(Objects.requireNonNull(condition, "condition"), Objects.requireNonNull(script, "script"));
        return this;
    }

    /**
     * Sets the default, which is one short message.
     *
     * @param scripts gives the script of a turn for which there is no other
     * @return this server
     */
    public FakeAppServer onOtherTurns(Function<TurnRequest, TurnScript> scripts) {
        this.scripts.byDefault(Objects.requireNonNull(scripts, "scripts"));
        return this;
    }

    /**
     * Appends scripts that the next turns take, whoever starts them.
     *
     * @param scripts in order, each used once
     * @return this server
     */
    public FakeAppServer enqueue(TurnScript... scripts) {
        this.scripts.enqueue(List.of(scripts));
        return this;
    }

    /**
     * Takes the answering of a method over, {@code initialize} not excepted, for methods that the fake knows and for others.
     *
     * @param method the method
     * @param handler answers, or hands back with {@link FakeCall#proceed()}; called by the thread that delivers the request
     * @return this server
     */
    public FakeAppServer onRequest(String method, Consumer<FakeCall> handler) {
        this.behaviour.override(Objects.requireNonNull(method, "method"), Objects.requireNonNull(handler, "handler"));
        return this;
    }

    /**
     * Sends a notification to every connected client, exactly as given.
     *
     * @param method the method
     * @param paramsJson its parameters as JSON text
     * @return this server
     */
    public FakeAppServer sendNotification(String method, String paramsJson) {
        var params = Json.parseObject(paramsJson);
        this.behaviour.connections().forEach((connection) -> connection.notify(method, params));
        return this;
    }

    /**
     * Sends a line to every connected client, JSON or garbage.
     *
     * @param line the line without its end
     * @return this server
     */
    public FakeAppServer sendLine(String line) {
        this.behaviour.connections().forEach((connection) -> connection.writeText(line + "\n"));
        return this;
    }

    /**
     * Writes a line to the stderr of every session.
     *
     * @param line the line without its end
     * @return this server
     */
    public FakeAppServer writeStderr(String line) {
        this.behaviour.connections().forEach((connection) -> connection.stderr(line + "\n"));
        return this;
    }

    /**
     * Ends every session, as a process that exits. The server can be opened again.
     *
     * @param exitCode the exit code that the client sees
     */
    public void crash(int exitCode) {
        this.behaviour.connections().forEach((connection) -> connection.end(exitCode));
    }

    /**
     * Returns what clients have sent. Only the newest 10,000 lines are kept.
     *
     * @return the messages, oldest first
     */
    public List<ReceivedMessage> received() {
        return this.behaviour.received().newest();
    }

    /**
     * Waits until clients have sent so many messages of some kind.
     *
     * @param condition which messages count
     * @param count how many
     * @param timeout how long to wait
     * @return those that count, oldest first
     * @throws IllegalStateException if there were fewer in time or the calling thread was interrupted
     */
    public List<ReceivedMessage> awaitReceived(Predicate<ReceivedMessage> condition, int count, Duration timeout) {
        return this.behaviour.received().await(condition, count, timeout);
    }

    FakeConnection connect(FakeOutput output) {
        return this.behaviour.connect(output);
    }

    /** Ends every session with exit code 0. */
    @Override
    public void close() {
        crash(0);
    }
}
