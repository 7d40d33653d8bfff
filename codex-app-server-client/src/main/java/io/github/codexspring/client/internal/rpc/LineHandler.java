package io.github.codexspring.client.internal.rpc;

import java.util.Arrays;

import io.github.codexspring.client.ProtocolException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands each line of a connection to whom it is for: answers to their calls, the rest to the connection's owner. Nothing
 * that is wrong with one line keeps the next from being handed out.
 */
final class LineHandler implements FrameReader.Sink {

    private static final Logger logger = LoggerFactory.getLogger(Connection.class);

    private static final int INTERNAL_ERROR = -32603;

    private final Connection connection;

    private final Inbound inbound;

    private final InFlight inFlight;

    private final int maxMessageSize;

    private final Oddities oddities = new Oddities();

    private final Envelope envelope = new Envelope();

    private final EnvelopeScanner scanner = new EnvelopeScanner(this.envelope);

    private boolean stopped;

    LineHandler(Connection connection, Inbound inbound, InFlight inFlight, int maxMessageSize) {
        this.connection = connection;
        this.inbound = inbound;
        this.inFlight = inFlight;
        this.maxMessageSize = maxMessageSize;
    }

    Oddities oddities() {
        return this.oddities;
    }

    /** Sets the time at which the lines that follow have been read. */
    void readAt(long nanos) {
        this.envelope.arrivalNanos = nanos;
    }

    /** Everything that is known to have come has been handed out. */
    void batchEnd() {
        if (!this.stopped) {
            this.inbound.batchEnd();
        }
    }

    /** The same where the calling thread would only wait now; returns callbacks that it is to run, or null. */
    @Nullable
    Callbacks idleBatchEnd() {
        return this.stopped ? null : this.inbound.idleBatchEnd();
    }

    /** Whether all readers of what was handed out read floods. */
    boolean flooded(long now) {
        return !this.stopped && this.inbound.flooded(now);
    }

    /** Hands nothing out any more. */
    void stop() {
        batchEnd();
        this.stopped = true;
    }

    @Override
    public void line(byte[] buffer, int from, int to) {
        if (this.stopped || isBlank(buffer, from, to)) {
            return;
        }
        Envelope message = this.envelope;
        this.scanner.scan(buffer, from, to);
        try {
            switch (message.kind) {
                case NOTIFICATION -> this.inbound.notification(this.connection, message);
                case SERVER_REQUEST -> this.inbound.serverRequest(this.connection, message);
                case RESPONSE -> response();
                case INVALID -> odd(Oddities.Kind.NOT_A_MESSAGE, buffer, from, to, to - from);
            }
        } catch (RuntimeException ex) {
            notHandled(ex, buffer, from, to, to - from);
        }
    }

    @Override
    public void oversize(byte[] buffer, int from, int to, int endFrom, int endTo, long length) {
        if (this.stopped) {
            return;
        }
        Envelope message = this.envelope;
        this.scanner.scanBeginning(buffer, from, to);
        this.scanner.scanEnd(buffer, endFrom, endTo);
        odd(Oddities.Kind.OVERSIZE, buffer, from, to, length);
        try {
            switch (message.kind) {
                case NOTIFICATION -> this.inbound.oversize(this.connection, message, length);
                case SERVER_REQUEST -> {
                    this.connection.answerError(
                            message.rawId(), INTERNAL_ERROR, "The request is too long for this client");
                    this.inbound.oversize(this.connection, message, length);
                }
                case RESPONSE -> oversizeResponse(length);
                case INVALID -> logger.debug("The oversize message's beginning does not tell what it is");
            }
        } catch (RuntimeException ex) {
            notHandled(ex, buffer, from, to, length);
        }
    }

    /** Whoever writes JSON in lines may leave lines empty. */
    private boolean isBlank(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private void notHandled(RuntimeException ex, byte[] buffer, int from, int to, long length) {
        logger.error("A message of the app-server could not be handled", ex);
        odd(Oddities.Kind.NOT_HANDLED, buffer, from, to, length);
        Envelope message = this.envelope;
        if (message.kind == Envelope.Kind.SERVER_REQUEST) {
            this.connection.answerError(message.rawId(), INTERNAL_ERROR, "This client could not handle the request");
        }
    }

    private void response() {
        Envelope message = this.envelope;
        Call call = answered();
        if (call == null) {
            return;
        }
        Envelope.Range part = message.error.present() ? message.error : message.result;
        byte[] json = Arrays.copyOfRange(message.bytes, part.from, part.to);
        Reply reply = new Reply(json, message.error.present());
        try {
            if (!reply.error()) {
                call.hook().onResult(json, 0, json.length);
            }
        } finally {
            if (!call.complete(reply)) {
                odd(Oddities.Kind.LATE_ANSWER, json, 0, json.length, json.length);
                call.unwanted(reply);
            }
        }
    }

    private void oversizeResponse(long length) {
        Call call = answered();
        if (call != null) {
            call.fail(new ProtocolException(
                    "The answer to '" + call.method() + "' was skipped: it has " + length + " bytes and the limit is "
                            + this.maxMessageSize
                            + "; raise maxMessageSize (codex.app-server.max-message-size)",
                    null));
        }
    }

    /** The call that an answer belongs to, or null when nobody waits for it. */
    private @Nullable Call answered() {
        Envelope message = this.envelope;
        long id = ourId(message);
        Call call = this.inFlight.take(id);
        if (call == null) {
            int from = message.id.from;
            int to = message.id.to;
            Call.ResultHook hook = this.inFlight.hookOfGivenUp(id);
            odd(this.inFlight.unexpected(id), message.bytes, from, to, to - from);
            if (hook != null && message.result.present()) {
                hook.onUnwanted(message.bytes, message.result.from, message.result.to);
            }
        }
        return call;
    }

    private long ourId(Envelope message) {
        int length = message.id.to - message.id.from;
        if (length > 18) {
            return -1;
        }
        long id = 0;
        for (int i = message.id.from; i < message.id.to; i++) {
            int digit = message.bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            id = id * 10 + digit;
        }
        return id;
    }

    private void odd(Oddities.Kind kind, byte[] buffer, int from, int to, long length) {
        this.oddities.add(kind, buffer, from, to, length);
    }
}
