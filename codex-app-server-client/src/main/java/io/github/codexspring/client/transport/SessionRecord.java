package io.github.codexspring.client.transport;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * What another JVM has to know of a session to clear up after this one: who is who, and no more. No command line and no
 * secret is in it.
 *
 * @param scope where the pids are valid
 * @param marker what the server and its processes carry
 * @param jvm the JVM that started the server
 * @param server the server
 */
record SessionRecord(String scope, SessionMarker marker, ProcessIdentity jvm, ProcessIdentity server) {

    /** The record of a server of this JVM; empty when the starts of both cannot be seen. */
    static Optional<SessionRecord> of(SessionMarker marker, ProcessHandle server) {
        return ProcessIdentity.of(ProcessHandle.current())
                .flatMap((jvm) -> ProcessIdentity.of(server)
                        .map((identity) -> new SessionRecord(currentScope(), marker, jvm, identity)));
    }

    static String currentScope() {
        return LinuxProcesses.AVAILABLE ? LinuxProcesses.scope() : System.getProperty("os.name", "");
    }

    String encode() {
        return "scope=" + this.scope + "\nmarker=" + this.marker.token() + "\njvm.pid=" + this.jvm.pid()
                + "\njvm.start=" + this.jvm.start() + "\nserver.pid=" + this.server.pid() + "\nserver.start="
                + this.server.start() + "\n";
    }

    /** Reads what {@link #encode()} has written; null when the text is anything else. */
    static @Nullable SessionRecord decode(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
            return new SessionRecord(
                    properties.getProperty("scope", ""),
                    new SessionMarker(properties.getProperty("marker", "")),
                    identity(properties, "jvm"),
                    identity(properties, "server"));
        } catch (IOException | IllegalArgumentException ex) {
            return null;
        }
    }

    private static ProcessIdentity identity(Properties properties, String who) {
        return new ProcessIdentity(
                Long.parseLong(properties.getProperty(who + ".pid", "")),
                Long.parseLong(properties.getProperty(who + ".start", "")));
    }
}
