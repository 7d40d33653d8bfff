package io.github.codexspring.client;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version of an app-server.
 *
 * @param text the version as the server names it, for example {@code 0.169.0-alpha.1}
 * @param major first number
 * @param minor second number
 * @param patch third number
 */
public record ServerVersion(String text, int major, int minor, int patch) implements Comparable<ServerVersion> {

    /** Oldest version that this client works with. */
    public static final ServerVersion OLDEST = new ServerVersion("0.151.0", 0, 151, 0);

    private static final Pattern IN_USER_AGENT = Pattern.compile("/((\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})[^\\s(]*)");

    /**
     * Finds the version in what a server says of itself.
     *
     * @param userAgent user agent of the answer to {@code initialize}, which begins with the name of the client
     * @param clientName the name that the client has given
     * @return the version, or empty when it names none
     */
    public static Optional<ServerVersion> of(String userAgent, String clientName) {
        return find(userAgent.startsWith(clientName) ? userAgent.substring(clientName.length()) : userAgent);
    }

    private static Optional<ServerVersion> find(String text) {
        Matcher matcher = IN_USER_AGENT.matcher(text);
        return matcher.find()
                ? Optional.of(
                        new ServerVersion(matcher.group(1), number(matcher, 2), number(matcher, 3), number(matcher, 4)))
                : Optional.empty();
    }

    /**
     * Reads a version number.
     *
     * @param version for example {@code 0.169.0}
     * @return the version
     * @throws IllegalArgumentException when it is none
     */
    public static ServerVersion parse(String version) {
        return find("/" + version)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + version + "' is no version; it begins with three numbers and dots between them"));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /**
     * Whether this is a build from source, which bears no version of its own.
     *
     * @return true for {@code 0.0.0}
     */
    public boolean isUnversioned() {
        return this.major == 0 && this.minor == 0 && this.patch == 0;
    }

    /** Compares the three numbers; what stands behind them does not count. */
    @Override
    public int compareTo(ServerVersion other) {
        return Arrays.compare(
                new int[] {this.major, this.minor, this.patch}, new int[] {other.major, other.minor, other.patch});
    }
}
