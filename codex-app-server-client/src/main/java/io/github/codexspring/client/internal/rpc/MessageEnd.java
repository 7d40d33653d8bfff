package io.github.codexspring.client.internal.rpc;

/**
 * Reads the end of a message backwards whose middle is missing. Outside of strings there are no escapes, so that each quote
 * that is met is the end of a string, and its beginning is the next one before it that no escape belongs to.
 */
final class MessageEnd {

    private static final int IN_PARAMS = 2;

    private MessageEnd() {}

    /**
     * The comma behind which only whole members of the unfinished params follow, as early as can be told; or -1.
     */
    static int lastMembers(byte[] bytes, int from, int to) {
        int depth = 0;
        int found = -1;
        for (int i = to - 1; i >= from; i--) {
            switch (bytes[i]) {
                case '"' -> {
                    if (isEscaped(bytes, from, i)) {
                        // The message ends within a string.
                        return -1;
                    }
                    i = opening(bytes, from, i);
                }
                case '}', ']' -> depth++;
                case '{', '[' -> {
                    if (--depth < IN_PARAMS) {
                        // It was a whole member of the message.
                        found = -1;
                    }
                }
                case ',' -> found = (depth == IN_PARAMS) ? i : found;
                default -> {
                    // Part of a number, a literal or nothing.
                }
            }
        }
        return found;
    }

    /** Where the string begins whose closing quote this is; in front of the range when that cannot be told. */
    private static int opening(byte[] bytes, int from, int closing) {
        for (int i = closing - 1; i > from; i--) {
            if (bytes[i] == '"' && !isEscaped(bytes, from, i)) {
                return i;
            }
        }
        return from - 1;
    }

    /** Backslashes that go on in front of the range may be one more or less. */
    private static boolean isEscaped(byte[] bytes, int from, int quote) {
        int i = quote - 1;
        while (i >= from && bytes[i] == '\\') {
            i--;
        }
        return ((quote - 1 - i) & 1) == 1;
    }
}
