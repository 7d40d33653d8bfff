package io.github.codexspring.client;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.GetAccountParams;
import io.github.codexspring.protocol.GetAccountRateLimitsResponse;
import io.github.codexspring.protocol.GetAccountResponse;
import io.github.codexspring.protocol.LoginAccountResponse;

/** Who is logged in to the server. There is one account for all threads and clients of a server. */
public final class CodexAccount {

    private final AppServerClient client;

    CodexAccount(AppServerClient client) {
        this.client = client;
    }

    /**
     * The same with futures.
     *
     * @return the account, asynchronous
     */
    public AsyncCodexAccount async() {
        return this.client.async().account();
    }

    /**
     * Reads who is logged in. Wire method {@code account/read}.
     *
     * @return the account, which is null when nobody is, and whether the model provider needs one
     */
    public GetAccountResponse read() {
        return read(false);
    }

    /**
     * Reads who is logged in.
     *
     * @param refreshToken whether the server renews its token first
     * @return the account, which is null when nobody is, and whether the model provider needs one
     */
    public GetAccountResponse read(boolean refreshToken) {
        return this.client.accountRead(GetAccountParams.of((params) -> params.refreshToken(refreshToken)));
    }

    /**
     * Reads how much of the limits is used up. Wire method {@code account/rateLimits/read}.
     *
     * @return the limits
     * @throws InvalidRequestException when nobody is logged in with ChatGPT
     */
    public GetAccountRateLimitsResponse rateLimits() {
        return this.client.request(ClientRequests.ACCOUNT_RATE_LIMITS_READ, null);
    }

    /**
     * Logs in with a key, which the server stores. Wire method {@code account/login/start}.
     *
     * @param key the key; it is in no log and in no exception
     */
    public void loginApiKey(String key) {
        Logins.require(LoginAccountResponse.ApiKey.class, this.client.accountLoginStart(Logins.apiKey(key)));
    }

    /**
     * Starts a login by browser. The browser has to run on the server's machine, to which it is sent back. Wire method
     * {@code account/login/start}.
     *
     * @return the login, which waits for a person
     */
    public ChatgptLogin loginChatgpt() {
        LoginWatch watch = LoginWatch.open(this.client.async().core());
        LoginAccountResponse.Chatgpt response =
                Logins.start(this.client, watch, Logins.chatgpt(), LoginAccountResponse.Chatgpt.class);
        return new ChatgptLogin(
                new PendingLogin(this.client.async().configured(), watch, response.loginId()), response);
    }

    /**
     * Starts a login on any device. Wire method {@code account/login/start}.
     *
     * @return the login, which waits for a person
     */
    public DeviceCodeLogin loginDeviceCode() {
        LoginWatch watch = LoginWatch.open(this.client.async().core());
        LoginAccountResponse.ChatgptDeviceCode response =
                Logins.start(this.client, watch, Logins.deviceCode(), LoginAccountResponse.ChatgptDeviceCode.class);
        return new DeviceCodeLogin(
                new PendingLogin(this.client.async().configured(), watch, response.loginId()), response);
    }

    /** Logs out. Wire method {@code account/logout}. */
    public void logout() {
        this.client.accountLogout();
    }
}
