package io.github.codexspring.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.github.codexspring.protocol.AccountLoginCompletedNotification;
import io.github.codexspring.protocol.CancelLoginAccountParams;

/** What the handles of a login that waits for a person share. */
final class PendingLogin {

    private final AsyncAppServerClient client;

    private final LoginWatch watch;

    private final String loginId;

    PendingLogin(AsyncAppServerClient client, LoginWatch watch, String loginId) {
        this.client = client;
        this.watch = watch;
        this.loginId = loginId;
        watch.named(loginId, client.core().connection());
    }

    AsyncAppServerClient client() {
        return this.client;
    }

    String loginId() {
        return this.loginId;
    }

    CancelLoginAccountParams cancelParams() {
        return CancelLoginAccountParams.builder().loginId(this.loginId).build();
    }

    /** Waits in the calling thread. */
    AccountLoginCompletedNotification await(Duration timeout) {
        return Await.on(bounded(timeout), () -> "the end of the login", (failure) -> {});
    }

    CompletableFuture<AccountLoginCompletedNotification> completed(Duration timeout) {
        CompletableFuture<AccountLoginCompletedNotification> bounded = bounded(timeout);
        CompletableFuture<AccountLoginCompletedNotification> told = new CompletableFuture<>();
        bounded.whenComplete((login, failure) -> this.client.core().threads().callback(() -> {
            if (failure != null) {
                told.completeExceptionally(failure);
            } else {
                told.complete(login);
            }
        }));
        return Cancelling.givesUp(bounded, told);
    }

    private CompletableFuture<AccountLoginCompletedNotification> bounded(Duration timeout) {
        return Deadlines.of(
                this.client.core(), this.watch.completion().copy(), "account/login/completed", timeout, Runnable::run);
    }
}
