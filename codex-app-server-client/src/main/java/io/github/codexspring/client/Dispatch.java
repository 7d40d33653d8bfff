package io.github.codexspring.client;

import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.supervisor.Supervision;
import io.github.codexspring.client.internal.supervisor.Supervisor;
import io.github.codexspring.client.internal.supervisor.ThreadsInUse;
import io.github.codexspring.protocol.ClientRequest;
import org.jspecify.annotations.Nullable;

/**
 * The way of one request to a connection: it waits for one, has its thread loaded there, and goes on to the next one when
 * that ends before the request was sent. A request that was sent is not sent again.
 */
final class Dispatch implements Supervisor.Waiter {

    private final Supervision supervision;

    private final ClientRequest<?, ?> request;

    private final Call call;

    Dispatch(Supervision supervision, ClientRequest<?, ?> request, Call call) {
        this.supervision = supervision;
        this.request = request;
        this.call = call;
    }

    void start() {
        next(null);
        this.call
                .promise()
                .whenComplete((reply, failure) -> this.supervision.supervisor().forget(this));
    }

    private void next(@Nullable Connection ended) {
        this.supervision.supervisor().whenConnected(this, ended);
    }

    @Override
    public void connected(Connection connection) {
        if (this.call.promise().isDone()) {
            return;
        }
        this.call.onUnsent(() -> next(connection));
        ThreadsInUse threads = this.supervision.threads();
        String threadId = threads.anyLost() ? ThreadUse.loadedThread(this.request, this.call.params()) : null;
        if (threadId == null) {
            connection.submit(this.call);
        } else {
            threads.whenLoaded(connection, threadId, (failure) -> loaded(connection, failure));
        }
    }

    private void loaded(Connection connection, @Nullable Throwable failure) {
        if (failure == null) {
            connection.submit(this.call);
        } else if (failure instanceof TransportClosedException) {
            next(connection);
        } else {
            this.call.fail(failure);
        }
    }

    @Override
    public void failed(CodexException failure) {
        this.call.fail(failure);
    }
}
