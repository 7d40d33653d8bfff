package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.codexspring.client.approval.HandlerRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One request of the server until it is answered or has lapsed, whichever comes first. */
final class ServerRequestExchange {

    final Connection connection;

    final byte[] rawId;

    final WireMethod method;

    final String methodName;

    final @Nullable String threadId;

    final @Nullable String turnId;

    final @Nullable String itemId;

    final byte[] params;

    final String approvalId;

    private final AtomicBoolean ended = new AtomicBoolean();

    private volatile @Nullable Future<?> deadline;

    private volatile @Nullable CompletableFuture<?> handling;

    ServerRequestExchange(Connection connection, Envelope message, String approvalId) {
        this.connection = connection;
        this.rawId = message.rawId();
        this.method = message.method();
        this.methodName = message.methodName();
        this.threadId = message.hasThread() ? message.threadId() : null;
        this.turnId = message.hasTurn() ? message.turnId() : null;
        this.itemId = message.itemId();
        this.params = (message.paramsFrom() >= 0)
                ? Arrays.copyOfRange(message.bytes(), message.paramsFrom(), message.paramsTo())
                : new byte[] {'{', '}'};
        this.approvalId = approvalId;
    }

    boolean isOf(Connection other, byte[] id) {
        return this.connection == other && Arrays.equals(this.rawId, id);
    }

    /** Sets when it is refused, in place of an earlier time. */
    void deadline(Future<?> timer) {
        Future<?> earlier = this.deadline;
        this.deadline = timer;
        if (earlier != null) {
            earlier.cancel(false);
        }
        if (this.ended.get()) {
            timer.cancel(false);
        }
    }

    void handling(CompletableFuture<?> stage) {
        this.handling = stage;
        if (this.ended.get()) {
            stage.cancel(false);
        }
    }

    boolean hasEnded() {
        return this.ended.get();
    }

    /** True for the one who ends it. */
    boolean end() {
        if (!this.ended.compareAndSet(false, true)) {
            return false;
        }
        Future<?> timer = this.deadline;
        if (timer != null) {
            timer.cancel(false);
        }
        return true;
    }

    /** Whether a handler is still at work. */
    boolean isHandled() {
        CompletableFuture<?> stage = this.handling;
        return stage != null && !stage.isDone();
    }

    /** Tells the handler that nobody waits any more. */
    void cancelHandling() {
        CompletableFuture<?> stage = this.handling;
        if (stage != null) {
            stage.cancel(false);
        }
    }

    <P> HandlerRequest<P> request(P decoded) {
        return new HandlerRequest<>(this.approvalId, this.methodName, this.threadId, this.turnId, this.itemId, decoded);
    }

    byte[] requestedEvent() {
        byte[] head = Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeStringProperty("approvalId", this.approvalId);
            generator.writeStringProperty("method", this.methodName);
            writeIds(generator);
            generator.writeEndObject();
        });
        byte[] middle = ",\"params\":".getBytes(StandardCharsets.US_ASCII);
        int end = head.length - 1;
        byte[] event = Arrays.copyOf(head, end + middle.length + this.params.length + 1);
        System.arraycopy(middle, 0, event, end, middle.length);
        System.arraycopy(this.params, 0, event, end + middle.length, this.params.length);
        event[event.length - 1] = '}';
        return event;
    }

    /** How an approval has ended. */
    byte[] approvalResolvedEvent(String outcome) {
        return resolvedEvent(null, outcome);
    }

    /** How a request that is no approval has ended. */
    byte[] requestResolvedEvent(String outcome) {
        return resolvedEvent(this.methodName, outcome);
    }

    private byte[] resolvedEvent(@Nullable String method, String outcome) {
        return Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeStringProperty("approvalId", this.approvalId);
            if (method != null) {
                generator.writeStringProperty("method", method);
            }
            generator.writeStringProperty("outcome", outcome);
            writeIds(generator);
            generator.writeEndObject();
        });
    }

    private void writeIds(JsonGenerator generator) {
        if (this.threadId != null) {
            generator.writeStringProperty("threadId", this.threadId);
        }
        if (this.turnId != null) {
            generator.writeStringProperty("turnId", this.turnId);
        }
        if (this.itemId != null) {
            generator.writeStringProperty("itemId", this.itemId);
        }
    }
}
