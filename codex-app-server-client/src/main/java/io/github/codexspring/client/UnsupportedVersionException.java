package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;

/** The app-server is of a version that this client does not work with. It has been ended. */
public class UnsupportedVersionException extends AppServerStartException {

    private static final long serialVersionUID = 1L;

    private final String version;

    private final String oldest;

    /**
     * Creates the exception.
     *
     * @param command the executable or address that was tried, without arguments
     * @param version version of the app-server
     * @param oldest oldest version that works
     */
    public UnsupportedVersionException(String command, String version, String oldest) {
        this(command, version, oldest, null);
    }

    private UnsupportedVersionException(
            String command, String version, String oldest, @Nullable UnsupportedVersionException elsewhere) {
        super(
                Reason.REFUSED,
                "The app-server (" + command + ") is version " + version + ", but " + oldest
                        + " or later is needed; install it with 'npm install -g @openai/codex@latest'",
                command,
                null,
                "",
                elsewhere);
        this.version = version;
        this.oldest = oldest;
    }

    /**
     * Version of the app-server.
     *
     * @return the version, as it names itself
     */
    public String version() {
        return this.version;
    }

    /**
     * Oldest version that works.
     *
     * @return the version
     */
    public String oldest() {
        return this.oldest;
    }

    @Override
    CodexException here() {
        return new UnsupportedVersionException(command(), this.version, this.oldest, this);
    }
}
