package io.github.codexspring.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.github.codexspring.protocol.AccountLoginCompletedNotification;
import io.github.codexspring.protocol.CancelLoginAccountStatus;
import io.github.codexspring.protocol.LoginAccountResponse;

/** A login by browser that waits for a person. With futures. Its text form names neither address nor code. */
public final class AsyncChatgptLogin {

    private final PendingLogin login;

    private final LoginAccountResponse.Chatgpt response;

    AsyncChatgptLogin(PendingLogin login, LoginAccountResponse.Chatgpt response) {
        this.login = login;
        this.response = response;
    }

    /**
     * Id of the login.
     *
     * @return the id
     */
    public String loginId() {
        return this.login.loginId();
    }

    /**
     * Where the person logs in. Whoever opens it logs this server in: show it to nobody else.
     *
     * @return the address
     */
    public String authUrl() {
        return this.response.authUrl();
    }

    /**
     * The end of the login; also when that was before.
     *
     * @param timeout how long to wait, positive
     * @return whether it has succeeded, else why not; fails with {@link RequestTimeoutException} when the time has passed,
     *     and with {@link TransportClosedException} when the app-server has ended, and the login with it
     */
    public CompletableFuture<AccountLoginCompletedNotification> completed(Duration timeout) {
        return this.login.completed(timeout);
    }

    /**
     * Gives the login up; then it ends without success. Wire method {@code account/login/cancel}.
     *
     * @return whether it was given up or had ended before, later
     */
    public CompletableFuture<CancelLoginAccountStatus> cancel() {
        return Cancelling.made(
                this.login.client().accountLoginCancel(this.login.cancelParams()), (response) -> response.status());
    }

    @Override
    public String toString() {
        return "AsyncChatgptLogin[" + loginId() + "]";
    }
}
