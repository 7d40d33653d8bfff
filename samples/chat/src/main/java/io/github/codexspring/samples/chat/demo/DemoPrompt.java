package io.github.codexspring.samples.chat.demo;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a message asks the demo to show. */
enum DemoPrompt {

    /** A command in the sandbox. */
    LOOK,

    /** A change to a file, which asks first. */
    CHANGE,

    /** A command outside the sandbox, which asks first. */
    RUN;

    private static final Pattern RUN_WORD = Pattern.compile("\\brun\\b");

    static DemoPrompt of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("change")) {
            return CHANGE;
        }
        return RUN_WORD.matcher(lower).find() ? RUN : LOOK;
    }
}
