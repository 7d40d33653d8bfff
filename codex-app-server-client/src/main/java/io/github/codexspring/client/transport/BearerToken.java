package io.github.codexspring.client.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;
import org.jspecify.annotations.Nullable;

/** A secret, given or in a file that is read anew for each connection. Never printed. */
final class BearerToken {

    static final BearerToken NONE = new BearerToken(null, null);

    private final @Nullable String value;

    private final @Nullable Path file;

    private BearerToken(@Nullable String value, @Nullable Path file) {
        this.value = value;
        this.file = file;
    }

    static BearerToken of(String value) {
        String token = value.strip();
        if (!isSendable(token)) {
            throw new IllegalArgumentException("The token is empty or has characters that an HTTP header cannot carry");
        }
        return new BearerToken(token, null);
    }

    static BearerToken in(Path file) {
        return new BearerToken(null, file);
    }

    /** The token as it is now, or null when there is none. */
    @Nullable
    String current(String address) {
        if (this.file == null) {
            return this.value;
        }
        String token;
        try {
            token = Files.readString(this.file).strip();
        } catch (IOException ex) {
            throw failure(Reason.NOT_FOUND, address, "cannot be read: " + WebSocketFailures.describe(ex), ex);
        }
        if (!isSendable(token)) {
            throw failure(Reason.REFUSED, address, "is empty or has characters that an HTTP header cannot carry", null);
        }
        return token;
    }

    private AppServerStartException failure(Reason reason, String address, String what, @Nullable Throwable cause) {
        return new AppServerStartException(
                reason,
                "The token file '" + this.file + "' for the app-server at " + address + " " + what,
                address,
                null,
                "",
                cause);
    }

    private static boolean isSendable(String token) {
        return !token.isEmpty() && token.chars().allMatch((c) -> c > ' ' && c < 0x7f);
    }

    @Override
    public String toString() {
        return "BearerToken";
    }
}
