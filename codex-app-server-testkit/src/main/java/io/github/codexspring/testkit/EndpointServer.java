package io.github.codexspring.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.github.codexspring.testkit.HttpRequest.BadRequestException;
import io.github.codexspring.testkit.SseStream.ClientGoneException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The sockets and threads of a {@link FakeModelEndpoint}: one daemon thread accepts, one more for each connection. */
final class EndpointServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EndpointServer.class);

    private static final int BACKLOG = 512;

    private static final int MAX_CONNECTIONS = 2_048;

    private static final int CLOSE_SECONDS = 5;

    private static final Map<String, String> JSON = Map.of("content-type", "application/json");

    private final Scripts scripts;

    private final RequestLog requests;

    private final ServerSocket serverSocket;

    private final ExecutorService workers;

    private final Thread acceptor;

    private final Set<ClientConnection> connections = ConcurrentHashMap.newKeySet();

    private final IdSource ids = new IdSource();

    private final AtomicInteger active = new AtomicInteger();

    private final AtomicLong abandoned = new AtomicLong();

    private final AtomicLong deltas = new AtomicLong();

    private volatile boolean closing;

    EndpointServer(Scripts scripts, RequestLog requests) throws IOException {
        this.scripts = scripts;
        this.requests = requests;
        this.serverSocket = new ServerSocket(0, BACKLOG, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        AtomicInteger number = new AtomicInteger();
        this.workers = new ThreadPoolExecutor(
                0,
                MAX_CONNECTIONS,
                5,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                (task) -> daemon(task, "fake-model-" + port() + "-" + number.incrementAndGet()));
        this.acceptor = daemon(this::accept, "fake-model-" + port());
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        this.acceptor.start();
    }

    int port() {
        return this.serverSocket.getLocalPort();
    }

    int active() {
        return this.active.get();
    }

    long abandoned() {
        return this.abandoned.get();
    }

    long deltas() {
        return this.deltas.get();
    }

    private void accept() {
        while (!this.closing) {
            try {
                handOver(this.serverSocket.accept());
            } catch (IOException ex) {
                if (!this.closing) {
                    log.warn("Fake model endpoint could not accept a connection", ex);
                }
            }
        }
    }

    private void handOver(Socket socket) throws IOException {
        ClientConnection connection = new ClientConnection(socket);
        this.connections.add(connection);
        try {
            this.workers.execute(() -> serve(connection));
        } catch (RejectedExecutionException ex) {
            log.warn("Fake model endpoint has too many connections");
            drop(connection);
        }
    }

    private void serve(ClientConnection connection) {
        try {
            HttpRequest request = connection.readRequest();
            if (request != null) {
                answer(connection, request);
            }
        } catch (BadRequestException ex) {
            reject(connection, ex);
        } catch (IOException ex) {
            log.debug("Connection to the fake model endpoint broke: {}", ex.toString());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        } finally {
            drop(connection);
        }
    }

    private void answer(ClientConnection connection, HttpRequest request) throws IOException, InterruptedException {
        switch (request.method() + " " + request.path()) {
            case "POST /v1/responses" -> play(connection, request);
            case "GET /v1/models" -> connection.respond(200, JSON, Json.bytes(models()));
            default -> connection.respond(404, JSON, error("no such resource: " + request.path()));
        }
    }

    private static JsonNode models() {
        var models = Json.object("object", "list");
        models.putArray("data").addObject().put("id", CodexHome.DEFAULT_MODEL).put("object", "model");
        models.putArray("models");
        return models;
    }

    private void play(ClientConnection connection, HttpRequest request) throws IOException, InterruptedException {
        ModelRequest modelRequest = parse(request);
        ModelResponse response = choose(modelRequest);
        this.active.incrementAndGet();
        this.requests.add(modelRequest);
        try {
            SseStream out = new SseStream(connection, this.ids, response.timing(), () -> this.closing);
            this.deltas.addAndGet(response.play(connection, out));
        } catch (ClientGoneException ex) {
            this.abandoned.incrementAndGet();
        } catch (IOException ex) {
            this.abandoned.incrementAndGet();
            throw ex;
        } finally {
            this.active.decrementAndGet();
        }
    }

    private static ModelRequest parse(HttpRequest request) throws BadRequestException {
        try {
            return ModelRequest.of(request);
        } catch (JacksonException ex) {
            throw new BadRequestException(400, "the body is not JSON");
        }
    }

    private ModelResponse choose(ModelRequest request) {
        try {
            return this.scripts.next(request);
        } catch (RuntimeException ex) {
            log.warn("A script of the fake model endpoint failed", ex);
            return ModelResponse.httpError(500, "script_failed", String.valueOf(ex.getMessage()));
        }
    }

    private void reject(ClientConnection connection, BadRequestException reason) {
        try {
            connection.respond(reason.status(), JSON, error(String.valueOf(reason.getMessage())));
        } catch (IOException ex) {
            log.debug("Bad request could not be answered: {}", ex.toString());
        }
    }

    private static byte[] error(String message) {
        var body = Json.object();
        body.putObject("error").put("message", message).put("type", "invalid_request_error");
        return Json.bytes(body);
    }

    private void drop(ClientConnection connection) {
        this.connections.remove(connection);
        try {
            connection.close();
        } catch (IOException ex) {
            log.debug("Connection could not be closed: {}", ex.toString());
        }
    }

    @Override
    public void close() {
        this.closing = true;
        try {
            this.serverSocket.close();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } finally {
            this.workers.shutdownNow();
            this.connections.forEach(this::drop);
        }
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            this.acceptor.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
            // Whatever the acceptor handed over last.
            this.connections.forEach(this::drop);
            if (!this.workers.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                log.warn("A script of the fake model endpoint does not end");
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
