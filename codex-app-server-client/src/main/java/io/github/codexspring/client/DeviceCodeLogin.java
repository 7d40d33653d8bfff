package io.github.codexspring.client;

import java.time.Duration;

import io.github.codexspring.protocol.AccountLoginCompletedNotification;
import io.github.codexspring.protocol.CancelLoginAccountStatus;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.LoginAccountResponse;

/** A login on another device that waits for a person. Its text form names neither address nor code. */
public final class DeviceCodeLogin {

    private final PendingLogin login;

    private final LoginAccountResponse.ChatgptDeviceCode response;

    DeviceCodeLogin(PendingLogin login, LoginAccountResponse.ChatgptDeviceCode response) {
        this.login = login;
        this.response = response;
    }

    /**
     * This login with futures.
     *
     * @return the asynchronous handle
     */
    public AsyncDeviceCodeLogin async() {
        return new AsyncDeviceCodeLogin(this.login, this.response);
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
     * Where the person enters the code.
     *
     * @return the address
     */
    public String verificationUrl() {
        return this.response.verificationUrl();
    }

    /**
     * What the person enters. Show it to nobody else.
     *
     * @return the code
     */
    public String userCode() {
        return this.response.userCode();
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
        return "DeviceCodeLogin[" + loginId() + "]";
    }
}
