package io.github.codexspring.client.transport;

/**
 * Arguments of a process on Windows, where a program gets one line and takes it apart itself. The JDK joins that line and
 * by default leaves quotes within an argument as they are, so the program would not see them and a TOML array of strings
 * would be none. This writes such an argument as the rules of {@code CommandLineToArgvW} ask; the JDK takes over what is in
 * quotes already.
 */
final class WindowsArguments {

    private WindowsArguments() {}

    /** Whether the JDK escapes quotes itself: its strict mode, which has to be asked for. */
    static boolean escapedByJdk() {
        return "false".equalsIgnoreCase(System.getProperty("jdk.lang.Process.allowAmbiguousCommands"));
    }

    /** Escapes an argument with quotes in it and leaves others to the JDK. */
    static String escape(String argument) {
        if (argument.indexOf('"') < 0) {
            return argument;
        }
        StringBuilder escaped = new StringBuilder(argument.length() + 8).append('"');
        int backslashes = 0;
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            if (c == '"') {
                // Before a quote each backslash counts as half of one, and one more makes the quote text.
                escaped.append("\\".repeat(backslashes + 1));
            }
            backslashes = (c == '\\') ? backslashes + 1 : 0;
            escaped.append(c);
        }
        return escaped.append("\\".repeat(backslashes)).append('"').toString();
    }
}
