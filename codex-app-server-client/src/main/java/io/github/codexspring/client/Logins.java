package io.github.codexspring.client;

import java.util.concurrent.CompletableFuture;

import io.github.codexspring.protocol.LoginAccountParams;
import io.github.codexspring.protocol.LoginAccountResponse;

/** Starting a login, and the answers that belong to it. */
final class Logins {

    private Logins() {}

    static LoginAccountParams apiKey(String key) {
        return LoginAccountParams.ApiKey.builder().apiKey(key).build();
    }

    static LoginAccountParams chatgpt() {
        return LoginAccountParams.Chatgpt.builder().build();
    }

    static LoginAccountParams deviceCode() {
        return LoginAccountParams.ChatgptDeviceCode.builder().build();
    }

    static <T extends LoginAccountResponse> T require(Class<T> type, LoginAccountResponse response) {
        if (!type.isInstance(response)) {
            throw new ProtocolException(
                    "The login was answered as one of another kind, '" + response.type() + "'", null);
        }
        return type.cast(response);
    }

    /** Starts a login with somebody who watches for its end; waits in the calling thread. */
    static <T extends LoginAccountResponse> T start(
            AppServerClient client, LoginWatch watch, LoginAccountParams params, Class<T> type) {
        try {
            return require(type, client.accountLoginStart(params));
        } catch (CodexException ex) {
            watch.fail(ex);
            throw ex;
        }
    }

    /** Starts a login with somebody who watches for its end. */
    static <T extends LoginAccountResponse> CompletableFuture<T> start(
            AsyncAppServerClient client, LoginWatch watch, LoginAccountParams params, Class<T> type) {
        CompletableFuture<LoginAccountResponse> request = client.accountLoginStart(params);
        CompletableFuture<T> started = request.thenApply((response) -> require(type, response));
        started.whenComplete((response, failure) -> {
            if (failure != null) {
                watch.fail(new CodexException("The login was not started", failure));
            }
        });
        return Cancelling.givesUp(request, started);
    }
}
