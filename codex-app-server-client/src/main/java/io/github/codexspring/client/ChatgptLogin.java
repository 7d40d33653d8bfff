package io.github.codexspring.client;

import java.time.Duration;

import io.github.codexspring.protocol.AccountLoginCompletedNotification;
import io.github.codexspring.protocol.CancelLoginAccountStatus;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.LoginAccountResponse;

/** A login by browser that waits for a person. Its text form names neither address nor code. */
public final class ChatgptLogin {

    private final PendingLogin login;

    private final LoginAccountResponse.Chatgpt response;

    ChatgptLogin(PendingLogin login, LoginAccountResponse.Chatgpt response) {
        this.login = login;
        this.response = response;
    }

    /**
     * This login with futures.
     *
     * @return the asynchronous handle
     */
    public AsyncChatgptLogin async() {
        return new AsyncChatgptLogin(this.login, this.response);
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
     * Waits until the login has ended; also when that was before.
     *
     * @param timeout how long to wait, positive
     * @return whether it has succeeded, else why not
     * @throws RequestTimeoutException when the time has passed; the login still waits for the person
     * @throws TransportClosedException when the app-server has ended, and the login with it
     */
    public AccountLoginCompletedNotification await(Duration timeout) {
        return this.login.await(timeout);
    }

    /**
     * Gives the login up; then it ends without success. Wire method {@code account/login/cancel}.
     *
     * @return whether it was given up or had ended before
     */
    public CancelLoginAccountStatus cancel() {
        return this.login
                .client()
                .core()
                .await(ClientRequests.ACCOUNT_LOGIN_CANCEL, this.login.cancelParams(), null)
                .status();
    }

    @Override
    public String toString() {
        return "ChatgptLogin[" + loginId() + "]";
    }
}
