package io.github.codexspring.client.transport;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A random token in the environment of a server. Whatever the server starts inherits it, however far it moves away from
 * the server.
 */
record SessionMarker(String token) {

    /** The variable. It has none of the words in its name by which codex takes one for a secret and withholds it. */
    static final String VARIABLE = "CODEX_SPRING_SESSION";

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

    SessionMarker {
        // Anything shorter could be found in the environment of strangers.
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("No marker of a session");
        }
    }

    static SessionMarker random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return new SessionMarker(HexFormat.of().formatHex(bytes));
    }

    /** Adds the variable. A session within a session carries both markers, so that the outer one ends all. */
    void addTo(Map<String, String> environment) {
        String outer = own();
        environment.put(VARIABLE, (outer != null) ? outer + "." + this.token : this.token);
    }

    /** Whether this JVM itself was started in the session. */
    boolean isCarriedByThisJvm() {
        String own = own();
        return own != null && own.contains(this.token);
    }

    private static @Nullable String own() {
        return System.getenv(VARIABLE);
    }
}
