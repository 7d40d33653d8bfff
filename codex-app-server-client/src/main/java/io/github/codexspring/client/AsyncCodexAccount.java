package io.github.codexspring.client;

import java.util.concurrent.CompletableFuture;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.GetAccountParams;
import io.github.codexspring.protocol.GetAccountRateLimitsResponse;
import io.github.codexspring.protocol.GetAccountResponse;
import io.github.codexspring.protocol.LoginAccountResponse;
import org.jspecify.annotations.Nullable;

/** Who is logged in to the server, with futures. There is one account for all threads and clients of a server. */
public final class AsyncCodexAccount {

    private final AsyncAppServerClient client;

    AsyncCodexAccount(AsyncAppServerClient client) {
        this.client = client;
    }

    /**
     * Reads who is logged in. Wire method {@code account/read}.
     *
     * @return the account, which is null when nobody is, and whether the model provider needs one
     */
    public CompletableFuture<GetAccountResponse> read() {
        return read(false);
    }

    /**
     * Reads who is logged in.
     *
     * @param refreshToken whether the server renews its token first
     * @return the account, which is null when nobody is, and whether the model provider needs one
     */
    public CompletableFuture<GetAccountResponse> read(boolean refreshToken) {
        return this.client.accountRead(GetAccountParams.of((params) -> params.refreshToken(refreshToken)));
    }

    /**
     * Reads how much of the limits is used up. Wire method {@code account/rateLimits/read}.
     *
     * @return the limits; fails with {@link InvalidRequestException} when nobody is logged in with ChatGPT
     */
    public CompletableFuture<GetAccountRateLimitsResponse> rateLimits() {
        return this.client.request(ClientRequests.ACCOUNT_RATE_LIMITS_READ, null);
    }

    /**
     * Logs in with a key, which the server stores. Wire method {@code account/login/start}.
     *
     * @param key the key; it is in no log and in no exception
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> loginApiKey(String key) {
        return Cancelling.done(Cancelling.made(
                this.client.accountLoginStart(Logins.apiKey(key)),
                (response) -> Logins.require(LoginAccountResponse.ApiKey.class, response)));
    }

    /**
     * Starts a login by browser. The browser has to run on the server's machine, to which it is sent back. Wire method
     * {@code account/login/start}.
     *
     * @return the login, which waits for a person
     */
    public CompletableFuture<AsyncChatgptLogin> loginChatgpt() {
        LoginWatch watch = LoginWatch.open(this.client.core());
        CompletableFuture<LoginAccountResponse.Chatgpt> started =
                Logins.start(this.client, watch, Logins.chatgpt(), LoginAccountResponse.Chatgpt.class);
        return Cancelling.givesUp(
                started,
                started.thenApply((response) -> new AsyncChatgptLogin(
                        new PendingLogin(this.client.configured(), watch, response.loginId()), response)));
    }

    /**
     * Starts a login on any device. Wire method {@code account/login/start}.
     *
     * @return the login, which waits for a person
     */
    public CompletableFuture<AsyncDeviceCodeLogin> loginDeviceCode() {
        LoginWatch watch = LoginWatch.open(this.client.core());
        CompletableFuture<LoginAccountResponse.ChatgptDeviceCode> started =
                Logins.start(this.client, watch, Logins.deviceCode(), LoginAccountResponse.ChatgptDeviceCode.class);
        return Cancelling.givesUp(
                started,
                started.thenApply((response) -> new AsyncDeviceCodeLogin(
                        new PendingLogin(this.client.configured(), watch, response.loginId()), response)));
    }

    /**
     * Logs out. Wire method {@code account/logout}.
     *
     * @return done when the server has done so
     */
    public CompletableFuture<@Nullable Void> logout() {
        return Cancelling.done(this.client.accountLogout());
    }
}
