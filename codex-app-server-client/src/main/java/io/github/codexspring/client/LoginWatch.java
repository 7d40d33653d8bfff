package io.github.codexspring.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

import io.github.codexspring.client.internal.router.Cursor;
import io.github.codexspring.client.internal.router.EventPublisher;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.protocol.AccountLoginCompletedNotification;
import io.github.codexspring.protocol.ServerNotifications;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the end of one login. It looks from before the request on, since the end may overtake the answer that names the
 * login, and it ends with the process, which is what a browser would report to.
 */
final class LoginWatch implements Flow.Subscriber<ServerEvent> {

    private final CompletableFuture<AccountLoginCompletedNotification> completion = new CompletableFuture<>();

    private final List<AccountLoginCompletedNotification> early = new ArrayList<>();

    private final Cursor cursor;

    private @Nullable String loginId;

    private LoginWatch(Cursor cursor) {
        this.cursor = cursor;
        this.completion.whenComplete((completed, failure) -> cursor.close());
    }

    static LoginWatch open(ClientCore core) {
        Cursor cursor = core.router().global().cursorAtEnd();
        LoginWatch watch = new LoginWatch(cursor);
        new EventPublisher<>(() -> cursor, ServerEvent::new, core.threads().supervisors()).subscribe(watch);
        return watch;
    }

    /** The server has named the login. */
    void named(String id, @Nullable Connection connection) {
        synchronized (this) {
            this.loginId = id;
            this.early.forEach(this::offer);
            this.early.clear();
        }
        if (connection == null) {
            fail(new TransportClosedException("The app-server ended during the login", null, "", null));
        } else {
            connection.ended().thenAccept(this::fail);
        }
    }

    /** Done on a thread of the client's own, so nothing of a user may hang on it directly. */
    CompletableFuture<AccountLoginCompletedNotification> completion() {
        return this.completion;
    }

    void fail(CodexException failure) {
        this.completion.completeExceptionally(failure);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ServerEvent event) {
        if (event.isGap()) {
            fail(new CodexException("Events were lost during the login; ask for the account to see how it ended"));
        }
        event.as(ServerNotifications.ACCOUNT_LOGIN_COMPLETED).ifPresent(this::completed);
    }

    private synchronized void completed(AccountLoginCompletedNotification login) {
        if (this.loginId == null) {
            this.early.add(login);
        } else {
            offer(login);
        }
    }

    private void offer(AccountLoginCompletedNotification login) {
        if (Objects.equals(login.loginId(), this.loginId)) {
            this.completion.complete(login);
        }
    }

    @Override
    public void onError(Throwable failure) {
        this.completion.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        // The log of the connection has no end.
    }
}
