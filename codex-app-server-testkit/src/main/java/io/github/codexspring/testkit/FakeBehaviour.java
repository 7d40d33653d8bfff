package io.github.codexspring.testkit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** What all connections of one fake app-server share: how methods are answered, what was received, what is stored. */
final class FakeBehaviour {

    private final ReceivedLog received = new ReceivedLog();

    private final Map<String, Consumer<FakeCall>> overrides = new ConcurrentHashMap<>();

    private final Map<String, Consumer<FakeCall>> methods = new TreeMap<>();

    private final Set<FakeConnection> connections = ConcurrentHashMap.newKeySet();

    FakeBehaviour(TurnScripts scripts) {
        FakeStore store = new FakeStore();
        new ServerMethods().register(this.methods);
        new ThreadMethods(store).register(this.methods);
        new TurnMethods(store, scripts).register(this.methods);
    }

    FakeConnection connect(FakeOutput output) {
        FakeConnection connection = new FakeConnection(this, output);
        this.connections.add(connection);
        return connection;
    }

    void forget(FakeConnection connection) {
        this.connections.remove(connection);
    }

    Set<FakeConnection> connections() {
        return this.connections;
    }

    ReceivedLog received() {
        return this.received;
    }

    void override(String method, Consumer<FakeCall> handler) {
        this.overrides.put(method, handler);
    }

    @Nullable
    Consumer<FakeCall> override(String method) {
        return this.overrides.get(method);
    }

    /** The methods known without a handler of the test's. */
    Map<String, Consumer<FakeCall>> methods() {
        return this.methods;
    }
}
